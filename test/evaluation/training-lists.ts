import {
  type FirmProfile,
  type FitCode,
  type Match,
  MatchCorpus,
  type OpportunityProfile,
  rankFirms,
  WEIGHTS,
  type Weights,
} from '@schakel/matching';
import { cpv, CpvSuggestions, translations } from '@schakel/taxonomy';
import { FORGOTTEN } from './schakel-command.js';
import type { List } from './listwise.js';
import type { Run } from './measures.js';
import type { FirmRecord, MatchSet, OpportunityRecord, WorkRecord } from './sets.js';

/** The parts that are weighed, in the order of a list's features. */
export const PARTS = Object.keys(WEIGHTS.fit) as FitCode[];

const suggestions = new CpvSuggestions({ without: FORGOTTEN });

/** So many of the best candidates make a list; what is right but further down tells nothing of the order at the top. */
const CANDIDATES = 200;

/** As long as the runs of the other rankers. */
const TOP = 50;

/** A match set in the form the ranker wants it. */
export class Training {
  private readonly corpus: MatchCorpus;
  private readonly opportunities: readonly OpportunityProfile[];

  constructor(readonly set: MatchSet) {
    this.opportunities = set.opportunities.map(opportunityProfile);
    this.corpus = MatchCorpus.of(set.firms.map(firmProfile), this.opportunities, {
      label: (code, language) => cpv.label(code, language),
      translations,
      predict: (text) => suggestions.likelyCodes({ ...text, whenUnsure: 'nl' }),
    });
  }

  /** What the ranker finds under these weights, for some of the queries. */
  run(weights: Weights, queries: ReadonlySet<string>): Run {
    const asked = this.opportunities.filter(({ id }) => queries.has(id));
    return new Map(
      asked.map((one) => [
        one.id,
        rankFirms(one, this.corpus, { weights, limit: TOP }).matches.map(({ firmId }) => firmId),
      ]),
    );
  }

  /** The labelled lists of some of the queries; a query of which no answer is among the candidates gives none. */
  lists(queries: ReadonlySet<string>): List[] {
    return this.opportunities
      .filter(({ id }) => queries.has(id))
      .flatMap((one) => {
        const { matches } = rankFirms(one, this.corpus, { limit: CANDIDATES });
        const relevant = this.set.relevance.get(one.id);
        const right = matches.flatMap(({ firmId }, place) => (relevant?.has(firmId) ? [place] : []));
        return right.length > 0 ? [{ candidates: matches.map(featuresOf), right }] : [];
      });
  }
}

/**
 * What each part has found, counted as far as the ranker counts it. What a firm has besides the work counts only as far
 * as it does the work, which depends on the weights too; that share is kept as it is under the weights in use.
 */
function featuresOf({ fit }: Match): number[] {
  const total = fit.parts.reduce((sum, { contribution }) => sum + contribution, 0);
  const perMark = total > 0 ? fit.raw / total : 0;
  const counted = new Map(
    fit.parts.map(({ code, contribution, weight }) => [code, weight > 0 ? (contribution * perMark) / weight : 0]),
  );
  return PARTS.map((code) => counted.get(code) ?? 0);
}

/** As the firm would be known after an import. */
function firmProfile({ id, name, language, capabilities }: FirmRecord): FirmProfile {
  return {
    id,
    name,
    capabilities: capabilities.map((record, at) => ({ id: `${id}-${at}`, ...work(record, language), ...band(record) })),
    certificates: [],
  };
}

function opportunityProfile(record: OpportunityRecord): OpportunityProfile {
  const value = cents(record.value);
  return {
    id: record.id,
    kind: 'need',
    ...work(record, record.language),
    ...(value === undefined ? {} : { value }),
    reserved: 'none',
    requiredCertificates: [],
  };
}

function work({ title, description, cpv: codes, nuts, places }: WorkRecord, language: string | undefined) {
  return {
    title,
    description,
    ...(language ? { language } : {}),
    cpv: codes.filter((code) => cpv.find(code) !== undefined),
    nuts,
    ...(places.length > 0 ? { places } : {}),
  };
}

function band({ value }: WorkRecord) {
  const amount = cents(value);
  return amount === undefined ? {} : { value: { from: amount, to: amount } };
}

function cents(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : Math.round(amount * 100);
}
