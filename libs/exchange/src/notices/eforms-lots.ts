import { eformsLine, eformsMoney, eformsText, extension } from './eforms-text.js';
import { countryOf } from './notice-codes.js';
import { deadlineOf } from './notice-moment.js';
import { cleanLine } from './notice-text.js';
import type { NoticeLot, Money } from './parsed-notice.js';
import { allAt, attribute, childElements, descendants, firstAt, rawText, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

/** What lots are read with. */
export interface LotContext {
  /** Three letters of the notice's language. */
  language: string | undefined;
  /** Country of the buyer, for moments without zone. */
  country: string | undefined;
  publishedAt: string | undefined;
  notes: string[];
}

/** The lots, or in an announcement of later contracts its parts. Groups of lots are not lots. */
export function lotElements(root: XmlElement): XmlElement[] {
  return childElements(root, 'ProcurementProjectLot').filter((lot) => {
    return attribute(firstAt(lot, 'ID'), 'schemeName') !== 'LotsGroup' && !textAt(lot, 'ID')?.startsWith('GLO-');
  });
}

/** Reads one lot or part. */
export function readLot(lot: XmlElement, context: LotContext): NoticeLot {
  const project = firstAt(lot, 'ProcurementProject');
  const value = estimateOf(project) ?? frameworkMaximumOf(project);
  const deadline = readDeadline(lot, context);
  const reserved = readReserved(lot);
  return {
    id: textAt(lot, 'ID') ?? '',
    title: eformsLine(project, 'Name', context.language),
    description: eformsText(project, 'Description', context.language),
    cpv: cpvOf(project),
    nuts: placesOf(project).nuts,
    ...(value && { value }),
    ...(deadline && { deadline }),
    ...(reserved.length > 0 && { reserved }),
  };
}

/** CPV codes of a project, main one first. */
export function cpvOf(project: XmlElement | undefined): string[] {
  const codes = [
    ...allAt(project, 'MainCommodityClassification/ItemClassificationCode'),
    ...allAt(project, 'AdditionalCommodityClassification/ItemClassificationCode'),
  ].map((one) => rawText(one).trim().slice(0, 8));
  return [...new Set(codes.filter((code) => /^\d{8}$/.test(code)))];
}

/** Where a project is carried out: NUTS codes and ISO countries. */
export function placesOf(project: XmlElement | undefined): { nuts: string[]; countries: string[] } {
  const addresses = allAt(project, 'RealizedLocation/Address');
  const nuts = addresses.map((address) => textAt(address, 'CountrySubentityCode'));
  const countries = addresses.map((address) => countryOf(textAt(address, 'Country/IdentificationCode')));
  return {
    nuts: [...new Set(nuts.filter((code) => code !== undefined))],
    countries: [...new Set(countries.filter((code) => code !== undefined))],
  };
}

/** BT-27. */
export function estimateOf(project: XmlElement | undefined): Money | undefined {
  return eformsMoney(project, 'RequestedTenderTotal/EstimatedOverallContractAmount');
}

/** BT-271. */
export function frameworkMaximumOf(project: XmlElement | undefined): Money | undefined {
  return eformsMoney(extension(firstAt(project, 'RequestedTenderTotal')), 'FrameworkMaximumAmount');
}

/** BT-71, without `none`. */
function readReserved(lot: XmlElement): string[] {
  const codes = descendants(firstAt(lot, 'TenderingTerms'), 'TendererRequirementTypeCode')
    .filter((one) => attribute(one, 'listName') === 'reserved-procurement')
    .map((one) => rawText(one).trim());
  return [...new Set(codes.filter((code) => code && code !== 'none'))];
}

/** BT-736: is the contract to be carried out by sheltered employment programmes? */
export function isExecutionReserved(lot: XmlElement): boolean {
  return descendants(firstAt(lot, 'TenderingTerms'), 'ExecutionRequirementCode').some(
    (one) => attribute(one, 'listName') === 'reserved-execution' && rawText(one).trim() === 'yes',
  );
}

/** The moment until which one can respond first: with answers (E1), a request to participate, interest, a tender. */
function readDeadline(lot: XmlElement, context: LotContext): string | undefined {
  const process = firstAt(lot, 'TenderingProcess');
  const period =
    firstAt(extension(process), 'AnswerReceptionPeriod') ??
    firstAt(process, 'ParticipationRequestReceptionPeriod') ??
    firstAt(extension(process), 'InterestExpressionReceptionPeriod') ??
    firstAt(process, 'TenderSubmissionDeadlinePeriod');
  const { country, publishedAt } = context;
  const written = { date: textAt(period, 'EndDate'), time: textAt(period, 'EndTime'), country, publishedAt };
  return deadlineOf(written, context.notes);
}

/** Award criteria of a lot: name or text, with the weight where given. */
export function criteriaOf(lot: XmlElement, language: string | undefined): string[] {
  const terms = firstAt(lot, 'TenderingTerms/AwardingTerms');
  return descendants(terms, 'SubordinateAwardingCriterion').map((criterion) => {
    const type = textAt(criterion, 'AwardingCriterionTypeCode') ?? '';
    const name = eformsLine(criterion, 'Name', language) || eformsLine(criterion, 'Description', language) || type;
    const weights = descendants(extension(criterion), 'ParameterNumeric').map((one) => cleanLine(rawText(one)));
    return [name, weights.filter(Boolean).join(', ')].filter(Boolean).join(': ');
  });
}
