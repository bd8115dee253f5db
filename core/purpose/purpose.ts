/** What a draft is about. */
export const PURPOSES = [
  'teaching',
  'study-administration',
  'crisis',
  'support',
  'staff',
  'leadership',
  'outreach',
  'personal',
  'other',
] as const;
export type Purpose = (typeof PURPOSES)[number];
