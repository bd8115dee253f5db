import { addressParser } from 'postal-mime';
import type { Recipient } from '../draft.ts';

const GROUP = /\[group(?:\s+(\d+))?\]\s*$/u;

/**
 * Reads a recipient as a compose box or a header writes it: `Name <address>`, an address, or a bare display name.
 * A trailing ` [group]` or ` [group 412]` marks an entry that the host itself shows as a group.
 */
export function parseRecipient(written: string): Recipient {
  const group = GROUP.exec(written);
  const text = written
    .replace(GROUP, '')
    .trim()
    .replace(/^'(.*)'$/u, '$1');
  const marks = group === null ? {} : { group: group[1] === undefined ? {} : { size: Number(group[1]) } };
  if (!text.includes('@')) return { name: text.replace(/^"(.*)"$/u, '$1').replaceAll('\\"', '"'), ...marks };
  const [parsed] = addressParser(text, { flatten: true });
  const address = parsed?.address ?? '';
  const name = parsed?.name ?? '';
  return address === '' ? { name: name === '' ? text : name, ...marks } : { name, address, ...marks };
}

/** The written form that `parseRecipient` reads. */
export function formatRecipient({ name, address, group }: Recipient): string {
  const mark = group === undefined ? '' : group.size === undefined ? ' [group]' : ` [group ${group.size}]`;
  if (address === undefined) return name + mark;
  return (name === '' ? address : `${name} <${address}>`) + mark;
}
