export const ROLES = [
  'teacher',
  'administration',
  'communications',
  'faculty-leadership',
  'rectorate',
  'emergency-management',
] as const;
export type Role = (typeof ROLES)[number];

/** What is known of the writer, and what the institution has set. Codes are upper case, campuses are pack ids. */
export interface Profile {
  role: Role;
  unit?: string;
  campus?: string;
  programmes: readonly string[];
  courses: readonly string[];
  /** The largest number of people that still counts as "few". The policy gives no number: a local choice. */
  fewLimit: number;
  /** Address or list name -> audience in its written form (`course:TDT4100`), as the person or faculty told us. */
  lists: Readonly<Record<string, string>>;
  /** Courses whose teacher has a well-established channel of their own. */
  establishedPractice: readonly string[];
  /** Id of the learning platform in use, one of the pack's. */
  platform?: string;
}

export const DEFAULT_PROFILE: Profile = {
  role: 'administration',
  programmes: [],
  courses: [],
  fewLimit: 24,
  lists: {},
  establishedPractice: [],
};
