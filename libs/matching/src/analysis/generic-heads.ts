import { stem } from './stem.js';

/** Heads of compounds that say nothing by themselves: *schoonmaakwerkzaamheden* are *schoonmaak*. */
const GENERIC_HEADS = new Set(
  'werkzaamheden diensten dienstverlening verlening activiteiten bedrijf bedrijven services leistungen dienstleistungen arbeiten'
    .split(' ')
    .map(stem),
);

/** Where the end of a compound begins that says nothing: of *arbo|dienst|verlening* at 1. The first part always says something. */
export function genericHead(stems: readonly string[]): number {
  let head = stems.length;
  while (head > 1 && GENERIC_HEADS.has(stems[head - 1] ?? '')) head -= 1;
  return head;
}
