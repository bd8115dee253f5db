import type { ChannelRef } from '../assessment.ts';
import { announcementAddress } from '../hosts/blackboard/addresses.ts';
import type { Platform } from '../policy/pack.ts';
import type { LearntRoom } from '../settings/rooms.ts';
import { createText } from '../texts/text.ts';
import { httpsOnly } from './https.ts';
import type { ViewInput } from './input.ts';
import { platformOf } from './pack-values.ts';
import type { ChannelView } from './view.ts';

/** How to get to a course's room. */
type Way = Pick<ChannelView, 'link' | 'action' | 'codeToCopy'>;

/** A room counts only where the platform in use is: one seen elsewhere leads nowhere. */
function isOn({ origin }: LearntRoom, platform: Platform): boolean {
  return URL.parse(platform.link)?.origin === origin;
}

function toRoom(room: LearntRoom, { name, announcement }: Platform, { language }: ViewInput): Way {
  const t = createText(language);
  const { code, experience } = room;
  const link = httpsOnly(announcementAddress(room));
  return {
    ...(link === undefined ? {} : { link }),
    action:
      experience === 'original'
        ? t('panel.channel.openRoom', { code, platform: name })
        : t('panel.channel.write', { code, announcement: announcement[language] }),
  };
}

/**
 * The way to a course's room: straight to where its announcements are written when the room is known, else to the platform's list of
 * courses with the code to look for. `action` is what the pack calls opening the platform.
 */
export function wayToCourseRoom({ of: code }: ChannelRef, action: string, input: ViewInput): Way {
  const platform = platformOf(input);
  if (platform === undefined) return { action };
  const room = code === undefined ? undefined : input.rooms?.get(code);
  if (room !== undefined && isOn(room, platform)) return toRoom(room, platform, input);
  const link = httpsOnly(platform.courses ?? platform.link);
  return {
    action,
    ...(link === undefined ? {} : { link }),
    ...(code === undefined ? {} : { codeToCopy: code }),
  };
}
