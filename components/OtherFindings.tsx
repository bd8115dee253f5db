import type { PanelView } from '../core/view/view.ts';
import { Icon } from './Icon.tsx';
import { useText } from './TextContext.tsx';

/** What else was found, one line each. */
export function OtherFindings({ others }: { others: PanelView['others'] }) {
  const t = useText();
  return (
    <section>
      <h3>{t('panel.others.title')}</h3>
      <ul class="others">
        {others.map(({ rule, tone, line }) => (
          <li key={rule} data-tone={tone}>
            <Icon name={tone} label={t(`tone.${tone}`)} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
