import { moneyOf, sharedTotalOf, totalOf } from './notice-amount.js';
import { cleanLine } from './notice-text.js';
import type { Money, NoticeAward, NoticeLot } from './parsed-notice.js';
import { readCorrections } from './ted-corrections.js';
import { joinDescriptions, line, paragraphs, tedCpv, tedNuts, tedOrganisation, unique } from './ted-form.js';
import type { TedFormContent, TedMoment } from './ted-form.js';
import { readAwards } from './ted-awards.js';
import { attribute, childElements, descendants, firstAt, rawText, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

/** Reads the body of a form of the directives of 2014 (`F01_2014` … `F25_2014`, `MOVE`). */
export function readForm2014(form: XmlElement): TedFormContent {
  const objects = childElements(form, 'OBJECT_CONTRACT');
  const lots = objects.flatMap((object) => readLots(object, objects.length > 1));
  const only = lots.length === 1 ? lots[0] : undefined;
  const described = objects.map((object) => paragraphs(firstAt(object, 'SHORT_DESCR'))).filter(Boolean);
  const awards = readAwards(form);
  return {
    title: objects.map((object) => line(firstAt(object, 'TITLE'))).find(Boolean) ?? '',
    description: joinDescriptions(unique(described).join('\n\n'), only?.description ?? '') || lotTexts(lots),
    buyers: readBuyers(form),
    cpv: unique([...objects.flatMap((object) => tedCpv(firstAt(object, 'CPV_MAIN'))), ...tedCpv(form)]),
    nuts: unique(objects.flatMap((object) => descendants(object, 'OBJECT_DESCR').flatMap(tedNuts))),
    lots,
    awards,
    estimatedValue: totalOf(objects.map((object) => amountAt(object, 'VAL_ESTIMATED_TOTAL'))) ?? lotTotal(lots),
    awardedValue: objects.map((one) => amountAt(one, 'VAL_TOTAL')).find(Boolean) ?? awardedTotal(awards),
    deadline: readDeadline(form),
    awardCriteria: readCriteria(form),
    references: descendants(form, 'NOTICE_NUMBER_OJ').map((one) => rawText(one).trim()),
    corrections: readCorrections(form),
  };
}

function awardedTotal(awards: readonly NoticeAward[]): Money | undefined {
  const byLot = new Map<string | undefined, (Money | undefined)[]>();
  for (const { lotId, value, winners } of awards) {
    if (winners.length > 0) byLot.set(lotId, [...(byLot.get(lotId) ?? []), value]);
  }
  return totalOf([...byLot.values()].map(sharedTotalOf));
}

function lotTotal(lots: readonly NoticeLot[]): Money | undefined {
  return totalOf(lots.map((lot) => lot.value));
}

function lotTexts(lots: readonly NoticeLot[]): string {
  return unique(lots.map((lot) => lot.description)).join('\n\n');
}

function readBuyers(form: XmlElement): TedFormContent['buyers'] {
  const body = firstAt(form, 'CONTRACTING_BODY');
  const addresses = childElements(body, 'ADDRESS_CONTRACTING_BODY', 'ADDRESS_CONTRACTING_BODY_ADDITIONAL');
  return addresses.map(tedOrganisation).filter((one) => one !== undefined);
}

/** Form 1 may announce several contracts at once; their lots are then numbered `contract.lot`. */
function readLots(object: XmlElement, oneOfMany: boolean): NoticeLot[] {
  const title = line(firstAt(object, 'TITLE'));
  const main = tedCpv(firstAt(object, 'CPV_MAIN'));
  const descriptions = childElements(object, 'OBJECT_DESCR');
  return descriptions.map((description, index) => {
    const number = cleanLine(textAt(description, 'LOT_NO') ?? '') || attribute(description, 'ITEM') || `${index + 1}`;
    const contract = attribute(object, 'ITEM');
    const own = tedCpv(description);
    const value = amountAt(description, 'VAL_OBJECT') ?? amountAt(description, 'VAL_TOTAL');
    return {
      id: oneOfMany && contract ? `${contract}.${number}` : number,
      title: line(firstAt(description, 'TITLE')) || title,
      description: paragraphs(firstAt(description, 'SHORT_DESCR')),
      cpv: own.length > 0 ? own : main,
      nuts: tedNuts(description),
      ...(value && { value }),
    };
  });
}

function amountAt(element: XmlElement, name: string): Money | undefined {
  const found = firstAt(element, name) ?? firstAt(element, `VALUES/${name}`);
  return moneyOf(rawText(found), attribute(found, 'CURRENCY'));
}

function readDeadline(form: XmlElement): TedMoment | undefined {
  const procedure = firstAt(form, 'PROCEDURE');
  const date = textAt(procedure, 'DATE_RECEIPT_TENDERS');
  return date ? { date, time: textAt(procedure, 'TIME_RECEIPT_TENDERS') } : undefined;
}

function readCriteria(form: XmlElement): string[] {
  const found = descendants(form, 'AC_QUALITY', 'AC_COST', 'AC_PRICE', 'AC_CRITERION').map((one) => {
    if (one.name === 'AC_CRITERION') return line(one);
    const name = line(firstAt(one, 'AC_CRITERION')) || (one.name === 'AC_PRICE' ? 'Price' : '');
    const weight = cleanLine(textAt(one, 'AC_WEIGHTING') ?? '');
    return weight && name ? `${name}: ${weight}` : name;
  });
  // A criterion inside AC_QUALITY was met twice: once with its weight, once on its own.
  return unique(found).filter((text, _, all) => !all.some((other) => other.startsWith(`${text}: `)));
}
