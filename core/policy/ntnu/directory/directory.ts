import type { Directory } from '../../pack.ts';
import { COURSE_PREFIXES } from './course-prefixes.ts';
import { PROGRAMMES } from './programmes.ts';
import { UNITS } from './units.ts';

/** Names of services, from clauses P17 and P18 and the student pages of 2026. */
const SERVICES = [
  'Studentweb',
  'Programvareportalen',
  'the software portal',
  'Officepakken',
  'Office-pakken',
  'Farm',
  'Søknadsweb',
  'Universitetsbiblioteket',
  'Oria',
];

/** How NTNU's people, lists, courses and units are written. */
export const directory: Directory = {
  domains: [
    { domain: 'list.stud.ntnu.no', holders: 'organisations' },
    { domain: 'stud.ntnu.no', holders: 'students' },
    { domain: 'alumni.ntnu.no', holders: 'alumni' },
    { domain: 'org.ntnu.no', holders: 'organisations' },
    { domain: 'bil.ntnu.no', holders: 'organisations' },
    { domain: 'ntnui.no', holders: 'organisations' },
    { domain: 'ntnu.no', holders: 'staff' },
  ],
  institution: [
    'NTNU',
    'Norges teknisk-naturvitenskapelige universitet',
    'Noregs teknisk-naturvitskaplege universitet',
    'Norwegian University of Science and Technology',
  ],
  courseCode: { prefixes: COURSE_PREFIXES },
  courseIdPrefix: '194_',
  programmes: PROGRAMMES,
  // Bachelor, master and one-year programmes: the habit of all but a few of its codes.
  programmeInitials: ['B', 'M', 'Å'],
  units: UNITS,
  campuses: [
    { id: 'gjovik', name: 'Gjøvik', names: ['Gjøvik', 'Gjovik', 'NTNU i Gjøvik', 'NTNU in Gjøvik'] },
    {
      id: 'alesund',
      name: 'Ålesund',
      names: ['Ålesund', 'Aalesund', 'Alesund', 'NTNU i Ålesund', 'NTNU in Ålesund'],
    },
    { id: 'trondheim', name: 'Trondheim', names: ['Trondheim', 'NTNU i Trondheim', 'NTNU in Trondheim'] },
  ],
  formalHosts: [
    'i.ntnu.no',
    'innsida.ntnu.no',
    'www.ntnu.no',
    'ntnu.no',
    'www.ntnu.edu',
    'ntnu.edu',
    's.ntnu.no',
    'canvas.ntnu.no',
    'ntnu.instructure.com',
    'ntnu.blackboard.com',
    'wiki.math.ntnu.no',
    'tp.educloud.no/ntnu',
  ],
  supportDesk: ['NTNU Hjelp', 'NTNU Help', 'hjelp.ntnu.no'],
  // Clause P38's closed list, as the page writes the accounts.
  officialAccounts: [
    { surface: 'facebook', title: 'NTNU - Norges teknisk-naturvitenskapelige universitet' },
    { surface: 'facebook', title: 'NTNU - Norwegian University of Science and Technology' },
    { surface: 'x', title: '@NTNU' },
    { surface: 'x', title: '@NTNUnorway' },
    { surface: 'instagram', title: 'NTNU' },
  ],
  services: SERVICES,
};
