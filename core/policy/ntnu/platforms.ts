import type { Platform } from '../pack.ts';

const ANNOUNCEMENT = { nb: 'kunngjøring', nn: 'kunngjering', en: 'announcement' };

/** The page names Blackboard. NTNU took Canvas into use in autumn 2026; no counterpart there of organisation rooms is known. */
export const platforms: readonly Platform[] = [
  {
    id: 'blackboard',
    name: 'Blackboard',
    link: 'https://ntnu.blackboard.com',
    courses: 'https://ntnu.blackboard.com/ultra/course',
    announcement: ANNOUNCEMENT,
    organisationRoom: { nb: 'organisasjonsrom', nn: 'organisasjonsrom', en: 'organisation room' },
  },
  {
    id: 'canvas',
    name: 'Canvas',
    link: 'https://canvas.ntnu.no',
    courses: 'https://canvas.ntnu.no/courses',
    announcement: ANNOUNCEMENT,
    organisationRoom: { nb: 'fellesrom', nn: 'fellesrom', en: 'shared room' },
  },
];
