import type { Rule } from '../../pack.ts';
import { rule as allStudentsChannel } from './all-students-channel.ts';
import { rule as campusChannel } from './campus-channel.ts';
import { rule as crisisException } from './crisis-exception.ts';
import { rule as emailCopy } from './email-copy.ts';
import { rule as emailFew } from './email-few.ts';
import { rule as establishedPractice } from './established-practice.ts';
import { rule as linkNotCopy } from './link-not-copy.ts';
import { rule as massEmail } from './mass-email.ts';
import { rule as organisationRoom } from './organisation-room.ts';
import { rule as pointerEmail } from './pointer-email.ts';
import { rule as privacyIdentifier } from './privacy-identifier.ts';
import { rule as privacyOpenRecipients } from './privacy-open-recipients.ts';
import { rule as privacySensitive } from './privacy-sensitive.ts';
import { rule as programmeChannel } from './programme-channel.ts';
import { rule as rectorateException } from './rectorate-exception.ts';
import { rule as socialCrisis } from './social-crisis.ts';
import { rule as socialFormal } from './social-formal.ts';
import { rule as socialPointer } from './social-pointer.ts';
import { rule as staffChannel } from './staff-channel.ts';
import { rule as studyAdministration } from './study-administration.ts';
import { rule as supportDesk } from './support-desk.ts';
import { rule as teachingInLms } from './teaching-in-lms.ts';
import { rule as unknownBody } from './unknown-body.ts';

/** Pack order: among findings of one verdict the earlier rule speaks, and its channel counts. */
export const rules: readonly Rule[] = [
  privacySensitive,
  socialCrisis,
  massEmail,
  teachingInLms,
  allStudentsChannel,
  campusChannel,
  programmeChannel,
  organisationRoom,
  socialFormal,
  unknownBody,
  staffChannel,
  privacyIdentifier,
  privacyOpenRecipients,
  crisisException,
  rectorateException,
  supportDesk,
  establishedPractice,
  pointerEmail,
  studyAdministration,
  emailCopy,
  linkNotCopy,
  socialPointer,
  emailFew,
];
