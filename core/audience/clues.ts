import type { AudienceKind } from './audience.ts';

/**
 * How a text addresses a body, in nb, nn and en. Data: to add a clue, add an entry with its own examples.
 *
 * Patterns are phrases of folded text (see text/pattern.ts) in which these stand for what the institution's directory names:
 * `<course>` `<programme>` `<unit>` `<campus>` `<institution>` `<body>` (any of them), and these for common words:
 * `<all>` `<students>` `<you>` `<greet>` `<gap>` (up to four words). The body is the first named one inside the match, unless `audience` says which.
 */
export interface AddressClue {
  id: string;
  pattern: string;
  /** The audience when no body is named in the match. */
  audience?: Extract<
    AudienceKind,
    'course' | 'programme' | 'unit' | 'campus' | 'all-students' | 'staff' | 'outside'
  >;
  /** 6 names the addressee outright, 4 speaks to them, 2 mentions them. */
  weight: number;
  hit: readonly string[];
  miss: readonly string[];
}

export const WORDS: Readonly<Record<string, string>> = {
  all: '(?:alle|all|samtlige|samtlege|every|each|hele|heile|the entire|entire|whole)',
  students: '(?:[\\p{L}-]{0,24}student(?:er|ene|ar|ane|s)?|[\\p{L}-]{0,20}elever)',
  you: '(?:dere|dykk|dokker|de|dei|du|deg|you|those|everyone|everybody|alle|all|folk)',
  greet:
    '(?:til|kjære|hei|heisann|hallo|dear|hi|hello|attention|to|obs|for|velkommen til|gjelder|gjeld|beskjed til|melding til|informasjon til|info til|applies to|concerns|message (?:to|for)|information (?:to|for))',
  gap: '(?:[\\p{L}\\p{N}\'"()/.-]{1,24} ){0,4}',
  take: '(?:tar|tek|har|følger|følgjer|er (?:meldt opp|oppmeldt|oppmelde|påmeldt|med) (?:i|til|på)|take|taking|attend|attending|follow|following|enrolled in|(?:are )?registered (?:for|in)|går på|går|studerer|study|studying|starter på|begynner på|skal ta)',
  at: '(?:på|i|ved|in|at|on|of|from|fra|frå|hos|for|innen|within|til)',
  the: '(?:the |course |emnet |faget |kurset |programmet |studieprogrammet |studiet |linja |linjen |programme |program |department |departementet |fakultetet |instituttet |campus |ntnu |bachelor(?:programmet|studiet|en)? |master(?:programmet|studiet|en)? |bachelor i |master i |our |vårt |vår |dette |this |her |here ){0,3}',
  coursework:
    '(?:[\\p{L}]{0,20}(?:emnet|faget|kurset|emna)|(?:this |the |my |our )(?:[\\p{L}]{1,20} ){0,2}course)',
};

export const ADDRESS_CLUES: readonly AddressClue[] = [
  {
    id: 'students-at-body',
    pattern: '<greet> <gap><students>[,]? <gap><at> <the><body>',
    weight: 6,
    hit: ['til alle studenter ved <unit>', 'kjære studentar på <programme>', 'dear students of the <unit>'],
    miss: ['vi har hatt mange studenter', 'studentene var på <campus>'],
  },
  {
    id: 'all-students-at-body',
    pattern:
      '<all> (?:våre |vår |our |the |de |dei )?(?:[\\p{L}\\d.-]{1,20} ){0,2}<students> <gap><at> <the><body>',
    weight: 4,
    hit: ['alle studentene her i <campus>', 'all students at the <unit>'],
    miss: ['noen studenter ved <unit>'],
  },
  {
    id: 'body-students',
    pattern:
      '<greet> <gap><body>[- ]?(?:studenter|studentene|studentar|studentane|students?|kullet|kull|klassen|folk|ere|ers)',
    weight: 6,
    hit: ['kjære <programme>-studenter', 'dear <unit> students', 'hei <programme>-kullet'],
    miss: ['en <programme>-student har spurt'],
  },
  {
    id: 'all-body-students',
    pattern: '<all> (?:våre |the |our )?<body>[- ]?(?:studenter|studentene|studentar|studentane|students)',
    weight: 5,
    hit: ['alle <programme>-studenter', 'all <unit> students'],
    miss: ['flere <programme>-studenter'],
  },
  {
    id: 'you-who-take-body',
    pattern: '<you> (?:alle |all )?(?:som|who|that) <gap><take> <the><gap><body>',
    weight: 6,
    hit: [
      'dere som tar <course>',
      'dykk som har <course>',
      'all who take mechanics 1 <course>',
      'dere som er meldt opp i <course>',
    ],
    miss: ['hun tok <course> i fjor', 'mange av dere har også <course>'],
  },
  {
    id: 'those-taking-body',
    pattern:
      '(?:all|everyone|everybody|those|you|<students>) (?:of you )?(?:taking|attending|following|studying|enrolled in|registered (?:for|in)) <the><body>',
    weight: 6,
    hit: ['everyone taking <course>', 'all of you enrolled in the course <course>'],
    miss: ['she is taking <course>'],
  },
  {
    id: 'everybody-in-body',
    pattern:
      '(?:dere|dykk|alle|all|everyone|everybody|klassen|kullet|gjengen|studenter|studentar|studentene|students)(?: sammen| saman| dere| dykk| of you)? <at> <the><body>',
    weight: 5,
    hit: ['alle på <course>', 'dear all in <course>', 'dere på <programme>'],
    miss: ['vi er på <campus>'],
  },
  {
    id: 'greeting-of-body',
    pattern: '(?:kjære|hei|hallo|dear|hi|hello|attention)(?: alle| all| dere)? <body>(?:-ere|ere|-arar)?',
    weight: 5,
    hit: ['hei <programme>', 'dear <unit>'],
    miss: ['jeg bor i <campus>'],
  },
  {
    id: 'concerns-body',
    pattern:
      '(?:gjelder|gjeld|applies|bare|kun|only|berre)(?: kun| bare| berre| only)?(?: til| for| to)? <gap><at> <the><body>',
    weight: 4,
    hit: ['gjelder kun dere på 2. året på <programme>', 'berre for studentane på <programme>'],
    miss: ['<unit> har gjort dette'],
  },
  {
    id: 'students-of-body',
    pattern: '<students> <gap><at> <the><body>',
    weight: 2,
    hit: ['studentene ved <unit>', 'students in <campus>'],
    miss: ['<unit> har tre'],
  },
  {
    id: 'students-in-course-subset',
    pattern: '<programme>(?:[- ]?<students>)? <gap>(?:i|in|på|som tar|taking) <the>(?:<course>|<coursework>)',
    audience: 'course',
    weight: 7,
    hit: ['alle <programme>-studenter i <course>', 'til <programme>-studentene i dette emnet'],
    miss: ['<programme> har <course> i studieplanen'],
  },
  {
    id: 'you-who-take-the-course',
    pattern: '<you> (?:alle |all )?(?:som |who |that )?<gap><take> <gap><coursework>',
    audience: 'course',
    weight: 5,
    hit: ['dere som tar metodeemnet', 'all of you taking this course', 'dei som tek emnet'],
    miss: ['emnet er flyttet'],
  },
  {
    id: 'you-who-take-something',
    pattern:
      '(?:til|kjære|hei) (?:alle )?(?:dere|dykk|alle)(?: alle)? som (?:tar|tek|følger|følgjer) [\\p{L}]{3,30}',
    audience: 'course',
    weight: 4,
    hit: ['til dere som tar algdat'],
    miss: ['alle som vil ta bussen'],
  },
  {
    id: 'everybody-on-the-programme',
    pattern:
      '(?:<students>|<you>) <gap>(?:på|i|ved|on|in|of) (?:studie)?(?:programmet|retninga|retningen|linja|linjen|studieprogrammet|the programme|the program|our programme|the study programme)',
    audience: 'programme',
    weight: 4,
    hit: ['kjære studenter på studieprogrammet', 'alle på programmet', 'students on the programme'],
    miss: ['programmet for dagen'],
  },
  {
    id: 'class',
    pattern: '(?:dear|kjære|hei) (?:class|klasse|klassen)',
    audience: 'course',
    weight: 4,
    hit: ['dear class', 'kjære klasse'],
    miss: ['klassen er full'],
  },
  {
    id: 'all-students-of-institution',
    pattern:
      '<all> (?:våre |the |our )?(?:[\\p{L}]{1,20} )?<students> <gap>(?:ved|på|i|at|in|of) (?:hele |heile |the whole |whole )?<institution>',
    audience: 'all-students',
    weight: 6,
    hit: ['alle studenter ved <institution>', 'all students at <institution>'],
    miss: ['studenter ved <campus>'],
  },
  {
    id: 'all-institution-students',
    pattern:
      '<all> (?:våre |the |our )?<institution>[- ]?(?:studenter|studentene|studentar|studentane|students)',
    audience: 'all-students',
    weight: 6,
    hit: ['alle <institution>-studenter', 'attention all <institution> students'],
    miss: ['noen <institution>-studenter'],
  },
  {
    id: 'whole-institution',
    pattern:
      '(?:til|for|gjelder|to|dear|kjære) (?:alle|all)(?: våre| our)? (?:studenter|studentar|students)(?! (?:på|i|ved|in|at|on|of|som|who)(?![\\p{L}]))',
    audience: 'all-students',
    weight: 3,
    hit: ['til alle studenter', 'dear all students'],
    miss: ['til alle studenter på <programme>'],
  },
  {
    id: 'all-programmes-everywhere',
    pattern:
      '(?:uansett|same hvor|regardless of|no matter) <gap>(?:studieprogram|programme|campus|fakultet|faculty|du går|de går|you study|studere[rt]?|by|studiested)',
    audience: 'all-students',
    weight: 4,
    hit: ['uansett studieprogram', 'no matter what you study'],
    miss: ['uansett vær'],
  },
  {
    id: 'outsiders',
    pattern:
      '(?:kjære|hei|dear|hello|til|to)(?: alle| all| våre| our)? (?:[\\p{L}]{0,12}(?:bedrift(?:er|ene|ar|ane|skontakt\\p{L}*)|partner(?:e|ne|ar|ane)|søker(?:e|ne)|søkar(?:ar|ane)|alumn(?:er|ene|i)|foreldre(?:ne)?|foresatte|føresette|elev(?:er|ene|ar|ane)|rådgiver(?:e|ne)|rådgjevar(?:ar|ane)|sponsor(?:er|ene)|utstiller(?:e|ne)|utstillar(?:ar|ane)|arbeidsgiver(?:e|ne)|leverandør(?:er|ene)|praksissted(?:er|ene)|sensor(?:er|ene|ar|ane))|exhibitors|external examiners|suppliers|former students|company contacts|companies|partners|applicants|alumni|parents|pupils|employers|counsellors)',
    audience: 'outside',
    weight: 6,
    hit: ['kjære bedriftskontakter', 'dear applicants', 'dear company contacts'],
    miss: ['en bedrift har ringt'],
  },
  {
    id: 'colleagues',
    pattern:
      '(?:kjære|hei|dear|hello|hi|god morgen|til)(?: alle| all| gode)? (?:kolleg(?:a|aer|er|ar)|medarbeid(?:er|ere|arar)|colleagues?|ansatte|tilsette|staff|employees)',
    audience: 'staff',
    weight: 6,
    hit: ['kjære kolleger', 'dear colleagues', 'hei alle ansatte', 'kjære medarbeidere'],
    miss: ['en kollega sa'],
  },
  {
    id: 'all-staff',
    pattern:
      '(?:alle|all|våre egne|our own)(?: våre| fast(?:e)?| faste og midlertidig(?:e)?| our)?(?: og [\\p{L}]{1,20})? (?:ansatte|tilsette|employees|staff|medarbeidere|medarbeidarar)',
    audience: 'staff',
    weight: 3,
    hit: ['alle ansatte', 'all employees'],
    miss: ['de ansatte i resepsjonen'],
  },
];
