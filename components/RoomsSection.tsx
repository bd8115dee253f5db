import { useRef } from 'preact/hooks';
import type { RoomView } from '../core/view/view.ts';
import { useText } from './TextContext.tsx';

export interface RoomsSectionProps {
  rooms: readonly RoomView[];
  onForget(code: string): void;
  onForgetAll(): void;
}

/** The course rooms that this machine has seen, to be looked through and forgotten. */
export function RoomsSection({ rooms, onForget, onForgetAll }: RoomsSectionProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);

  /** The button goes with its room, so focus goes to what stays. */
  function forget(work: () => void) {
    heading.current?.focus();
    work();
  }

  return (
    <section class="rooms">
      <h2 ref={heading} tabIndex={-1}>
        {t('options.rooms')}
      </h2>
      <p class="help">{t('options.rooms.help')}</p>
      {rooms.length === 0 ? (
        <p>{t('options.rooms.none')}</p>
      ) : (
        <>
          <ul>
            {rooms.map(({ code, host, seen }) => (
              <li key={code}>
                <span class="room">
                  <strong>{code}</strong> <span>{host}</span>{' '}
                  <span class="quiet">{t('options.rooms.seen', { date: seen })}</span>
                </span>
                <button type="button" class="button" onClick={() => forget(() => onForget(code))}>
                  {t('options.rooms.forget', { code })}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => forget(onForgetAll)}>
            {t('options.rooms.forgetAll')}
          </button>
        </>
      )}
    </section>
  );
}
