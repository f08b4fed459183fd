import { BUILDINGS } from './list/buildings.js';
import { CLEANING } from './list/cleaning.js';
import { DIGITAL } from './list/digital.js';
import { EVENTS } from './list/events.js';
import { FOOD } from './list/food.js';
import { GREEN } from './list/green.js';
import { MAKING } from './list/making.js';
import { OFFICES } from './list/offices.js';
import { PEOPLE } from './list/people.js';
import { REUSE } from './list/reuse.js';
import { TEXTILES } from './list/textiles.js';
import { TRANSPORT } from './list/transport.js';
import { readTrades } from './read-trades.js';
import type { Trade } from './trade.js';
import { cpvNode } from '../cpv.js';

/**
 * The trades of social firms, curated by hand by the Schakel contributors (EUPL-1.2): the one list of them. Search,
 * matching, CPV suggestion and the questions to firms all read it.
 */
const TRADES: readonly Trade[] = readTrades([
  CLEANING,
  GREEN,
  FOOD,
  TEXTILES,
  MAKING,
  REUSE,
  BUILDINGS,
  OFFICES,
  DIGITAL,
  TRANSPORT,
  PEOPLE,
  EVENTS,
]);

/** Shorter beginnings of codes say too little to name a trade. */
const FEWEST_CPV_DIGITS = 4;

/** All trades, in a fixed order. */
export function trades(): readonly Trade[] {
  return TRADES;
}

/** The trades that a CPV code of 8 digits means: those of the nearest code at or above it. */
export function tradesOfCpv(code: string): Trade[] {
  let nearest = FEWEST_CPV_DIGITS;
  let found: Trade[] = [];
  for (const trade of TRADES)
    for (const its of trade.cpv) {
      const digits = cpvNode(its);
      if (digits.length < nearest || !code.startsWith(digits)) continue;
      if (digits.length > nearest) found = [];
      nearest = digits.length;
      found.push(trade);
    }
  return found;
}
