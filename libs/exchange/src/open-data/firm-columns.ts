import { eligibility, isValid, shownTargetGroups, type WholeFirm } from '@schakel/firms';
import { sizeBandOf } from '@schakel/taxonomy';
import type { Column } from './column.js';

/** A firm and the day for which it is described. */
export interface OpenFirm {
  whole: WholeFirm;
  /** ISO date. */
  today: string;
}

/** What everyone may know of a published firm: no people, no counts of people. */
export const FIRM_COLUMNS: readonly Column<OpenFirm>[] = [
  { name: 'id', nl: 'Kenmerk in Schakel', en: 'Identifier in Schakel', of: ({ whole }) => whole.firm.id },
  { name: 'name', nl: 'Naam', en: 'Name', of: ({ whole }) => whole.firm.name },
  { name: 'kvkNumber', nl: 'KvK-nummer', en: 'KvK number', of: ({ whole }) => whole.firm.kvkNumber },
  { name: 'legalForm', nl: 'Rechtsvorm (code)', en: 'Legal form (code)', of: ({ whole }) => whole.firm.legalForm },
  { name: 'city', nl: 'Plaats', en: 'Place', of: ({ whole }) => whole.firm.city },
  { name: 'website', nl: 'Website', en: 'Website', of: ({ whole }) => whole.firm.website },
  { name: 'mission', nl: 'Sociale missie', en: 'Social mission', of: ({ whole }) => whole.firm.mission },
  {
    name: 'size',
    nl: 'Grootte naar aantal medewerkers (code)',
    en: 'Size by number of employees (code)',
    of: ({ whole: { firm } }) => (firm.employees === null ? null : (sizeBandOf(firm.employees)?.code ?? null)),
  },
  {
    name: 'targetGroups',
    nl: 'Doelgroepen waarvan minstens drie mensen er werken (codes)',
    en: 'Target groups of which at least three people work there (codes)',
    of: ({ whole }) => shownTargetGroups(whole.firm),
  },
  {
    name: 'capabilities',
    nl: 'Wat de firma aanbiedt',
    en: 'What the firm offers',
    of: ({ whole }) => whole.capabilities.map(({ title }) => title),
  },
  {
    name: 'cpv',
    nl: 'CPV-codes van het aanbod',
    en: 'CPV codes of what it offers',
    of: ({ whole }) => unique(whole.capabilities.flatMap(({ cpv }) => cpv)),
  },
  {
    name: 'nuts',
    nl: 'Waar de firma werkt (NUTS-codes)',
    en: 'Where the firm works (NUTS codes)',
    of: ({ whole }) => unique(whole.capabilities.flatMap(({ nuts }) => nuts)),
  },
  {
    name: 'certificates',
    nl: 'Keurmerken die vandaag gelden (codes)',
    en: 'Certificates valid today (codes)',
    of: ({ whole, today }) => unique(whole.certificates.filter((held) => isValid(held, today)).map(({ code }) => code)),
  },
  {
    name: 'reservedArt20',
    nl: 'Mag meedoen aan een voorbehouden opdracht (2.82 Aw): yes, no of unknown',
    en: 'May take part in a reserved contract (art. 20 of Directive 2014/24/EU): yes, no or unknown',
    of: ({ whole, today }) => eligibility({ ...whole.firm, certificates: whole.certificates }, today).art20,
  },
  {
    name: 'reservedAsOf',
    nl: 'Dag waarvoor dat geldt',
    en: 'Day for which that holds',
    of: ({ today }) => today,
  },
  { name: 'updatedAt', nl: 'Laatst gewijzigd', en: 'Last changed', of: ({ whole }) => whole.firm.updatedAt },
];

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
