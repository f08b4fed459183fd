/**
 * How buyers call a preliminary market consultation (Directive 2014/24/EU art. 40), in the languages of the notices.
 * Before eForms had a form for it (E1), consultations were published as prior information notices, and some as
 * notices with a call for competition, with nothing but the title to tell.
 */
const NAMES = [
  'markt ?(?:consultaties?|verkenning(?:en)?|sondering(?:en)?|raadpleging(?:en)?|uitvraag|toets)',
  'request for information|rfi|(?:preliminary |pre-?|soft )?market[ -](?:consultations?|engagement|sounding|testing|test|exploration|dialogue)',
  'early (?:market |supplier )?engagement|markt(?:erkundung|konsultation|sondierung|dialog)(?:en|s)?',
  'consultations? (?:préalables? )?du marché|consultation préalable|demandes? d.informations?|sondage du marché',
  'consultas? (?:preliminar(?:es)? )?(?:del|al) mercado|consultas? preliminar(?:es)?|consulta preliminar ao mercado',
  'consultazion[ei] preliminar[ei](?: di mercato)?|consultazion[ei] (?:di|del) mercato',
  'mark[e|n]a?dsdialog(?:en)?|markedsundersøgelse|markedsundersøkelse|dialogkonferan[sc]e|dialogue conference',
  'leverandørkonferanse|dialogmøte|marknads(?:undersökning|sondering)|extern remiss|infoförfrågan',
  'tietopyyntö|markkina(?:vuoropuhelu|kartoitus|kartoituksen|kuuleminen)|turu-?uuring|tehniline dialoog',
  'wstępne konsultacje rynkowe|wstępnych konsultacji rynkowych|dialog techniczny',
  'předběžn(?:á|é) tržní konzultac[ei]|prípravné trhové konzultácie|prethodn[oae] (?:savjetovanje|analiza tržišta)',
  'előzetes piaci konzultáció|consultarea? pieței|пазарни консултации|προκαταρκτική διαβούλευση',
].join('|');

/** Words that mean a consultation only as the heading of a title; elsewhere they are what is bought. */
const HEADINGS = `${NAMES}|sourcing|sourçage`;

const LETTER = '[\\p{L}\\p{N}]';
/** Characters of a title that are looked at. */
const LOOKED_AT = 500;

const ANYWHERE = new RegExp(`(?<!${LETTER})(?:${NAMES})(?!${LETTER})`, 'iu');

const INVITATION =
  '(?:(?:aankondiging|uitnodiging|oproep|invitasjon|invitation|inbjudan|einladung|kutsu)\\P{L}+(?:\\p{L}{1,4}\\P{L}+){0,2})?';
/** At the start, after at most a reference and an invitation. */
const AT_START = new RegExp(
  `^(?:[^\\p{L}]*|[\\p{L}\\p{N}._/-]*\\d[\\p{L}\\p{N}._/-]*\\P{L}*|\\p{Lu}{2,8} [-–—:] )${INVITATION}(?:${HEADINGS})(?!${LETTER})`,
  'iu',
);
/** At the end, set off by punctuation. */
const AT_END = new RegExp(`[-–—:,;(|/]\\s*${INVITATION}(?:${HEADINGS})[\\s.!?)\\]"'’”»]*$`, 'iu');

/** Does the title of a notice that announces something without calling for competition say that it is a consultation? */
export function namesConsultation(title: string): boolean {
  return ANYWHERE.test(title.slice(0, LOOKED_AT));
}

/**
 * Does the title of a notice that calls for competition say that it is a consultation all the same? Stricter, as
 * `Begeleiding van een marktconsultatie` is a contract: the word has to head or close the title.
 */
export function isHeadedConsultation(title: string): boolean {
  const head = title.slice(0, LOOKED_AT);
  return AT_START.test(head) || AT_END.test(head);
}

const THIS = 'this|deze|dit is een|diese[rs]?|denne|ce|cette|la présente|esta|questa|questo';
const SPEAKS_OF_ITSELF = new RegExp(`(?<!${LETTER})(?:${THIS})\\s+(?:${NAMES})(?!${LETTER})`, 'iu');

/** Does a description, near its beginning, call the notice itself a consultation (`Deze marktconsultatie …`)? */
export function isConsultation(description: string): boolean {
  return SPEAKS_OF_ITSELF.test(description.slice(0, LOOKED_AT));
}

const EXPECTED_END = /\(\s*verwachte einddatum\s*:\s*(\d{1,2})[-./](\d{1,2})[-./](\d{4})\s*\)/i;

/** `YYYY-MM-DD` of the closing date that TenderNed writes behind the title of a consultation, undefined without it. */
export function expectedEnd(title: string): string | undefined {
  const found = EXPECTED_END.exec(title);
  return found ? `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}` : undefined;
}
