import { DomainError } from '@schakel/platform';
import { readEformsAwards } from './eforms-awards.js';
import { eformsKind } from './eforms-kinds.js';
import { cpvOf, criteriaOf, estimateOf, frameworkMaximumOf, isExecutionReserved } from './eforms-lots.js';
import { lotElements, placesOf, readLot } from './eforms-lots.js';
import type { LotContext } from './eforms-lots.js';
import { readBuyers, readOrganisations } from './eforms-organisations.js';
import { eformsLine, eformsMoney, eformsText, extension } from './eforms-text.js';
import { languageOf } from './notice-codes.js';
import { totalOf } from './notice-amount.js';
import { dayOf } from './notice-moment.js';
import type { Money, NoticeLink, NoticeLot, ParsedNotice } from './parsed-notice.js';
import { publicationKey } from './publication-number.js';
import { joinDescriptions, unique } from './ted-form.js';
import { allAt, attribute, firstAt, rawText, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

/** The documents of eForms that are about a procurement. */
export const EFORMS_DOCUMENTS = ['PriorInformationNotice', 'ContractNotice', 'ContractAwardNotice'];

/**
 * Reads an eForms notice (UBL 2.3 with the eForms extensions), any version of the SDK.
 *
 * @throws DomainError `invalid-input` where the notice has no identifier, title or buyer.
 */
export function readEformsNotice(root: XmlElement, fileName: string): ParsedNotice {
  const language = textAt(root, 'NoticeLanguageCode')?.toUpperCase();
  const listed = readOrganisations(root, language);
  const [buyer, ...jointBuyers] = readBuyers(root, listed, language);
  if (!buyer) throw new DomainError('invalid-input', 'The notice names no buyer.');
  const { publishedAt, ...identity } = identify(root);
  const context: LotContext = { language, country: buyer.country, publishedAt, notes: [] };
  const lots = lotElements(root).map((lot) => readLot(lot, context));
  const deadline = lastDeadline(lots);
  return {
    ...identity,
    source: 'TED',
    fileName,
    format: 'eforms',
    ...(publishedAt && { publishedAt }),
    language: languageOf(language) ?? 'en',
    ...texts(root, lots, language),
    buyer,
    jointBuyers,
    ...(buyer.country && { country: buyer.country }),
    ...codesOf(root, lots),
    ...values(root),
    ...(deadline && { deadline }),
    lots,
    awards: readEformsAwards(root, listed),
    awardCriteria: unique(lotElements(root).flatMap((lot) => criteriaOf(lot, language))),
    links: links(root),
    corrections: [],
    notes: [...new Set(context.notes)],
  };
}

function identify(root: XmlElement) {
  const extended = extension(root);
  const uuid = textAt(root, 'ID');
  const written = textAt(extended, 'Publication/NoticePublicationID');
  const key = publicationKey(written);
  const id = key ? written : uuid;
  if (!id) throw new DomainError('invalid-input', 'The notice has no identifier.');
  const type = firstAt(root, 'NoticeTypeCode');
  const formType = rawText(type).trim();
  const subtype = textAt(extended, 'NoticeSubType/SubTypeCode');
  const noticeVersion = textAt(root, 'VersionID');
  const procedureId = textAt(root, 'ContractFolderID');
  const publishedAt = dayOf(textAt(extended, 'Publication/PublicationDate')) ?? dayOf(textAt(root, 'IssueDate'));
  const cancelled = allAt(extended, 'Changes/ChangeReason/ReasonCode').some((one) => rawText(one).trim() === 'cancel');
  return {
    id,
    // A notice converted from an older form may carry its predecessor's number; then it has none of its own.
    ...(key && !references(root).some((one) => publicationKey(one) === key) && { publicationKey: key }),
    ...(uuid && { uuid }),
    ...(noticeVersion && { noticeVersion }),
    ...(procedureId && { procedureId }),
    formType,
    ...(subtype && { subtype }),
    kind: subtype === 'E1' ? ('consultation' as const) : eformsKind(formType, attribute(type, 'listName'), root.name),
    ...(cancelled && { cancelled: true as const }),
    publishedAt,
  };
}

/** Announcements of later contracts describe their parts only; the first then names the notice. */
function texts(root: XmlElement, lots: readonly NoticeLot[], language: string | undefined) {
  const project = firstAt(root, 'ProcurementProject');
  const title = eformsLine(project, 'Name', language) || lots.map((lot) => lot.title).find(Boolean);
  if (!title) throw new DomainError('invalid-input', 'The notice has no title.');
  const own = eformsText(project, 'Description', language);
  const described = unique(lots.map((lot) => lot.description)).join('\n\n');
  return { title, description: lots.length === 1 || !own ? joinDescriptions(own, described) : own };
}

function codesOf(root: XmlElement, lots: readonly NoticeLot[]) {
  const projects = [root, ...lotElements(root)].map((one) => firstAt(one, 'ProcurementProject'));
  const places = projects.map(placesOf);
  const nuts = unique(places.flatMap((place) => place.nuts));
  const procedureType = textAt(root, 'TenderingProcess/ProcedureCode');
  return {
    cpv: unique(projects.flatMap(cpvOf)),
    nuts,
    nutsNamed: nuts,
    performanceCountries: unique(places.flatMap((place) => place.countries)),
    reserved: unique(lots.flatMap((lot) => lot.reserved ?? [])),
    ...(lotElements(root).some(isExecutionReserved) && { executionReserved: true as const }),
    ...(procedureType && procedureType !== 'unpublished' && { procedureType }),
  };
}

function values(root: XmlElement): Partial<ParsedNotice> {
  const project = firstAt(root, 'ProcurementProject');
  const result = firstAt(extension(root), 'NoticeResult');
  const lotProjects = lotElements(root).map((lot) => firstAt(lot, 'ProcurementProject'));
  const estimatedValue = estimateOf(project) ?? totalOf(lotProjects.map(estimateOf));
  const awardedValue = eformsMoney(result, 'TotalAmount');
  const frameworkMaximum =
    eformsMoney(result, 'OverallMaximumFrameworkContractsAmount') ??
    frameworkMaximumOf(project) ??
    totalOf(lotProjects.map(frameworkMaximumOf));
  const value: Money | undefined = awardedValue ?? (result && frameworkMaximum) ?? estimatedValue ?? frameworkMaximum;
  return {
    ...(value && { value: value.amount, currency: value.currency }),
    ...(estimatedValue && { estimatedValue }),
    ...(awardedValue && { awardedValue }),
    ...(frameworkMaximum && { frameworkMaximum }),
  };
}

function lastDeadline(lots: readonly NoticeLot[]): string | undefined {
  const all = lots.map((lot) => lot.deadline).filter((one) => one !== undefined);
  return all.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
}

/** Earlier notices of this procurement: planning notices, and what a modification modifies. */
function references(root: XmlElement): string[] {
  const processes = [root, ...lotElements(root)].map((one) => firstAt(one, 'TenderingProcess'));
  const followed = processes.flatMap((process) => allAt(process, 'NoticeDocumentReference/ID'));
  const modified = allAt(extension(root), 'ContractModification/ChangedNoticeIdentifier');
  return unique([...followed, ...modified].map((one) => rawText(one).trim()));
}

function links(root: XmlElement): NoticeLink[] {
  const changed = allAt(extension(root), 'Changes/ChangedNoticeIdentifier').map((one) => rawText(one).trim());
  const link = (relation: NoticeLink['relation'], reference: string): NoticeLink => {
    const key = publicationKey(reference);
    const noticeId = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-\d{2}$/i.exec(reference)?.[1];
    return { relation, reference, ...(key && { publicationKey: key }), ...(noticeId && { uuid: noticeId }) };
  };
  return [
    ...unique(changed).map((one) => link('changes', one)),
    ...references(root).map((one) => link('follows', one)),
  ];
}
