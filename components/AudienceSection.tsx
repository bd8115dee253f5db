import type { EvidenceView, PanelView } from '../core/view/view.ts';
import { Correction } from './Correction.tsx';
import { useText } from './TextContext.tsx';

interface Props {
  audience: PanelView['audience'];
  onCorrect(value: string): void;
}

function Clue({ clue }: { clue: EvidenceView }) {
  const Words = clue.source === 'count' ? 'strong' : 'q';
  return (
    <li>
      {clue.before}
      {clue.words !== '' && <Words>{clue.words}</Words>}
      {clue.after}
    </li>
  );
}

/** Whom we take the draft to be for, why we think so, and the way to say otherwise. */
export function AudienceSection({ audience, onCorrect }: Props) {
  const t = useText();
  const { label, certainty, evidence, choices } = audience;
  return (
    <section>
      <h3>{t('panel.audience.title')}</h3>
      <p class="audience">
        {certainty === 'likely' && `${t('panel.audience.likely')} `}
        <strong class="chip">{label}</strong>
      </p>
      {evidence.length > 0 && (
        <ul class="clues">
          {evidence.map((clue) => (
            <Clue key={`${clue.source} ${clue.words}`} clue={clue} />
          ))}
        </ul>
      )}
      <Correction choices={choices} onCorrect={onCorrect} />
    </section>
  );
}
