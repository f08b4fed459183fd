import { moneyOf } from './notice-amount.js';
import { dayOf } from './notice-moment.js';
import { cleanLine } from './notice-text.js';
import type { Money, NoticeAward, NoticeWinner } from './parsed-notice.js';
import { tedOrganisation } from './ted-form.js';
import { attribute, descendants, rawText, textAt } from './xml-navigation.js';
import type { XmlElement } from './xml-document.js';

const WINNER_ADDRESSES = ['ADDRESS_CONTRACTOR', 'ADDRESS_WINNER'];

/** The results in a form of 2014: awards of contracts and concessions, prizes of design contests. */
export function readAwards(form: XmlElement): NoticeAward[] {
  return descendants(form, 'AWARD_CONTRACT', 'RESULTS').map((award) => {
    const lotId = cleanLine(textAt(award, 'LOT_NO') ?? '');
    const date = dayOf(rawText(descendants(award, 'DATE_CONCLUSION_CONTRACT', 'DATE_DECISION_JURY')[0]));
    const value = valueOf(award);
    return {
      ...(lotId && { lotId }),
      winners: winnersOf(descendants(award, ...WINNER_ADDRESSES)),
      ...(value && { value }),
      ...(date && { date }),
    };
  });
}

function valueOf(award: XmlElement): Money | undefined {
  const total = descendants(award, 'VAL_TOTAL')[0];
  return moneyOf(rawText(total), attribute(total, 'CURRENCY'));
}

/** Winners by their addresses, each once. */
export function winnersOf(addresses: readonly XmlElement[]): NoticeWinner[] {
  const winners = new Map<string, NoticeWinner>();
  for (const address of addresses) {
    const found = tedOrganisation(address);
    if (!found) continue;
    const { name, nationalId, country } = found;
    winners.set(`${name} ${nationalId ?? ''}`, {
      name,
      ...(nationalId && { nationalId }),
      ...(country && { country }),
    });
  }
  return [...winners.values()];
}
