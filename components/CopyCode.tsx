import { useState } from 'preact/hooks';
import { Status } from './Status.tsx';
import { useText } from './TextContext.tsx';

/** A course code to be pasted where the link beside it leads. Says that it was copied, or what to write instead. */
export function CopyCode({ code }: { code: string }) {
  const t = useText();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  }

  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {t('panel.channel.copyCode')}
      </button>
      <span class="quiet">
        <Status words={outcome === null ? '' : t(`panel.channel.${outcome}`, { code })} />
      </span>
    </>
  );
}
