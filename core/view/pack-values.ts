import type { ChannelRef } from '../assessment.ts';
import { audienceId } from '../audience/audience.ts';
import type { Channel, Platform, PolicyPack } from '../policy/pack.ts';
import { formatMessage, type PackValues } from '../texts/pack-message.ts';
import { campusName } from './audience-words.ts';
import type { ViewInput } from './input.ts';

/** The platform that the person uses, or else the pack's own. */
export function platformOf({ pack, profile }: ViewInput): Platform | undefined {
  const named = pack.platforms.find((platform) => platform.id === profile?.platform);
  return named ?? pack.platforms.find((platform) => platform.id === pack.defaultPlatform);
}

function platformValues(input: ViewInput): PackValues {
  const platform = platformOf(input);
  if (platform === undefined) return {};
  return {
    platform: platform.name,
    platformLink: platform.link,
    announcement: platform.announcement[input.language],
    room: platform.organisationRoom[input.language],
  };
}

/** An id says by itself whether it names a campus, a unit, or (by its code) a course or programme. */
function idValues(id: string | undefined, pack: PolicyPack): PackValues {
  if (id === undefined) return {};
  const { campuses, units } = pack.directory;
  if (campuses.some((campus) => campus.id === id)) return { campus: campusName(id, pack) };
  if (units.some((unit) => unit.id === id)) return { unit: id };
  return { code: id };
}

function audienceValues({ assessment: { audience }, pack }: ViewInput): PackValues {
  const id = audienceId(audience);
  const namesUnit = audience.kind === 'unit' || audience.kind === 'staff';
  return id !== undefined && namesUnit ? { unit: id } : idValues(id, pack);
}

export function findChannel(pack: PolicyPack, ref: ChannelRef): Channel | undefined {
  return pack.channels.find((channel) => channel.id === ref.id);
}

/** What the placeholders of a channel's texts stand for. Absent ones are left out. */
export function channelValues(ref: ChannelRef, input: ViewInput): PackValues {
  return { ...platformValues(input), ...audienceValues(input), ...idValues(ref.of, input.pack) };
}

/** The name of a channel. Undefined when the pack does not know it. */
export function channelName(ref: ChannelRef, input: ViewInput): string | undefined {
  const channel = findChannel(input.pack, ref);
  return channel && formatMessage(channel.name[input.language], input.language, channelValues(ref, input));
}

/** What the placeholders of a rule's texts stand for. Absent ones are left out. */
export function ruleValues(input: ViewInput): PackValues {
  const { people, unidentified, channel } = input.assessment;
  const name = channel === null ? undefined : channelName(channel, input);
  return {
    ...platformValues(input),
    ...audienceValues(input),
    ...(unidentified === undefined ? {} : { list: unidentified }),
    ...(people === undefined ? {} : { count: people }),
    ...(name === undefined ? {} : { channel: name }),
  };
}
