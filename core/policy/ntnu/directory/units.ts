import type { UnitWords } from '../../pack.ts';

const FACULTIES: readonly UnitWords[] = [
  {
    id: 'ØK',
    names: ['ØK', 'Fakultet for økonomi', 'Faculty of Economics and Management'],
  },
  {
    id: 'AD',
    names: ['AD', 'Fakultet for arkitektur og design', 'Faculty of Architecture and Design'],
  },
  {
    id: 'HF',
    names: ['HF', 'Det humanistiske fakultet', 'Faculty of Humanities'],
  },
  {
    id: 'IE',
    names: [
      'IE',
      'Fakultet for informasjonsteknologi og elektroteknikk',
      'Faculty of Information Technology and Electrical Engineering',
    ],
  },
  {
    id: 'IV',
    names: ['IV', 'Fakultet for ingeniørvitenskap', 'Fakultet for ingeniørvitskap', 'Faculty of Engineering'],
  },
  {
    id: 'MH',
    names: [
      'MH',
      'Fakultet for medisin og helsevitenskap',
      'Fakultet for medisin og helsevitskap',
      'Faculty of Medicine and Health Sciences',
    ],
  },
  {
    id: 'NV',
    names: ['NV', 'Fakultet for naturvitenskap', 'Fakultet for naturvitskap', 'Faculty of Natural Sciences'],
  },
  {
    id: 'SU',
    names: [
      'SU',
      'Fakultet for samfunns- og utdanningsvitenskap',
      'Fakultet for samfunns- og utdanningsvitskap',
      'Faculty of Social and Educational Sciences',
    ],
  },
];

/**
 * Departments whose names are known; not the whole list. Short forms that are words or firms of their own (ID, IBM) are
 * ids only: nobody is understood to mean the department by them.
 */
const DEPARTMENTS: readonly UnitWords[] = [
  {
    id: 'IDI',
    names: ['IDI', 'Institutt for datateknologi og informatikk', 'Department of Computer Science'],
  },
  {
    id: 'IMF',
    names: ['IMF', 'Institutt for matematiske fag', 'Department of Mathematical Sciences'],
  },
  {
    id: 'IES',
    names: [
      'IES',
      'Institutt for elektroniske systemer',
      'Institutt for elektroniske system',
      'Department of Electronic Systems',
    ],
  },
  {
    id: 'IEL',
    names: [
      'IEL',
      'Institutt for elektrisk energi',
      'Department of Electric Energy',
      'Institutt for elkraftteknikk',
    ],
  },
  {
    id: 'ITK',
    names: ['ITK', 'Institutt for teknisk kybernetikk', 'Department of Engineering Cybernetics'],
  },
  {
    id: 'IIK',
    names: [
      'IIK',
      'Institutt for informasjonssikkerhet og kommunikasjonsteknologi',
      'Institutt for informasjonstryggleik og kommunikasjonsteknologi',
      'Department of Information Security and Communication Technology',
    ],
  },
  {
    id: 'IIR',
    names: ['IIR', 'Institutt for IKT og realfag', 'Department of ICT and Natural Sciences'],
  },
  {
    id: 'IMT',
    names: ['IMT', 'Institutt for marin teknikk', 'Department of Marine Technology'],
  },
  {
    id: 'KT',
    names: ['KT', 'Institutt for konstruksjonsteknikk', 'Department of Structural Engineering'],
  },
  {
    id: 'EPT',
    names: ['EPT', 'Institutt for energi- og prosessteknikk', 'Department of Energy and Process Engineering'],
  },
  {
    id: 'MTP',
    names: [
      'MTP',
      'Institutt for maskinteknikk og produksjon',
      'Department of Mechanical and Industrial Engineering',
    ],
  },
  {
    id: 'IHB',
    names: [
      'IHB',
      'Institutt for havromsoperasjoner og byggteknikk',
      'Institutt for havromsoperasjonar og byggteknikk',
      'Department of Ocean Operations and Civil Engineering',
    ],
  },
  {
    id: 'IVB',
    names: [
      'IVB',
      'Institutt for vareproduksjon og byggteknikk',
      'Department of Manufacturing and Civil Engineering',
    ],
  },
  {
    id: 'INB',
    names: [
      'INB',
      'Institutt for nevromedisin og bevegelsesvitenskap',
      'Institutt for nevromedisin og rørslevitskap',
      'Department of Neuromedicine and Movement Science',
    ],
  },
  {
    id: 'IHG',
    names: [
      'IHG',
      'Institutt for helsevitenskap Gjøvik',
      'Institutt for helsevitskap Gjøvik',
      'Department of Health Sciences in Gjøvik',
      'Institutt for helsevitenskap i Gjøvik',
    ],
  },
  {
    id: 'IHA',
    names: [
      'IHA',
      'Institutt for helsevitenskap Ålesund',
      'Institutt for helsevitskap Ålesund',
      'Department of Health Sciences in Ålesund',
      'Institutt for helsevitenskap i Ålesund',
    ],
  },
  {
    id: 'ISM',
    names: [
      'ISM',
      'Institutt for samfunnsmedisin og sykepleie',
      'Institutt for samfunnsmedisin og sjukepleie',
      'Department of Public Health and Nursing',
    ],
  },
  {
    id: 'ISB',
    names: [
      'ISB',
      'Institutt for sirkulasjon og bildediagnostikk',
      'Institutt for sirkulasjon og biletdiagnostikk',
      'Department of Circulation and Medical Imaging',
    ],
  },
  {
    id: 'IKOM',
    names: [
      'IKOM',
      'Institutt for klinisk og molekylær medisin',
      'Department of Clinical and Molecular Medicine',
    ],
  },
  {
    id: 'IPH',
    names: ['IPH', 'Institutt for psykisk helse', 'Department of Mental Health'],
  },
  {
    id: 'IØT',
    names: [
      'IØT',
      'Institutt for industriell økonomi og teknologiledelse',
      'Institutt for industriell økonomi og teknologileiing',
      'Department of Industrial Economics and Technology Management',
    ],
  },
  {
    id: 'HHS',
    names: ['HHS', 'NTNU Handelshøyskolen', 'NTNU Business School'],
  },
  {
    id: 'IFR',
    names: [
      'IFR',
      'Institutt for filosofi og religionsvitenskap',
      'Institutt for filosofi og religionsvitskap',
      'Department of Philosophy and Religious Studies',
    ],
  },
  {
    id: 'ISL',
    names: ['ISL', 'Institutt for språk og litteratur', 'Department of Language and Literature'],
  },
  {
    id: 'IHK',
    names: [
      'IHK',
      'Institutt for historie og klassiske fag',
      'Department of Historical and Classical Studies',
    ],
  },
  {
    id: 'IMS',
    names: ['IMS', 'Institutt for moderne samfunnshistorie', 'Department of Modern Social History'],
  },
  {
    id: 'IFY',
    names: ['IFY', 'Institutt for fysikk', 'Department of Physics'],
  },
  {
    id: 'IKJ',
    names: ['IKJ', 'Institutt for kjemi', 'Department of Chemistry'],
  },
  {
    id: 'IKP',
    names: ['IKP', 'Institutt for kjemisk prosessteknologi', 'Department of Chemical Engineering'],
  },
  {
    id: 'IMA',
    names: ['IMA', 'Institutt for materialteknologi', 'Department of Materials Science and Engineering'],
  },
  {
    id: 'IBI',
    names: ['IBI', 'Institutt for biologi', 'Department of Biology'],
  },
  {
    id: 'IBT',
    names: [
      'IBT',
      'Institutt for bioteknologi og matvitenskap',
      'Institutt for bioteknologi og matvitskap',
      'Department of Biotechnology and Food Science',
    ],
  },
  {
    id: 'ILU',
    names: [
      'ILU',
      'Institutt for lærerutdanning',
      'Institutt for lærarutdanning',
      'Department of Teacher Education',
    ],
  },
  {
    id: 'IPL',
    names: [
      'IPL',
      'Institutt for pedagogikk og livslang læring',
      'Department of Education and Lifelong Learning',
    ],
  },
  {
    id: 'IPS',
    names: ['IPS', 'Institutt for psykologi', 'Department of Psychology'],
  },
  {
    id: 'ISS',
    names: [
      'ISS',
      'Institutt for sosiologi og statsvitenskap',
      'Institutt for sosiologi og statsvitskap',
      'Department of Sociology and Political Science',
    ],
  },
  {
    id: 'ISA',
    names: ['ISA', 'Institutt for sosialt arbeid', 'Department of Social Work'],
  },
  {
    id: 'IGE',
    names: ['IGE', 'Institutt for geografi', 'Department of Geography'],
  },
  {
    id: 'ISØ',
    names: ['ISØ', 'Institutt for samfunnsøkonomi', 'Department of Economics'],
  },
  {
    id: 'IMU',
    names: ['IMU', 'Institutt for musikk', 'Department of Music'],
  },
  {
    id: 'IKM',
    names: [
      'IKM',
      'Institutt for kunst- og medievitenskap',
      'Institutt for kunst- og medievitskap',
      'Department of Art and Media Studies',
    ],
  },
  {
    id: 'KULT',
    names: [
      'KULT',
      'Institutt for tverrfaglige kulturstudier',
      'Institutt for tverrfaglege kulturstudium',
      'Department of Interdisciplinary Studies of Culture',
    ],
  },
  {
    id: 'IAT',
    names: ['IAT', 'Institutt for arkitektur og teknologi', 'Department of Architecture and Technology'],
  },
  {
    id: 'IBM',
    names: ['Institutt for bygg- og miljøteknikk', 'Department of Civil and Environmental Engineering'],
  },
  {
    id: 'IIF',
    names: ['IIF', 'Institutt for internasjonal forretningsdrift', 'Department of International Business'],
  },
  {
    id: 'IBF',
    names: ['IBF', 'Institutt for bioingeniørfag', 'Department of Biomedical Laboratory Science'],
  },
  {
    id: 'IBA',
    names: ['IBA', 'Institutt for biologiske fag Ålesund', 'Department of Biological Sciences Ålesund'],
  },
];

/** Faculties and departments with their names in Norwegian and English. An id is the unit's own short form. */
export const UNITS: readonly UnitWords[] = [...FACULTIES, ...DEPARTMENTS];
