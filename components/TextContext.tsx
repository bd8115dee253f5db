import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../core/texts/text.ts';

const TextContext = createContext<Text | null>(null);

/** Gives every part below it the product's texts in one language. */
export const TextProvider = TextContext.Provider;

/** The product's texts, as the nearest `TextProvider` has them. */
export function useText(): Text {
  const t = useContext(TextContext);
  if (t === null) throw new Error('useText needs a TextProvider around it.');
  return t;
}
