import type { PolicyPack } from '../policy/pack.ts';
import { type Parts, partText } from '../text/parts.ts';
import { literal, phrases } from '../text/pattern.ts';

const PAPERS =
  "(?:lege(?:attest|erklæring)\\p{L}*|sykemelding\\p{L}*|sjukemelding\\p{L}*|egenmelding\\p{L}*|(?:medical|doctor'?s) (?:certificate|note)s?|diagnos\\p{L}*|epikrise\\p{L}*|journal(?:utskrift|opplysning)\\p{L}*|politiattest\\p{L}*|police certificate|pass(?:kopi|et|ets)?|passport|vaksinekort\\p{L}*|vaksinasjonskort\\p{L}*|helseattest\\p{L}*|residence card|oppholdskort\\p{L}*|opphaldskort\\p{L}*|vaccination (?:card|record)s?|(?:kopi|bilde|foto|copy|photo|scan) av (?:\\p{L}+ ){0,2}(?:pass\\p{L}*|legitimasjon\\p{L}*|id\\p{L}*)|(?:copy|photo|scan) of (?:your )?(?:\\p{L}+ ){0,2}(?:passport|id)|legitimasjon\\p{L}*|id-kort\\p{L}*|oppholdstillatelse\\p{L}*|opphaldsløyve\\p{L}*|residence permit\\p{L}*|fødselsnummer\\p{L}*|personnummer\\p{L}*|national id\\p{L}*|dokumentasjon på (?:sykdom|sjukdom)|helseopplysning\\p{L}*|health (?:information|documents))";
const SEND =
  '(?:send(?:er|e|es|ast|t)?|mail(?:er|e)?|e-?mail(?:er|e)?|epost(?:e)?|lever(?:er|e)?|oversend(?:e)?|videresend(?:e)?|vidaresend(?:e)?|forward|submit|svar(?:e)? (?:på )?(?:denne )?(?:e-post\\p{L}* )?med|reply with)';
const BY_MAIL =
  '(?:(?:på|per|pr\\.?|via|i) (?:e-?post|mail|epost)\\p{L}*|(?:til|to) (?:meg|oss|me|us)|by e-?mail|via e-?mail|per e-?mail|as an e-?mail|\\p{L}\\S{0,60}@\\S{1,60}|reply to this|svar på denne)';
/** Within a sentence, or from one to the next. */
const BETWEEN = '[^\\n]{0,90}?';

const REQUESTS = [
  new RegExp(`(?<![\\p{L}])${SEND}${BETWEEN}(?<![\\p{L}])${PAPERS}${BETWEEN}(?<![\\p{L}])${BY_MAIL}`, 'gu'),
  new RegExp(`(?<![\\p{L}])${SEND}${BETWEEN}(?<![\\p{L}])${BY_MAIL}${BETWEEN}(?<![\\p{L}])${PAPERS}`, 'gu'),
  new RegExp(`(?<![\\p{L}])${PAPERS}${BETWEEN}(?<![\\p{L}])${SEND}${BETWEEN}(?<![\\p{L}])${BY_MAIL}`, 'gu'),
];
const REFUSALS = phrases([
  'ikke send',
  'ikkje send',
  'do not (?:send|e-?mail)',
  "don't (?:send|e-?mail)",
  'ikke på e-?post',
  'ikkje på e-?post',
  'not by e-?mail',
  'never by e-?mail',
  'aldri på e-?post',
]);

/** True when the text asks people to send sensitive papers by e-mail, and neither warns against it nor names the support desk. */
export function asksForPapers(parts: Parts, pack: PolicyPack): boolean {
  const desk = new RegExp(
    pack.directory.supportDesk.map((name) => literal(name.toLowerCase())).join('|') || '(?!)',
    'u',
  );
  return parts.parts.some((part) => {
    if (part.name === 'signature') return false;
    const text = partText(parts, part);
    if (text.search(REFUSALS) !== -1 || desk.test(text)) return false;
    return REQUESTS.some((request) => text.search(request) !== -1);
  });
}
