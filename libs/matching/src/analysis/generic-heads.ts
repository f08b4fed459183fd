import { stem } from './stem.js';

/** Heads of compounds that say nothing by themselves: *schoonmaakwerkzaamheden* are *schoonmaak*. */
const GENERIC_HEADS = new Set(
  'werkzaamheden diensten dienstverlening activiteiten bedrijf bedrijven services leistungen dienstleistungen arbeiten'
    .split(' ')
    .map(stem),
);

/** Does this stem, at the end of a compound, say nothing about what is asked for? */
export function isGenericHead(part: string): boolean {
  return GENERIC_HEADS.has(part);
}
