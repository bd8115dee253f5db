import type { Composer, Host } from '../host.ts';
import type { Adapter } from './composer.ts';
import { originalAnnouncement } from './original-announcement.ts';
import { originalEmail } from './original-email.ts';
import { originalMessage } from './original-message.ts';
import { readPlace } from './place.ts';
import { ultraAnnouncement } from './ultra-announcement.ts';
import { ultraMessage } from './ultra-message.ts';

const ADAPTERS = [
  ultraAnnouncement,
  ultraMessage,
  originalAnnouncement,
  originalEmail,
  originalMessage,
] as const satisfies readonly Adapter[];

/**
 * Blackboard Learn in both experiences, on an institution's own pages: one host for each kind of composer. A composer is found by one of
 * them only. Institution-wide announcements are not found: no source shows their form (reference 6.6).
 */
export function blackboard(matches: readonly string[]): [Host, ...Host[]] {
  const [first, ...others] = ADAPTERS;
  const host = (adapter: Adapter): Host => ({
    ...adapter,
    surface: 'blackboard',
    matches,
    // Panels go behind others by their classes (reference 4); the body of an editor's frame is editable once the editor has started.
    visibility: ['class', 'contenteditable'],
    surroundings: placeAround,
  });
  return [host(first), ...others.map(host)];
}

/** The room's name may be drawn after the composer, and the address may lag behind both (reference 1.1). */
function placeAround({ root }: Composer): string {
  return JSON.stringify(readPlace(root.ownerDocument));
}
