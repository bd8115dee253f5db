import type { ComponentChildren, TargetedEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../core/texts/text.ts';
import type { AudienceChoice } from '../core/view/view.ts';
import { useText } from './TextContext.tsx';

interface Props {
  choices: readonly AudienceChoice[];
  /** Receives the written form of the audience: `course:TDT4100`, `campus:gjovik`. */
  onCorrect(value: string): void;
}

/** Audiences that are named by a code of one's own. */
const CODED = ['course', 'programme'] as const;
type Coded = (typeof CODED)[number];

const CODE_LABEL: Readonly<Record<Coded, TextKey>> = {
  course: 'panel.audience.courseCode',
  programme: 'panel.audience.programmeCode',
};

function codedKind(choice: string): Coded | undefined {
  return CODED.find((kind) => kind === choice);
}

function Choice(props: {
  group: string;
  value: string;
  chosen: string;
  onChoose(value: string): void;
  children: ComponentChildren;
}) {
  const { group, value, chosen, onChoose, children } = props;
  return (
    <label class="choice">
      <input
        type="radio"
        name={group}
        value={value}
        checked={chosen === value}
        onChange={() => onChoose(value)}
      />
      <span>{children}</span>
    </label>
  );
}

/** "Nei, dette er til …": the person names the audience. Nothing is sent on before the answer is whole. */
export function Correction({ choices, onCorrect }: Props) {
  const t = useText();
  const id = useId();
  const [chosen, choose] = useState('');
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<TextKey>();
  const coded = codedKind(chosen);
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);

  function finish(value: string) {
    chooseAnew('');
    setCode('');
    if (details.current !== null) details.current.open = false;
    summary.current?.focus();
    onCorrect(value);
  }

  function apply(event: TargetedEvent<HTMLFormElement>) {
    event.preventDefault();
    const written = code.trim().toUpperCase();
    if (chosen === '') setMissing('panel.audience.chooseOne');
    else if (coded !== undefined && written === '') setMissing('panel.audience.writeCode');
    else finish(coded === undefined ? chosen : `${coded}:${written}`);
  }

  function chooseAnew(value: string) {
    choose(value);
    setMissing(undefined);
  }

  return (
    <details class="correction" ref={details}>
      <summary ref={summary}>{t('panel.audience.correct')}</summary>
      <form onSubmit={apply} noValidate>
        <fieldset>
          <legend class="visually-hidden">{t('panel.audience.question')}</legend>
          {choices.map(({ value, label }) => (
            <Choice key={value} group={id} value={value} chosen={chosen} onChoose={chooseAnew}>
              {label}
            </Choice>
          ))}
          {CODED.map((kind) => (
            <Choice key={kind} group={id} value={kind} chosen={chosen} onChoose={chooseAnew}>
              {t(`panel.audience.${kind}`)}
            </Choice>
          ))}
        </fieldset>
        {coded !== undefined && (
          <label class="code">
            {t(CODE_LABEL[coded])}
            <input
              type="text"
              value={code}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={missing !== undefined}
              aria-describedby={`${id}-missing`}
              onInput={(event) => setCode(event.currentTarget.value)}
            />
          </label>
        )}
        <p class="missing" id={`${id}-missing`} role="alert">
          {missing !== undefined && t(missing)}
        </p>
        <button type="submit" class="button">
          {t('panel.audience.apply')}
        </button>
      </form>
    </details>
  );
}
