import en from '../../assets/messages/en.json' with { type: 'json' };
import nb from '../../assets/messages/nb.json' with { type: 'json' };
import nn from '../../assets/messages/nn.json' with { type: 'json' };
import type { Language } from '../language.ts';
import { fillIn, type MessageValues } from './message.ts';

/** Bokmål is the reference: its keys are the keys. */
export type TextKey = keyof typeof nb;

/** Looks up one of the product's own texts and fills in its placeholders. */
export type Text = (key: TextKey, values?: MessageValues) => string;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { nb, nn, en };

/** The product's own texts in one language. */
export function createText(language: Language): Text {
  const catalogue = CATALOGUES[language];
  return (key, values) => fillIn(catalogue[key], language, values);
}
