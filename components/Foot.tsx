import { Icon } from './Icon.tsx';
import { useText } from './TextContext.tsx';

/** What happens to what we read, and the way to the settings. */
export function Foot({ onOpenSettings }: { onOpenSettings(): void }) {
  const t = useText();
  return (
    <div class="foot">
      <p class="quiet">{t('panel.foot.privacy')}</p>
      <button type="button" class="button subtle" onClick={onOpenSettings}>
        <Icon name="settings" />
        {t('panel.foot.settings')}
      </button>
    </div>
  );
}
