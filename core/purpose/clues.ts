import type { Purpose } from './purpose.ts';

/**
 * Words that tell what a draft is about, in nb, nn and en. Data: to add a clue, add an entry with its own examples.
 * `words` are phrases of folded text (see text/pattern.ts: `*` is the rest or the beginning of a word).
 */
export interface PurposeClue {
  id: string;
  purpose: Exclude<Purpose, 'other'>;
  /** 3 settles it alone, 1 needs company; negative speaks against. */
  weight: number;
  words: readonly string[];
  hit: readonly string[];
  miss: readonly string[];
}

export const PURPOSE_CLUES: readonly PurposeClue[] = [
  {
    id: 'exercise',
    purpose: 'teaching',
    weight: 2,
    words: ['*øving(?:en|er|ene|a|ar|ane|s)?*', 'exercises?', 'oblig(?:en|er|ar)?', 'obligatorisk(?:e)? (?:aktivitet*|oppgave*|innlevering*)', 'arbeidskrav*', 'problem set*', 'assignments?', 'homework', 'quiz*', 'semesteroppg*', 'prosjektoppg*', 'term paper*', 'coursework'],
    hit: ['fristen for øving 3', 'labøvingen er flyttet', 'exercise 5'],
    miss: ['brannvern i bygget'],
  },
  {
    id: 'hand-in',
    purpose: 'teaching',
    weight: 1.5,
    words: ['innlever(?:ing|inga|ingen|inger|ingar|e|er|t)*', 'submission*', 'submit*', 'hand[- ]?in*', 'levere(?:r|t|s)?', 'delivery', 'deliverable*', 'datasett*', 'rapport(?:en|er|ar|ane|ene)?', 'refleksjonsnotat*', 'labrapport*', 'lab report*', 'logbo*', 'mappe(?:n|innlevering*)?', 'retting', 'rubric'],
    hit: ['ny frist for innlevering', 'hand in by friday'],
    miss: ['vi sees på mandag'],
  },
  {
    id: 'lecture',
    purpose: 'teaching',
    weight: 2,
    words: ['forelesning*', 'forelesing*', 'førelesing*', 'foreles(?:er|e|t)', 'lectur*', 'seminar(?:et|a|ene|er|gruppe*|s|om*)?', 'kollokvi*', 'tutorial*', 'gjesteforeles*', 'guest lectur*', 'plenumsregning*', 'auditorieøving*'],
    hit: ['forelesningen på mandag utgår', 'the lecture is moved'],
    miss: ['seminarserie er planlagt av personalseksjonen når'],
  },
  {
    id: 'laboratory',
    purpose: 'teaching',
    weight: 1.5,
    words: ['lab(?:en|ene|gruppe*|oppg*|dag*|vakt*|oppmøte*|journal*)?', 'labs', 'lab (?:groups?|sessions?|coats?)', 'laboratori(?:et|um|eøving*)', 'ekskursjon*', 'field ?(?:trip|work)*', 'feltkurs*', 'excursion*', 'verkstedet', 'workshop(?:en)?', 'demo(?:nstrasjon)?(?: slots?)?'],
    hit: ['labgruppene er klare', 'lab session on thursday'],
    miss: ['label på kassen'],
  },
  {
    id: 'syllabus',
    purpose: 'teaching',
    weight: 2,
    words: ['pensum*', 'syllabus', 'curriculum', 'kapittel \\d+', 'chapters? \\d+', 'lærebok*', 'textbook*', 'løsningsforslag*', 'løysingsforslag*', 'solutions? (?:to|for|sketch*)', 'formelark*', 'formula sheet*', 'forelesningsnotat*', 'lecture notes', 'slides', 'lysbilder', 'lysark'],
    hit: ['pensum er oppdatert', 'read chapter 7'],
    miss: ['et nytt kapittel i livet'],
  },
  {
    id: 'exam-of-course',
    purpose: 'teaching',
    weight: 1.5,
    words: ['eksamen(?:en)? (?:i dette|i emnet|i faget|består|er digital|blir|har|varer|inneheld|inneholder)', '(?:skole|hjemme|heime|digital)?eksamensoppgave*', 'skoleeksamen', 'hjemmeeksamen*', 'heimeeksamen*', 'home exam*', 'midt(?:veis|semester)*', 'midterm*', 'hjelpemiddel*', 'hjelpemidl*', 'aids', 'spørretime*', 'spørjetime*', 'q&a', 'oppgavesett*', 'oppgåvesett*', 'exam (?:set|paper|problems?|consists|is|will)', 'muntlig*', 'muntleg*', 'oral exam*', 'gamle (?:sett|eksamen*)', 'old exams', 'deleksamen*', 'prøve(?:n|eksamen)?', 'sensorveiledning*', 'sensorrettleiing*', 'vurderingskriter*', 'grading'],
    hit: ['hjelpemidler på eksamen', 'home exam next week', 'spørretime i f1'],
    miss: ['alt er bra'],
  },
  {
    id: 'teaching-people',
    purpose: 'teaching',
    weight: 1,
    words: ['studass*', 'und\\.? ?ass*', 'læringsass*', 'læringsassistent*', 'teaching assistant*', 'tas?', 'referansegruppe*', 'reference group*', 'faglærer*', 'faglærar*', 'emneansvarlig*', 'emneansvarleg*', 'course coordinator', 'lecturers?', 'foreleser', 'gruppelærer*', 'mid-?term evaluation', 'emneevaluering*', 'course evaluation', 'midtveisevaluering*'],
    hit: ['spør studassen', 'reference group meeting'],
    miss: ['tavla er vasket'],
  },
  {
    id: 'teaching-activity',
    purpose: 'teaching',
    weight: 1,
    words: ['oppgave(?:n|r|ne)? ?\\d*[a-z]?', 'oppgåve(?:a|r|ne)? ?\\d*[a-z]?', 'task \\d', 'problem \\d', 'undervisning(?:en|a)?', 'timen', 'klasserom*', 'gruppe(?:n|r|inndeling*)? \\d+', '(?:exercise|project|lab) groups?', 'prosjekt(?:et|gruppe*|innlevering*|oppgave*)', 'project (?:description|hand-in|work)', 'veiledning*', 'rettleiing*', 'opptak(?:et)? av', 'recording*', 'zoom-*', 'moduler', 'modules', 'innlegg*', 'presentasjon(?:en|ar|er|ene|ane)', 'gitlab', 'github', 'jupyter', 'matlab-*', 'python', 'testene', 'tests', 'readings?', 'read section', 'les kapit*', 'les side*', 'obligatorisk oppmøte', 'praksis(?:en|dag*|rapport*)', 'kurset', 'kompendi*', 'compendium'],
    hit: ['oppgave 2 utgår', 'project description'],
    miss: ['en god idé'],
  },
  {
    id: 'semester-registration',
    purpose: 'study-administration',
    weight: 3,
    words: ['semesterregistrer*', 'semesteravgift*', 'semester fee', 'semester registration', 'register for the semester', 'registration (?:deadline|for the semester)', 'utdanningsplan*', 'education plan', 'study ?plan confirmation', 'betal(?:e|er|t) semester*', 'studierett*', 'right to study', 'studiekontrakt*'],
    hit: ['husk å betale semesteravgiften', 'the semester fee'],
    miss: ['semesteret er i gang'],
  },
  {
    id: 'exam-registration',
    purpose: 'study-administration',
    weight: 3,
    words: ['eksamens?(?:opp|på)meld*', '(?:opp|på)meld(?:ing|e|t|ingsfrist*)* (?:til|for) eksamen', 'meld(?:e|er|t)? (?:deg|dere|dykk|de|seg)? ?(?:opp )?(?:til )?eksamen', 'meld(?:e|er|t)? (?:deg|dere|dykk) opp', 'exam registration', 'regist(?:er|ration|er yourself) for (?:the )?exams?', 'oppmeldingsfrist*', 'trekkfrist*', 'trekke (?:deg|dere|dykk)', 'withdraw(?:al)? (?:from|deadline)', 'withdrawal*', 'meld(?:e)? (?:dere|dykk|deg) (?:av|frå|fra)', 'undervisningsopp?meld*'],
    hit: ['fristen for eksamensoppmelding', 'exam registration closes'],
    miss: ['eksamen er onsdag'],
  },
  {
    id: 'exchange',
    purpose: 'study-administration',
    weight: 3,
    words: ['utveksling*', 'go(?:ing)? on exchange', 'exchange (?:studies|semester|application|deadline|autumn|spring)', 'study abroad', 'søknadsweb', 'reise ut', 'nominert', 'erasmus*'],
    hit: ['søknadsfristen for utveksling', 'go on exchange'],
    miss: ['vi utveksler erfaringer i morgen'],
  },
  {
    id: 'adapted-exam',
    purpose: 'study-administration',
    weight: 2,
    words: ['søk(?:e|er|nad*)? (?:om |for )?(?:tilrettelegging*|tilrettelagt*|særskilt*|spesiell*)', '(?:tilrettelegging*|tilrettelagt) (?:av|på|til|ved) eksamen', 'special exam arrangement*', 'special arrangements', 'adapted exams?', 'apply for (?:special|adapted|extra)', 'individuell tilrettelegging'],
    hit: ['søke om tilrettelegging på eksamen', 'special exam arrangements'],
    miss: ['lokalet er tilrettelagt'],
  },
  {
    id: 'student-services',
    purpose: 'study-administration',
    weight: 2,
    words: ['i studentweb', 'in studentweb', 'på studentweb', 'vitnemål*', 'diplomas?', 'karakterutskrift*', 'transcript*', 'permisjon(?:s)?(?:søknad*)?', 'leave of absence', 'begrunnelse (?:og|for|eller) klage*', 'klagefrist*', 'klage på (?:karakter*|sensur*)', 'appeal* (?:deadline|the grade|of grades?)', 'innpass*', 'godkjenning av emner', 'førehandsgodkjen*', 'forhåndsgodkjen*', 'emnevalg*', 'valgbare emner', 'valemne*', 'fagvalg*', 'masteravtale*', "master's agreement*", 'overgang*', 'opptak til (?:neste|emne)*', 'adgangsbegrens*', 'studieprogresjon*', 'dokumentasjon av ny utdanning', 'studentkort*', 'student card*', 'lånekasse*'],
    hit: ['last opp i studentweb', 'klagefristen er tre uker'],
    miss: ['studenten sa det'],
  },
  {
    id: 'library',
    purpose: 'study-administration',
    weight: 1,
    words: ['bibliotek(?:et|s)?*', 'the library', 'oria', 'låne(?:kort|frist*)', 'lesesal*', 'study places', 'studieplasser'],
    hit: ['biblioteket holder stengt'],
    miss: ['bilen er stengt'],
  },
  {
    id: 'acute-event',
    purpose: 'crisis',
    weight: 2.5,
    words: ['evakuer*', 'evacuat*', 'eksplosjon(?:en)?', 'explosion', '(?:gass|klor|kjemikalie)?lekkasje(?:n)? (?:av|i) *', '(?:gas|chemical|chlorine) leak', 'det brenner', 'brenn i', 'there is a fire', 'fire in', 'brann i', 'storbrann', 'skyting', 'shooting', 'shots fired', 'gisselsituasjon', 'bombetrussel', 'bomb threat', 'terror*', 'dataangrep*', 'cyber ?attack', 'hacker*angrep*', 'omkom*', 'dødsfall*', 'dødsulykke*', 'drept', 'killed', 'passed away', 'alvorlig hendelse', 'alvorleg hending', 'serious incident', 'bevæpnet', 'væpna', 'armed', 'skredulykke*', 'ransomware', 'trussel mot', 'active threat'],
    hit: ['en eksplosjon i kjemihallen', 'there is a fire in the building', 'ntnu er under dataangrep'],
    miss: ['vi har det fint'],
  },
  {
    id: 'acute-instruction',
    purpose: 'crisis',
    weight: 2,
    words: ['forlat (?:bygget|bygningen|bygga|området)', 'leave the building*', 'gå (?:ut|ikke inn)', 'stay away from', 'hold (?:avstand|deg unna|dere unna|dykk unna)', 'hald (?:dykk|avstand)*', 'ikke logg inn', 'ikkje logg inn', 'do not log in', 'nødetat*', 'naudetat*', 'emergency services', 'fire brigade', 'brannvesen*', 'politiet er på', 'police (?:are|is) (?:on|at)', 'følg (?:politiets )?anvisning*', 'assembly point', 'møteplass ved brann', 'all[- ]clear', 'sikkerheten er avklart', 'krisetelefon*', 'beredskapstelefon*', 'krisestøtte*', 'pårørende', 'pårørande', 'call your parents', 'ring hjem', 'ring heim', 'must leave', 'at once', 'søk dekning', 'take shelter', 'meld (?:deg|dere) trygg'],
    hit: ['forlat bygget nå', 'stay away from the building'],
    miss: ['gå til forelesning'],
  },
  {
    id: 'not-acute',
    purpose: 'crisis',
    weight: -3,
    words: ['øvels(?:e|en|er)', 'øving i (?:evakuering|beredskap)', 'brannøvels*', 'brannøving*', 'evakueringsøv*', 'fire drill*', 'drills?', 'forskere?', 'forskar*', 'researchers?', 'studie(?:n)? (?:viser|av)', 'foredrag*', 'kurs i', 'course in', 'i fjor', 'i fjord', 'last year', 'historie*', 'erfaring(?:er|ar)? (?:fra|frå)', 'evaluering av', 'lessons learned', 'øvingsbrann', 'case', 'scenario*', 'kapittel', 'chapter', 'pensum', 'forelesning*', 'eksamen*'],
    hit: ['brannøvelse torsdag', 'forskere ved universitetet'],
    miss: ['det brenner'],
  },
  {
    id: 'staff-matters',
    purpose: 'staff',
    weight: 2,
    words: ['lønns(?:samtale|forhandling|krav|oppgjør)*', 'lønsforhandling*', 'salary (?:negotiation|review)*', 'medarbeider(?:samtale|undersøk)*', 'medarbeidar*', 'reiseregning*', 'reiserekning*', 'travel expense*', 'personalsem*', 'personalmøte*', 'allmøte*', 'all-hands', 'staff meeting', 'verneombud*', 'fagforening*', 'fagforeining*', 'trade unions?', 'drøfting*', 'vikarbruk', 'stilling(?:er|ar)? (?:utlys|vakant|holdes)*', 'timelønn*', 'ferieplan*', 'feriepenger', 'sykefravær*', 'arbeidsplikt*', 'undervisningsregnskap*', 'fou-termin*', 'sabbatical', 'hovedtillitsvalgt*', 'medbestemmelse*', 'budsjett(?:et|kutt|ramme*)?', 'omstilling*', 'dfø', 'timeføring*', 'arbeidstid*', 'working hours', 'parental leave', 'onboarding'],
    hit: ['fristen for lønnsforhandlinger', 'husk reiseregning'],
    miss: ['eksamen er i morgen'],
  },
  {
    id: 'leadership',
    purpose: 'leadership',
    weight: 1.5,
    words: ['dekan(?:en|atet)?', 'rektor(?:en|at|atet)?', 'prorektor*', 'rector', 'pro-rector', 'instituttleder*', 'instituttleiar*', 'head of department', 'styret (?:har )?vedt*', 'the board (?:has )?(?:decided|adopted)', 'strategi(?:en|plan)*', 'strategy', 'campusutvikling*', 'campusplan*', 'ny dekan', 'new dean', 'the dean'],
    hit: ['ny dekan ønsker velkommen'],
    miss: ['ny kaffemaskin'],
  },
  {
    id: 'outreach',
    purpose: 'outreach',
    weight: 2,
    words: ['forskere? (?:ved|fra|på|har)', 'forskarar?', 'researchers? (?:at|from|have)', 'les (?:hele )?saken', 'les heile saka', 'read the (?:full )?story', 'gemini', 'åpen dag', 'open day', 'søk studie*', 'apply (?:now|by) (?:for|to)', 'samordna opptak', 'studietilbud*', 'tilbud om studieplass*', 'søkere', 'søkarar', 'applicants', 'alumni*', 'publisert i nature', 'new study', 'ny studie', 'forskningsdag*', 'research days', 'avhandling*', 'disputas*', 'phd defen[cs]e', 'kandidatundersøk*'],
    hit: ['forskere ved universitetet har funnet', 'samordna opptak'],
    miss: ['øving 3'],
  },
  {
    id: 'support-question',
    purpose: 'support',
    weight: 2,
    words: ['brukerstøtte*', 'brukarstøtte*', 'support ticket*', 'glemt passord*', 'passordet', 'password*', 'brukerkonto*', 'vpn', 'eduroam', 'wifi', 'skriver(?:en|e)?', 'printer*', 'programvare*', 'software licen*', 'lisens(?:en|er|ar)?', 'meld(?:e)? (?:feil|sak)'],
    hit: ['du har glemt passordet'],
    miss: ['hei på deg'],
  },
  {
    id: 'personal',
    purpose: 'personal',
    weight: 1,
    words: ['takk for (?:sist|e-posten|henvendelsen|brevet|utkastet|praten|hyggelig*)', 'thank you for (?:your|telling|the)', 'god bedring', 'god betring', 'get well', 'kan du', 'kan vi', 'could you', 'can we meet', 'har du (?:tid|mulighet)', 'lunsj(?:en)?', 'lunch', 'kaffe', 'coffee', 'kake', 'cake', 'bursdag*', 'birthday', 'blir med', 'gratulerer', 'gratulerar', 'congratulations', 'saksliste', 'agenda', 'referat(?:et)?', 'minutes of'],
    hit: ['takk for utkastet', 'can we meet on friday'],
    miss: ['alle må levere'],
  },
];
