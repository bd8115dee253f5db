import type { ChannelView } from '../core/view/view.ts';
import { CopyCode } from './CopyCode.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { useText } from './TextContext.tsx';

type Props = { channel: ChannelView; also: readonly string[] };

function Lines({ of: lines, ordered = false }: { of: readonly string[]; ordered?: boolean }) {
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}

/** Where the message belongs, who may post there, and how. */
export function ChannelSection({ channel, also }: Props) {
  const t = useText();
  const { name, link, codeToCopy, action, whoMayPost, steps, needs } = channel;
  return (
    <section>
      <h3>{t('panel.channel.title')}</h3>
      <p class="channel-name">{name}</p>
      {link !== undefined && (
        <div class="ways">
          <ExternalLink class="button primary" href={link}>
            {action}
          </ExternalLink>
          {codeToCopy !== undefined && <CopyCode key={codeToCopy} code={codeToCopy} />}
        </div>
      )}
      <dl>
        <dt>{t('panel.channel.whoMayPost')}</dt>
        <dd>{whoMayPost}</dd>
      </dl>
      {steps.length > 0 && (
        <details>
          <summary>{t('panel.channel.steps')}</summary>
          <Lines of={steps} ordered />
        </details>
      )}
      {needs.length > 0 && (
        <details>
          <summary>{t('panel.channel.needs')}</summary>
          <Lines of={needs} />
        </details>
      )}
      {also.length > 0 && <p class="quiet">{t('panel.channel.also', { channels: also.join(', ') })}</p>}
    </section>
  );
}
