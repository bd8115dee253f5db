import { useCallback } from 'preact/hooks';
import type { Language } from '../core/language.ts';
import type { Text } from '../core/texts/text.ts';
import type { NoticeView, PanelView } from '../core/view/view.ts';
import { Notice, type NoticePosition } from './Notice.tsx';
import { Panel, type PanelEvents, type PanelSide } from './Panel.tsx';
import { TextProvider } from './TextContext.tsx';

/** `auto` follows the browser's colour scheme. */
export type Theme = 'auto' | 'light' | 'dark';

/** One composer's notice. `key` is the composer's. */
export interface OverlayNotice {
  key: string;
  view: NoticeView;
  position?: NoticePosition;
}

export interface OverlayProps extends PanelEvents {
  t: Text;
  language: Language;
  theme: Theme;
  notices: readonly OverlayNotice[];
  /** The open panel; `key` names the composer it speaks of. */
  panel: { key: string; view: PanelView; side: PanelSide } | null;
  /**
   * Tells of a notice's element when it comes, and null when it goes, so that it can be measured and placed.
   * Keep it the same function from render to render.
   */
  onNoticeElement(key: string, element: HTMLElement | null): void;
  onExplain(key: string): void;
  onDismiss(key: string): void;
}

type ComposerNoticeProps = Pick<OverlayProps, 'onNoticeElement' | 'onExplain' | 'onDismiss'> & {
  notice: OverlayNotice;
  explained: boolean;
};

function ComposerNotice(props: ComposerNoticeProps) {
  const { notice, explained, onNoticeElement, onExplain, onDismiss } = props;
  const { key, view, position } = notice;
  const elementRef = useCallback(
    (element: HTMLElement | null) => onNoticeElement(key, element),
    [key, onNoticeElement],
  );
  return (
    <Notice
      view={view}
      {...(position === undefined ? {} : { position })}
      explained={explained}
      elementRef={elementRef}
      onExplain={() => onExplain(key)}
      onDismiss={() => onDismiss(key)}
    />
  );
}

/** All that Kanalvett shows on a host page. */
export function Overlay(props: OverlayProps) {
  const { t, language, theme, notices, panel, onNoticeElement, onExplain, onDismiss, ...events } = props;
  return (
    <TextProvider value={t}>
      <div class="overlay" lang={language} data-theme={theme}>
        {notices.map((notice) => (
          <ComposerNotice
            key={notice.key}
            notice={notice}
            explained={panel?.key === notice.key}
            {...{ onNoticeElement, onExplain, onDismiss }}
          />
        ))}
        {panel !== null && <Panel key={panel.key} view={panel.view} side={panel.side} {...events} />}
      </div>
    </TextProvider>
  );
}
