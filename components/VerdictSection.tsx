import type { RefObject } from 'preact';
import type { PanelView } from '../core/view/view.ts';
import { Icon } from './Icon.tsx';
import { useText } from './TextContext.tsx';

interface Props {
  view: Pick<PanelView, 'tone' | 'headline' | 'explanation'>;
  headingId: string;
  /** Takes focus when the panel opens, so that it is the first thing read. */
  headingRef: RefObject<HTMLHeadingElement | null>;
}

/** What is so, in one sentence, and what would be better. */
export function VerdictSection({ view, headingId, headingRef }: Props) {
  const t = useText();
  return (
    <section class="verdict" data-tone={view.tone}>
      <Icon name={view.tone} label={t(`tone.${view.tone}`)} />
      <div>
        <h2 id={headingId} ref={headingRef} tabIndex={-1}>
          {view.headline}
        </h2>
        <p>{view.explanation}</p>
      </div>
    </section>
  );
}
