import type { Money } from './parsed-notice.js';

/** More than any public contract; beyond it something else was written in the field. */
const LARGEST = 1e13;

/**
 * An amount as written: `1158540.0`, `65 200 000,00`, `1.234.567,89`. Undefined where it is none, negative (eForms
 * writes -1 for what the buyer keeps to itself) or larger than any contract.
 */
export function amountOf(written: string | undefined): number | undefined {
  const text = written?.replace(/[\s\u00A0\u2009\u202F']/g, '');
  if (!text || !/^\d[\d.,]*$/.test(text)) return undefined;
  const amount = Number(/^\d+(\.\d+)?$/.test(text) ? text : withoutThousands(text));
  return Number.isFinite(amount) && amount <= LARGEST ? amount : undefined;
}

/** The last separator divides off cents if one or two digits follow; all others separate thousands. */
function withoutThousands(text: string): string {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const decimals = text.slice(last + 1);
  if (decimals.length > 2) return text.replace(/[.,]/g, '');
  return `${text.slice(0, last).replace(/[.,]/g, '')}.${decimals}`;
}

/** An amount with its currency, undefined where either is missing. */
export function moneyOf(written: string | undefined, currency: string | undefined): Money | undefined {
  const amount = amountOf(written);
  const code = currency?.trim().toUpperCase();
  if (amount === undefined || !code || !/^[A-Z]{3}$/.test(code)) return undefined;
  return { amount, currency: code };
}

/** The total of amounts, undefined where there are none, one is unknown, or their currencies differ. */
export function totalOf(amounts: readonly (Money | undefined)[]): Money | undefined {
  const [first] = amounts;
  if (!first) return undefined;
  let cents = 0;
  for (const one of amounts) {
    if (one?.currency !== first.currency) return undefined;
    cents += Math.round(one.amount * 100);
  }
  return { amount: cents / 100, currency: first.currency };
}

/**
 * The total of what several firms won together in one lot. Where all their amounts are equal they are read as one: in
 * a framework agreement every firm is given the whole ceiling.
 */
export function sharedTotalOf(amounts: readonly (Money | undefined)[]): Money | undefined {
  const [first, ...others] = amounts;
  const shared = others.every((one) => one?.amount === first?.amount && one?.currency === first?.currency);
  return shared ? first : totalOf(amounts);
}
