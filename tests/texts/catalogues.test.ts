import {
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import en from '../../assets/messages/en.json' with { type: 'json' };
import nb from '../../assets/messages/nb.json' with { type: 'json' };
import nn from '../../assets/messages/nn.json' with { type: 'json' };

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = { nb, nn, en };

/** Every placeholder of a message and every branch it selects on: `code`, `code=none`, `count=one`. */
function placeholders(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isSelectElement(element) || isPluralElement(element)) {
      const branches = Object.entries(element.options);
      return branches.flatMap(([branch, { value }]) => [
        `${element.value}=${branch}`,
        ...placeholders(value),
      ]);
    }
    return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value];
  });
}

function shape(message: string): string[] {
  return [...new Set(placeholders(parse(message, { ignoreTag: true })))].sort();
}

describe.each(Object.entries(CATALOGUES))('%s.json', (_language, catalogue) => {
  it('has the keys of the bokmål catalogue', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(nb).sort());
  });

  it.each(Object.entries(nb))('has the placeholders of bokmål in %s', (key, reference) => {
    expect(shape(catalogue[key] ?? '')).toEqual(shape(reference));
  });

  it('says something in every text, in composed letters, without exclamation marks', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).toBe(message.normalize('NFC'));
      expect(message, key).not.toContain('!');
    }
  });

  it('leaves the institution to its pack', () => {
    expect(JSON.stringify(catalogue)).not.toMatch(/ntnu|innsida/i);
  });
});
