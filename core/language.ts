/** The languages of the product. Bokmål is the original. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the product. */
export type Localised = Readonly<Record<Language, string>>;
