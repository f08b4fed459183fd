import { DomainError } from '@schakel/platform';
import { countryOf, languageOf } from './notice-codes.js';
import { deadlineOf, dayOf } from './notice-moment.js';
import { cleanLine } from './notice-text.js';
import type { NoticeFormat, NoticeLink, NoticeOrganisation, ParsedNotice } from './parsed-notice.js';
import { publicationKey } from './publication-number.js';
import { correctedDeadline } from './ted-corrections.js';
import { readForm2014 } from './ted-form-2014.js';
import { readOlderForm } from './ted-form-older.js';
import { tedNutsNamed, tedReserved, unique } from './ted-form.js';
import type { TedFormContent, TedMoment } from './ted-form.js';
import { tedKind, tedProcedure } from './ted-kinds.js';
import { allAt, attribute, childElements, descendants, firstAt, rawText, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

/** A TED export with the parts that are read more than once. */
interface TedExport {
  root: XmlElement;
  notice: XmlElement | undefined;
  codes: XmlElement | undefined;
  form: XmlElement;
  content: TedFormContent;
}

/**
 * Reads a notice in TED XML R2.0.8 or R2.0.9 (`TED_EXPORT`). The form in the original language is read; where there
 * are several originals, the first.
 *
 * @throws DomainError `invalid-input` where the file holds no form, number, title or buyer.
 */
export function readTedNotice(root: XmlElement, fileName: string): ParsedNotice {
  const form = originalForm(root);
  const notice = firstAt(root, 'CODED_DATA_SECTION/NOTICE_DATA');
  const codes = firstAt(root, 'CODED_DATA_SECTION/CODIF_DATA');
  const content = isForm2014(form) ? readForm2014(form) : readOlderForm(form);
  const ted: TedExport = { root, notice, codes, form, content };
  const notes: string[] = [];
  const buyer = content.buyers[0] ?? nameOnly(root);
  const country = countryOf(attribute(firstAt(notice, 'ISO_COUNTRY'), 'VALUE')) ?? buyer.country;
  const publishedAt = dayOf(textAt(root, 'CODED_DATA_SECTION/REF_OJS/DATE_PUB'));
  const written = correctedDeadline(form) ?? content.deadline ?? codedDeadline(codes);
  const deadline = deadlineOf({ date: written?.date, time: written?.time, country, publishedAt }, notes);
  return {
    ...identity(ted, fileName),
    ...(publishedAt && { publishedAt }),
    language: languageOf(attribute(form, 'LG') ?? textAt(notice, 'LG_ORIG')) ?? 'en',
    ...texts(ted),
    buyer,
    jointBuyers: content.buyers.slice(1),
    ...(country && { country }),
    ...codesOf(ted),
    ...values(content),
    ...(deadline && { deadline }),
    lots: content.lots,
    awards: content.awards,
    awardCriteria: content.awardCriteria,
    links: links(ted),
    corrections: content.corrections,
    notes,
  };
}

function originalForm(root: XmlElement): XmlElement {
  const forms = childElements(firstAt(root, 'FORM_SECTION')).filter((one) => one.attributes.has('LG'));
  const original = forms.find((form) => attribute(form, 'CATEGORY') === 'ORIGINAL') ?? forms[0];
  if (!original) throw new DomainError('invalid-input', 'The TED export holds no form.');
  return original;
}

function identity(ted: TedExport, fileName: string) {
  const { root, form } = ted;
  const written = attribute(root, 'DOC_ID') ?? textAt(ted.notice, 'NO_DOC_OJS');
  const key = publicationKey(written);
  if (!written || !key) throw new DomainError('invalid-input', 'The TED export has no publication number.');
  const [number = '', year = ''] = key.split('-');
  const schema = [attribute(root, 'VERSION'), attribute(form, 'VERSION'), attribute(root, 'schemaLocation')].join(' ');
  const format: NoticeFormat = /R2\.0\.[78]/.test(schema) || !isForm2014(form) ? 'ted-r208' : 'ted-r209';
  const formType = formNumber(form);
  const documentType = attribute(firstAt(ted.codes, 'TD_DOCUMENT_TYPE'), 'CODE');
  return {
    id: `${number.padStart(6, '0')}-${year}`,
    publicationKey: key,
    source: 'TED' as const,
    fileName,
    format,
    formType,
    kind: tedKind(documentType, attribute(firstAt(form, 'NOTICE'), 'TYPE'), formType),
  };
}

function isForm2014(form: XmlElement): boolean {
  return form.name.endsWith('_2014') || form.name === 'MOVE';
}

/** `F02`, `T01`; R2.0.8 writes the bare number. */
function formNumber(form: XmlElement): string {
  const written = attribute(form, 'FORM') ?? form.name.slice(0, 3);
  return /^\d+$/.test(written) ? `F${written.padStart(2, '0')}` : written;
}

function texts(ted: TedExport) {
  const { title, description } = ted.content;
  const translated = cleanLine(rawText(firstAt(ted.root, 'TRANSLATION_SECTION/ML_TITLES/ML_TI_DOC/TI_TEXT')));
  const shown = title || translated;
  if (!shown) throw new DomainError('invalid-input', 'The notice has no title.');
  return { title: shown, description };
}

/** The buyer where the form gives no address: TED repeats its name among the translations. */
function nameOnly(root: XmlElement): NoticeOrganisation {
  const name = cleanLine(rawText(firstAt(root, 'TRANSLATION_SECTION/ML_AA_NAMES/AA_NAME')));
  if (!name) throw new DomainError('invalid-input', 'The notice names no buyer.');
  return { name };
}

function codedDeadline(codes: XmlElement | undefined): TedMoment | undefined {
  const [date, time] = (textAt(codes, 'DT_DATE_FOR_SUBMISSION') ?? '').split(/\s+/);
  return date ? { date, time } : undefined;
}

function codesOf(ted: TedExport) {
  const coded = (name: string) => allAt(ted.notice, name).map((one) => attribute(one, 'CODE'));
  const fromForm = ted.content.nuts;
  // TED codes the regions of winners as places of performance where a form of 2014 names none: not used for those.
  const nuts =
    fromForm.length > 0 || isForm2014(ted.form)
      ? fromForm
      : unique([...coded('PERFORMANCE_NUTS'), ...coded('ORIGINAL_NUTS')]);
  const cpv = ted.content.cpv.length > 0 ? ted.content.cpv : unique(coded('ORIGINAL_CPV'));
  const procedureType = tedProcedure(attribute(firstAt(ted.codes, 'PR_PROC'), 'CODE'));
  return {
    cpv,
    nuts,
    nutsNamed: unique([...nuts, ...tedNutsNamed(ted.form)]),
    performanceCountries: unique(nuts.map((code) => countryOf(code.slice(0, 2)))),
    reserved: tedReserved(ted.form),
    ...(procedureType && { procedureType }),
  };
}

function values(content: TedFormContent): Partial<ParsedNotice> {
  const { estimatedValue, awardedValue } = content;
  const value = awardedValue ?? estimatedValue;
  return {
    ...(value && { value: value.amount, currency: value.currency }),
    ...(estimatedValue && { estimatedValue }),
    ...(awardedValue && { awardedValue }),
  };
}

function links(ted: TedExport): NoticeLink[] {
  const coded = descendants(firstAt(ted.notice, 'REF_NOTICE'), 'NO_DOC_OJS').map((one) => rawText(one).trim());
  const relation = formNumber(ted.form) === 'F14' ? 'changes' : 'follows';
  const keyed = new Map<string, NoticeLink>();
  for (const reference of [...ted.content.references, ...coded]) {
    const key = publicationKey(reference);
    if (reference) keyed.set(key ?? reference, { relation, reference, ...(key && { publicationKey: key }) });
  }
  return [...keyed.values()];
}
