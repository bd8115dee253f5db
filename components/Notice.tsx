import type { RefCallback } from 'preact';
import type { NoticeView } from '../core/view/view.ts';
import { Icon } from './Icon.tsx';
import { PANEL_ID } from './Panel.tsx';
import { Status } from './Status.tsx';
import { useText } from './TextContext.tsx';

/** Where the notice stands, in CSS pixels of the window. `hidden` while its composer is out of sight. */
export type NoticePosition = { x: number; y: number; maxWidth: number } | 'hidden';

/** `wide` has room for the words of both buttons; below it a cross stands for the second; `narrow` puts them underneath. */
type NoticeSize = 'narrow' | 'medium' | 'wide';

function sizeFor(position: NoticePosition | undefined): NoticeSize {
  if (typeof position !== 'object') return 'medium';
  if (position.maxWidth < 480) return 'narrow';
  return position.maxWidth < 900 ? 'medium' : 'wide';
}

export interface NoticeProps {
  view: NoticeView;
  /** Absent until it has been measured and placed. */
  position?: NoticePosition;
  explained: boolean;
  elementRef?: RefCallback<HTMLElement>;
  onExplain(): void;
  onDismiss(): void;
}

function placeStyle(position: NoticePosition | undefined) {
  if (position === undefined) return { opacity: 0 };
  if (position === 'hidden') return { visibility: 'hidden' } as const;
  const { x, y, maxWidth } = position;
  // Whole pixels keep the letters sharp.
  return { transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`, maxWidth: `${maxWidth}px` };
}

/** The writer keeps the place in the text while the mouse is at work here. */
function keepEditorFocus(event: Event) {
  event.preventDefault();
}

/** The one calm line at a composer. */
export function Notice({ view, position, explained, elementRef, onExplain, onDismiss }: NoticeProps) {
  const t = useText();
  const size = sizeFor(position);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the role is an exact surface, looked up by its attribute
    <div
      ref={elementRef ?? null}
      class="notice"
      role="region"
      aria-label="Kanalvett"
      data-tone={view.tone}
      data-size={size}
      style={placeStyle(position)}
      onMouseDown={keepEditorFocus}
    >
      <Icon name={view.tone} label={t(`tone.${view.tone}`)} />
      <p class="notice-headline">
        <Status words={view.headline} />
      </p>
      <div class="notice-actions">
        <button
          type="button"
          class="button"
          aria-expanded={explained}
          aria-controls={explained ? PANEL_ID : undefined}
          onClick={onExplain}
        >
          {t('notice.explain')}
        </button>
        {size === 'wide' ? (
          <button type="button" class="button subtle" onClick={onDismiss}>
            {t('notice.dismiss')}
          </button>
        ) : (
          <button
            type="button"
            class="button subtle square"
            aria-label={t('notice.dismiss')}
            title={t('notice.dismiss')}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}
