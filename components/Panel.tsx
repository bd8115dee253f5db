import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { PanelView } from '../core/view/view.ts';
import { AudienceSection } from './AudienceSection.tsx';
import { ChannelSection } from './ChannelSection.tsx';
import { Foot } from './Foot.tsx';
import { Icon } from './Icon.tsx';
import { OtherFindings } from './OtherFindings.tsx';
import { useText } from './TextContext.tsx';
import { useVisitingFocus } from './use-visiting-focus.ts';
import { VerdictSection } from './VerdictSection.tsx';
import { WhySection } from './WhySection.tsx';

/** The notice's button points at it. At most one panel is open. */
export const PANEL_ID = 'kanalvett-panel';

export type PanelSide = 'left' | 'right';

export interface PanelEvents {
  /** Written form of the audience that the person named. */
  onCorrect(value: string): void;
  onClose(): void;
  onOpenSettings(): void;
  onPanelSide(side: PanelSide): void;
}

export interface PanelProps extends PanelEvents {
  view: PanelView;
  side: PanelSide;
}

function PanelBar({ side, onPanelSide, onClose }: Pick<PanelProps, 'side' | 'onPanelSide' | 'onClose'>) {
  const t = useText();
  const other = side === 'right' ? 'left' : 'right';
  const move = t(other === 'left' ? 'panel.moveLeft' : 'panel.moveRight');
  return (
    <div class="panel-bar">
      <Icon name="mark" />
      <span class="panel-name">Kanalvett</span>
      <button
        type="button"
        class="button subtle square panel-move"
        aria-label={move}
        title={move}
        onClick={() => onPanelSide(other)}
      >
        <Icon name={`to-${other}`} />
      </button>
      <button
        type="button"
        class="button subtle square"
        aria-label={t('panel.close')}
        title={t('panel.close')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** The side panel: explains a verdict and names the right channel. Takes focus when it opens and gives it back. */
export function Panel({ view, side, onCorrect, onClose, onOpenSettings, onPanelSide }: PanelProps) {
  const headingId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useVisitingFocus(panel, heading);

  function closeOnEscape(event: TargetedKeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the role is an exact surface, looked up by its attribute
    <div
      ref={panel}
      id={PANEL_ID}
      class="panel"
      role="complementary"
      aria-label="Kanalvett"
      data-side={side}
      onKeyDown={closeOnEscape}
    >
      <PanelBar side={side} onPanelSide={onPanelSide} onClose={onClose} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <div class="panel-scroll" role="group" aria-labelledby={headingId} tabIndex={0}>
        <VerdictSection view={view} headingId={headingId} headingRef={heading} />
        <AudienceSection audience={view.audience} onCorrect={onCorrect} />
        {view.channel !== null && <ChannelSection channel={view.channel} also={view.also} />}
        {view.why !== null && <WhySection why={view.why} />}
        {view.others.length > 0 && <OtherFindings others={view.others} />}
      </div>
      <Foot onOpenSettings={onOpenSettings} />
    </div>
  );
}
