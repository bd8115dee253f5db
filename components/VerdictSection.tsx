import type { PanelView } from '../core/view/view.ts';
import { Icon } from './Icon.tsx';
import { useText } from './TextContext.tsx';

type Props = { view: Pick<PanelView, 'tone' | 'headline' | 'explanation'>; headingId: string };

/** What is so, in one sentence, and what would be better. */
export function VerdictSection({ view, headingId }: Props) {
  const t = useText();
  return (
    <section class="verdict" data-tone={view.tone}>
      <Icon name={view.tone} label={t(`tone.${view.tone}`)} />
      <div>
        <h2 id={headingId}>{view.headline}</h2>
        <p>{view.explanation}</p>
      </div>
    </section>
  );
}
