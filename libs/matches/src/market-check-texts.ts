import type { Cost, OpportunityProfile } from '@schakel/matching';
import { certificates } from '@schakel/taxonomy';
import type { CostDto } from './market-check.dto.js';
import { articleName, requiredCertificate } from './requirement-texts.js';

type Language = 'nl' | 'en';

/** What each wish is called. */
const LABELS = {
  area: { nl: 'De plek van het werk', en: 'The place of the work' },
  value: { nl: 'De omvang van de opdracht', en: 'The size of the contract' },
  start: { nl: 'De begindatum', en: 'The starting date' },
  targetGroups: { nl: 'De doelgroepen', en: 'The target groups' },
} as const;

/** @param fitting how many firms fit now */
export function costDto(cost: Cost, asked: OpportunityProfile, fitting: number, language: Language): CostDto {
  const { code, certificate = null, without, met } = cost;
  const label = labelOf(cost, asked, language);
  const numbers = { without, costs: without - fitting };
  const known = { meet: met.fits, partly: met.partly, lack: met.doesNotFit, unknown: met.unknown };
  const dto = { code, certificate, label, ...numbers, ...known };
  return { ...dto, text: sentence(dto, fitting, language) };
}

function labelOf({ code, certificate = '' }: Cost, { reserved }: OpportunityProfile, language: Language): string {
  if (code === 'certificates')
    return requiredCertificate(certificates.label(certificate, language) ?? certificate, language);
  if (code !== 'reserved') return LABELS[code][language];
  if (reserved === 'considering')
    return language === 'nl' ? 'Voorbehouden wordt overwogen' : 'Reserving is being considered';
  const article = articleName(reserved === 'art77' ? 'art77' : 'art20', language);
  return language === 'nl' ? `Voorbehouden opdracht (${article})` : `Reserved contract (${article})`;
}

function sentence(
  { without, unknown }: Pick<CostDto, 'without' | 'unknown'>,
  fitting: number,
  language: Language,
): string {
  const dutch = language === 'nl';
  const firms = (count: number) =>
    dutch ? `${count} ${count === 1 ? 'firma' : 'firma’s'}` : `${count} ${count === 1 ? 'firm' : 'firms'}`;
  const change = changed(without, fitting, firms, dutch);
  if (unknown === 0) return change;
  return dutch
    ? `${change} Van ${firms(unknown)} is dit niet bekend: die tellen mee.`
    : `${change} Of ${firms(unknown)} this is not known: they count.`;
}

function changed(without: number, fitting: number, firms: (count: number) => string, dutch: boolean): string {
  if (without === fitting)
    return dutch ? `Hiermee en hierzonder passen ${firms(fitting)}.` : `With it and without it, ${firms(fitting)} fit.`;
  // Some fit because they meet it: that fewer fit without it is no price of asking it.
  if (without < fitting) return dutch ? 'Hierzonder passen niet meer firma’s.' : 'Without it no more firms fit.';
  return dutch
    ? `Hierzonder passen ${firms(without)} in plaats van ${fitting}.`
    : `Without it ${firms(without)} fit instead of ${fitting}.`;
}
