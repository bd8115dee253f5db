import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useStore } from 'zustand';
import type { NoticePosition } from '../../components/Notice.tsx';
import { Overlay } from '../../components/Overlay.tsx';
import { parseAudience } from '../../core/audience/audience.ts';
import type { Composer } from '../../core/hosts/host.ts';
import type { Language } from '../../core/language.ts';
import { obstaclesOf } from '../../core/placement/obstacles.ts';
import type { Placement } from '../../core/placement/slot.ts';
import { trackPosition } from '../../core/placement/track.ts';
import type { PolicyPack } from '../../core/policy/pack.ts';
import type { Profile } from '../../core/profile.ts';
import { hasNotice, type Session, type SessionStore } from '../../core/session/session.ts';
import { createText } from '../../core/texts/text.ts';
import { describeNotice } from '../../core/view/notice.ts';
import { describePanel } from '../../core/view/panel.ts';
import { useRooms } from './use-rooms.ts';

interface PageOverlayProps {
  session: SessionStore;
  pack: PolicyPack;
  profile: Profile;
  language: Language;
  onOpenSettings(): void;
}

function positionOf(placement: Placement): NoticePosition {
  return placement.slot === 'hidden' ? 'hidden' : placement;
}

interface Followed {
  composer: Composer;
  stop(): void;
}

/** Follows each composer on screen with its notice, also when the host draws the composer anew. */
function useNoticePositions({ composers }: Session) {
  const [positions, setPositions] = useState<ReadonlyMap<string, NoticePosition>>(new Map());
  const elements = useRef(new Map<string, HTMLElement>());
  const followed = useRef(new Map<string, Followed>());

  useEffect(() => {
    for (const [key, { composer, stop }] of followed.current) {
      if (elements.current.has(key) && composers.get(key)?.composer === composer) continue;
      stop();
      followed.current.delete(key);
    }
    for (const [key, element] of elements.current) {
      const composer = composers.get(key)?.composer;
      if (composer === undefined || followed.current.has(key)) continue;
      const apply = (placement: Placement) =>
        setPositions((known) => new Map(known).set(key, positionOf(placement)));
      const stop = trackPosition(composer, element, () => obstaclesOf(composer), apply);
      followed.current.set(key, { composer, stop });
    }
  });
  useEffect(
    () => () => {
      for (const { stop } of followed.current.values()) stop();
    },
    [],
  );

  const onNoticeElement = useCallback((key: string, element: HTMLElement | null) => {
    if (element === null) elements.current.delete(key);
    else elements.current.set(key, element);
  }, []);
  return { positions, onNoticeElement };
}

/** All that a page shows, from its session. */
export function PageOverlay({ session, pack, profile, language, onOpenSettings }: PageOverlayProps) {
  const state = useStore(session);
  const { positions, onNoticeElement } = useNoticePositions(state);
  const rooms = useRooms();
  const t = useMemo(() => createText(language), [language]);
  const { actions } = session;

  const notices = [...state.composers].flatMap(([key, composer]) => {
    if (composer.reading.state === 'unreadable' || !hasNotice(composer)) return [];
    const view = describeNotice(composer.reading.assessment, pack, language, profile);
    const position = positions.get(key);
    return view === null ? [] : [{ key, view, ...(position === undefined ? {} : { position }) }];
  });

  const explained = state.explained === null ? undefined : state.composers.get(state.explained);
  const panel =
    state.explained === null || explained === undefined || explained.reading.state === 'unreadable'
      ? null
      : {
          key: state.explained,
          view: describePanel(explained.reading.assessment, pack, language, profile, rooms),
          side: state.panelSide,
        };

  function correct(value: string) {
    const audience = parseAudience(value);
    if (audience !== undefined && state.explained !== null) actions.correct(state.explained, audience);
  }

  return (
    <Overlay
      t={t}
      language={language}
      theme="auto"
      notices={notices}
      panel={panel}
      onNoticeElement={onNoticeElement}
      onExplain={actions.explain}
      onDismiss={actions.dismiss}
      onCorrect={correct}
      onClose={actions.closePanel}
      onPanelSide={actions.movePanel}
      onOpenSettings={onOpenSettings}
    />
  );
}
