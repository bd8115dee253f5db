import type { Channel } from '../policy/pack.ts';
import { COURSE_ROOM_LINK } from '../policy/placeholders.ts';
import { formatMessage, type PackValues } from '../texts/pack-message.ts';
import { wayToCourseRoom } from './course-room.ts';
import { httpsOnly } from './https.ts';
import type { ViewInput } from './input.ts';
import { channelValues, findChannel } from './pack-values.ts';
import type { ChannelView } from './view.ts';

/** An address that names a course cannot be opened without its code. */
function channelLink(channel: Channel, { language }: ViewInput, values: PackValues): string | undefined {
  if (channel.link === undefined) return undefined;
  if (values.code === undefined && channel.link.includes('{code}')) return undefined;
  const encoded = { ...values, code: encodeURIComponent(values.code ?? 'none') };
  return httpsOnly(formatMessage(channel.link, language, encoded));
}

/** The channel that is right, ready to read; null when nobody can say yet. */
export function describeChannel(input: ViewInput): ChannelView | null {
  const { language, pack } = input;
  const ref = input.assessment.channel;
  const channel = ref === null ? undefined : findChannel(pack, ref);
  if (ref === null || channel === undefined) return null;
  const values = channelValues(ref, input);
  const say = (icu: string) => formatMessage(icu, language, values);
  const action = say(channel.action[language]);
  const link = channel.link === COURSE_ROOM_LINK ? undefined : channelLink(channel, input, values);
  return {
    name: say(channel.name[language]),
    action,
    ...(link === undefined ? {} : { link }),
    ...(channel.link === COURSE_ROOM_LINK ? wayToCourseRoom(ref, action, input) : {}),
    whoMayPost: say(channel.whoMayPost[language]),
    steps: channel.steps[language].map(say),
    needs: channel.needs[language].map(say),
  };
}
