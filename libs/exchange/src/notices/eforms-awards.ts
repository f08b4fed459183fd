import type { ListedOrganisation } from './eforms-organisations.js';
import { eformsMoney, extension } from './eforms-text.js';
import { sharedTotalOf } from './notice-amount.js';
import { dayOf } from './notice-moment.js';
import type { NoticeAward, NoticeWinner } from './parsed-notice.js';
import { allAt, childElements, firstAt, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

type ById = ReadonlyMap<string, XmlElement>;

/** The parts of a result that refer to each other. */
interface Result {
  tenders: ById;
  parties: ById;
  contracts: ById;
  listed: ReadonlyMap<string, ListedOrganisation>;
}

/** The results of a notice, one per lot: lot result → contracts → winning tenders → tendering parties → firms. */
export function readEformsAwards(root: XmlElement, listed: Result['listed']): NoticeAward[] {
  const noticeResult = firstAt(extension(root), 'NoticeResult');
  const result: Result = {
    tenders: byId(noticeResult, 'LotTender'),
    parties: byId(noticeResult, 'TenderingParty'),
    contracts: byId(noticeResult, 'SettledContract'),
    listed,
  };
  return childElements(noticeResult, 'LotResult').map((lotResult) => readLotResult(lotResult, result));
}

function byId(noticeResult: XmlElement | undefined, name: string): ById {
  return new Map(childElements(noticeResult, name).map((one) => [textAt(one, 'ID') ?? '', one]));
}

function referred(element: XmlElement, path: string, among: ById): XmlElement[] {
  return allAt(element, path)
    .map((reference) => among.get(textAt(reference, 'ID') ?? ''))
    .filter((one) => one !== undefined);
}

function readLotResult(lotResult: XmlElement, result: Result): NoticeAward {
  const lotId = textAt(lotResult, 'TenderLot/ID');
  const contracts = referred(lotResult, 'SettledContract', result.contracts);
  const closed = ['clos-nw', 'open-nw'].includes(textAt(lotResult, 'TenderResultCode') ?? '');
  const tenders = closed ? [] : winningTenders(lotResult, contracts, result);
  const value = sharedTotalOf(tenders.map((tender) => eformsMoney(tender, 'LegalMonetaryTotal/PayableAmount')));
  const date = contracts.map((one) => realDay(one, 'IssueDate') ?? realDay(one, 'AwardDate')).find(Boolean);
  return {
    ...(lotId && { lotId }),
    winners: winnersOf(tenders, result),
    ...(value && { value }),
    ...(date && { date }),
  };
}

/** The tenders of this lot that a contract was made from; without contracts those ranked first or not ranked. */
function winningTenders(lotResult: XmlElement, contracts: readonly XmlElement[], result: Result): XmlElement[] {
  const received = referred(lotResult, 'LotTender', result.tenders);
  const contracted = contracts.flatMap((contract) => referred(contract, 'LotTender', result.tenders));
  const lotId = textAt(lotResult, 'TenderLot/ID');
  const own = contracted.filter((tender) => received.includes(tender) || textAt(tender, 'TenderLot/ID') === lotId);
  if (own.length > 0) return [...new Set(own)];
  return received.filter((tender) => ['1', undefined].includes(textAt(tender, 'RankCode')));
}

function winnersOf(tenders: readonly XmlElement[], result: Result): NoticeWinner[] {
  const winners = new Map<ListedOrganisation, NoticeWinner>();
  for (const party of tenders.flatMap((tender) => referred(tender, 'TenderingParty', result.parties))) {
    for (const tenderer of childElements(party, 'Tenderer')) {
      const found = result.listed.get(textAt(tenderer, 'ID') ?? '');
      if (found) winners.set(found, winnerOf(found));
    }
  }
  return [...winners.values()];
}

function winnerOf({ organisation, naturalPerson }: ListedOrganisation): NoticeWinner {
  const { name, nationalId, country } = organisation;
  if (naturalPerson) return { naturalPerson: true, ...(country && { country }) };
  return { name, ...(nationalId && { nationalId }), ...(country && { country }) };
}

/** 1970-01-01 stands in dates that are withheld; 2000-01-01 in those that do not exist (no contract yet). */
function realDay(contract: XmlElement, name: string): string | undefined {
  const day = dayOf(textAt(contract, name));
  return day && day > '2000-01-01' ? day : undefined;
}
