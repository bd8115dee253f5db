import type { Host } from '../host.ts';
import type { Adapter } from './composer.ts';
import { originalAnnouncement } from './original-announcement.ts';
import { originalEmail } from './original-email.ts';
import { originalMessage } from './original-message.ts';
import { ultraAnnouncement } from './ultra-announcement.ts';
import { ultraMessage } from './ultra-message.ts';

const ADAPTERS: readonly Adapter[] = [
  ultraAnnouncement,
  ultraMessage,
  originalAnnouncement,
  originalEmail,
  originalMessage,
];

/**
 * Blackboard Learn in both experiences, on an institution's own pages: one host for each kind of composer. A composer is found by one of
 * them only. Institution-wide announcements are not found: no source shows their form (reference 6.6).
 */
export function blackboard(matches: readonly string[]): Host[] {
  return ADAPTERS.map((adapter) => ({ ...adapter, matches }));
}
