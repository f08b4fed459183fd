import type { AnalysedOpportunity } from '../analysis.js';
import type { Scale } from '../evidence.js';
import { likelyCodes, nearest, type Neighbour } from '../likely-codes.js';
import { ask, type Match, type Question } from '../match.js';
import { bestFirst } from '../order.js';
import { Query } from '../query.js';
import {
  type Candidate,
  candidate,
  effects,
  LIMIT,
  lists,
  type RankOptions,
  type Ranking,
  type Unmet,
} from '../ranking.js';
import { unmetRequirements } from '../requirements.js';
import { TextQuestion } from '../text-question.js';
import { WEIGHTS } from '../weights.js';
import type { Finalist } from './best.js';
import { FoundTexts } from './found-texts.js';
import { GramScores } from './gram-scores.js';
import { FirmScan, type IndexView, type Places } from './scan.js';
import { SecondStage } from './second-stage.js';
import { WordScores } from './word-scores.js';

/** So many firms are read: with 300 of 100,000 the list is the same as if all were. */
const PLACES: Places = { admitted: 300, excluded: 60 };

/** Beyond the length of the list, so many are judged in full: entries of one legal entity make room for others. */
const SPARE = 30;

/** A ranking by the index, with the scale on which it was made. */
export interface IndexedRanking extends Ranking {
  readonly scale: Scale;
}

/**
 * The firms that suit an opportunity: every firm is judged by all but the 4-grams of its texts, then the best by
 * everything, then those that may be shown by the criteria themselves, which tell why.
 */
export function rankIndexed(
  view: IndexView,
  opportunity: AnalysedOpportunity,
  options: RankOptions & { places?: Places },
): IndexedRanking {
  const { question, evidence, scan, second, scale } = searched(view, opportunity, options);
  const finalists = scan.admitted.list().length;
  const most = (options.lastShown ? finalists : (options.limit ?? LIMIT)) + SPARE + scan.excluded.list().length;
  const shown = second.best(scan.judge, most).map(({ finalist, texts }) => {
    const firm = finalist.segment.facts(finalist.slot);
    evidence.add(firm, texts);
    return candidate({ question, firm, id: finalist.id, entity: entityOf(finalist) });
  });
  return { ...rankingOf(shown, scan, question, options), scale };
}

/** What the best texts reach for an opportunity. */
export function scaleFor(view: IndexView, opportunity: AnalysedOpportunity): Scale {
  return searched(view, opportunity, {}).scale;
}

/** The first two stages of a ranking, and what they found. */
interface Searched {
  question: Question;
  evidence: FoundTexts;
  scan: FirmScan;
  second: SecondStage;
  scale: Scale;
}

function searched(
  view: IndexView,
  opportunity: AnalysedOpportunity,
  { weights = WEIGHTS, on, places = PLACES }: RankOptions & { places?: Places },
): Searched {
  const texts = new TextQuestion(opportunity, view.statistics);
  const words = new WordScores(texts, view.segments);
  const grams = new GramScores(texts, view.dictionaries);
  const neighbours = opportunity.cpv.length > 0 ? [] : neighboursIn(view, words, grams, places.admitted);
  const evidence = new FoundTexts(likelyCodes(neighbours));
  const question = ask(new Query(opportunity, view.statistics, evidence), weights, on);
  const scan = new FirmScan(view, question, words, places);
  const second = new SecondStage([...scan.admitted.list(), ...scan.excluded.list()], texts, words, grams);
  const { subWords, capabilities } = second;
  const scale = { words: words.standard, subWords, capabilities, neighbours, likely: evidence.likely };
  return { question, evidence, scan, second, scale };
}

function rankingOf(shown: readonly Candidate[], scan: FirmScan, question: Question, options: RankOptions): Ranking {
  const named = admittedEntities(scan);
  const barred = new Set(scan.excluded.list().map(({ id }) => id));
  const { matches, excluded } = lists(
    shown.filter(({ id, entity }) => !named.has(entity) || !barred.has(id)),
    options,
  );
  const told = excluded.map(({ unmet }) => ({ unmet, firms: 0 }));
  return {
    matches,
    excluded: excluded.slice(0, options.limit ?? LIMIT),
    requirements: effects([...told, ...unmetOf(scan, question, excluded)]),
    judged: scan.judged,
  };
}

/** The capabilities whose text is most like the opportunity's, of the firms that share most words with it. */
function neighboursIn(view: IndexView, words: WordScores, grams: GramScores, most: number): Neighbour[] {
  const found = words.best(view.segments, most).flatMap(({ segment, slot, id }) => {
    grams.read(segment, slot);
    const { capabilities } = segment.facts(slot);
    return capabilities.map(({ cpv }, place) => ({ firmId: id, cpv, score: grams.capabilities[place]! }));
  });
  return nearest(found);
}

/** Of the legal entities with several entries, those that are admitted by one of them. */
function admittedEntities({ entries }: FirmScan): ReadonlySet<string> {
  return new Set([...entries].flatMap(([entity, all]) => (all.some(({ unmet }) => unmet === 0) ? [entity] : [])));
}

/** How many firms don't meet what: of a legal entity that none of its entries admits, the best one counts. */
function unmetOf({ unmet, entries }: FirmScan, question: Question, excluded: readonly Match[]): Unmet[] {
  const told = new Set(excluded.map(({ firmId }) => firmId));
  const named = [...entries.values()].flatMap((all) => {
    if (all.some((entry) => entry.unmet === 0)) return [];
    const finalists = bestFirst(all.map(({ finalist }) => finalist));
    const best = finalists.find(({ id }) => told.has(id)) ?? finalists[0];
    return best ? [{ firms: 1, one: best }] : [];
  });
  return [...unmet.values(), ...named].map(({ firms, one }) => {
    const firm = one.segment.facts(one.slot);
    return { firms, unmet: unmetRequirements({ query: question.query, firm, on: question.on }) };
  });
}

function entityOf({ segment, slot }: Finalist): string {
  return segment.columns.entities[slot]!;
}
