import { moneyOf, totalOf } from './notice-amount.js';
import { cleanLine } from './notice-text.js';
import { dayOf } from './notice-moment.js';
import type { Money, NoticeAward, NoticeLot } from './parsed-notice.js';
import { winnersOf } from './ted-awards.js';
import { line, paragraphs, tedCpv, tedNuts, tedOrganisation, unique } from './ted-form.js';
import type { TedFormContent, TedMoment } from './ted-form.js';
import { attribute, childElements, descendants, firstAt, rawText, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

const TITLES = ['TITLE_CONTRACT', 'TITLE_DESIGN_CONTACT_NOTICE', 'TITLE_RESULT_DESIGN_CONTEST', 'TITLE'];
const DESCRIPTIONS = [
  'SHORT_CONTRACT_DESCRIPTION',
  'SHORT_DESCRIPTION_CONTRACT',
  'SHORT_DESCRIPTION',
  'DESCRIPTION_OF_CONTRACT',
  'DESCRIPTION',
  'TOTAL_QUANTITY_OR_SCOPE',
];
const VALUES = ['COSTS_RANGE_AND_CURRENCY', 'COSTS_RANGE_AND_CURRENCY_WITH_VAT_RATE', 'VALUE_RANGE_FOR_TENDER'];

/**
 * Reads the body of a form of the directives of 2004 and 2009 (TED R2.0.8: `CONTRACT`, `CONTRACT_AWARD_UTILITIES`,
 * `PRIOR_INFORMATION_DEFENCE`, …). Each of these forms nests the same fields in sections of its own, so they are
 * found by their names, in document order: the first title is the contract's, later ones belong to lots and awards.
 */
export function readOlderForm(form: XmlElement): TedFormContent {
  const awards = awardElements(form);
  const lots = lotElements(form, awards).map(readLot);
  const readAwards = awards.map(readAward);
  return {
    title: line(descendants(form, ...TITLES)[0]),
    description: firstText(form, DESCRIPTIONS) || unique(lots.map((lot) => lot.description)).join('\n\n'),
    buyers: [tedOrganisation(descendants(form, 'CA_CE_CONCESSIONAIRE_PROFILE')[0])].filter((one) => one !== undefined),
    cpv: tedCpv(form),
    nuts: tedNuts(form),
    lots,
    awards: readAwards,
    estimatedValue: valueIn(descendants(form, 'TOTAL_ESTIMATED', 'NATURE_QUANTITY_SCOPE', 'QUANTITY_SCOPE')[0]),
    awardedValue: valueIn(descendants(form, 'TOTAL_FINAL_VALUE')[0]) ?? totalOf(readAwards.map((award) => award.value)),
    deadline: momentIn(descendants(form, 'RECEIPT_LIMIT_DATE')[0]),
    awardCriteria: descendants(form, 'CRITERIA_DEFINITION').map(readCriterion).filter(Boolean),
    references: descendants(form, 'NOTICE_NUMBER_OJ').map((one) => rawText(one).trim()),
    corrections: [],
  };
}

function firstText(form: XmlElement, names: readonly string[]): string {
  for (const name of names) {
    const text = paragraphs(descendants(form, name)[0]);
    if (text) return text;
  }
  return '';
}

function awardElements(form: XmlElement): XmlElement[] {
  const all = descendants(
    form,
    'AWARD_OF_CONTRACT',
    'AWARD_OF_CONTRACT_DEFENCE',
    'AWARD_CONTRACT_CONTRACT_AWARD_UTILITIES',
  );
  return all.length > 0 ? all : descendants(form, 'AWARD_AND_CONTRACT_VALUE');
}

/** What holds a lot number and is not an award: annex B of each form under its own name. */
function lotElements(form: XmlElement, awards: readonly XmlElement[]): XmlElement[] {
  if (awards.includes(form)) return [];
  const numbered = firstAt(form, 'LOT_NUMBER') ? [form] : [];
  return [...numbered, ...childElements(form).flatMap((child) => lotElements(child, awards))];
}

function readLot(lot: XmlElement): NoticeLot {
  const value = valueIn(lot);
  return {
    id: cleanLine(textAt(lot, 'LOT_NUMBER') ?? ''),
    title: line(firstAt(lot, 'LOT_TITLE')),
    description: paragraphs(descendants(lot, 'LOT_DESCRIPTION', 'SHORT_CONTRACT_DESCRIPTION')[0]),
    cpv: tedCpv(lot),
    nuts: tedNuts(lot),
    ...(value && { value }),
  };
}

function readAward(award: XmlElement): NoticeAward {
  const lotId = cleanLine(rawText(descendants(award, 'LOT_NUMBER')[0]));
  const value = valueIn(award);
  const date = momentIn(descendants(award, 'CONTRACT_AWARD_DATE', 'DATE_OF_CONTRACT_AWARD')[0])?.date;
  const operators = descendants(award, 'ECONOMIC_OPERATOR_NAME_ADDRESS', 'CONTACT_DATA_WITHOUT_RESPONSIBLE_NAME_CHP');
  return {
    ...(lotId && lotId !== '0' && { lotId }),
    winners: winnersOf(operators.map((one) => childElements(one)[0] ?? one)),
    ...(value && { value }),
    ...(date && { date }),
  };
}

/** The first single amount below an element; ranges are no value. `FMTVAL` is the amount TED read from the text. */
function valueIn(element: XmlElement | undefined): Money | undefined {
  for (const holder of descendants(element, ...VALUES)) {
    const cost = firstAt(holder, 'VALUE_COST');
    const money = moneyOf(attribute(cost, 'FMTVAL') ?? rawText(cost), attribute(holder, 'CURRENCY'));
    if (money) return money;
  }
  return undefined;
}

function momentIn(element: XmlElement | undefined): TedMoment | undefined {
  const [year, month, day] = ['YEAR', 'MONTH', 'DAY'].map((name) => textAt(element, name));
  if (!year || !month || !day) return undefined;
  const date = dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return date ? { date, time: textAt(element, 'TIME') } : undefined;
}

function readCriterion(definition: XmlElement): string {
  const name = cleanLine(textAt(definition, 'CRITERIA') ?? '');
  const weight = cleanLine(textAt(definition, 'WEIGHTING') ?? '');
  return name && weight ? `${name}: ${weight}` : name;
}
