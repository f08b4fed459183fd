import type { AnalysedOpportunity } from '../analysed.js';
import type { Scale } from '../evidence.js';
import { codesOfNeighbours, nearest, type Neighbour } from '../likely-codes.js';
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
import { Best, type Finalist } from './best.js';
import { FoundTexts } from './found-texts.js';
import { GramScores } from './gram-scores.js';
import { ReadTexts } from './read-texts.js';
import { FirmScan, type IndexView, type Places } from './scan.js';
import { WordScores } from './word-scores.js';

/** So many firms are read: of 100,000 generated ones they give .998 of the list that reading all gives. */
const PLACES: Places = { models: 200, admitted: 200, excluded: 40 };

/** Beyond the length of the list, so many are judged in full: entries of one legal entity make room for others. */
const SPARE = 10;

/** A ranking by the index, with the opportunity as it was read and the scale on which firms were weighed. */
export interface IndexedRanking extends Ranking {
  readonly asked: AnalysedOpportunity;
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
  const found = searched(view, opportunity, options);
  const { question, evidence, scan, scale } = found;
  const most = (options.limit ?? LIMIT) + SPARE;
  const shown = [...bestRead(found, scan.admitted, most), ...bestRead(found, scan.excluded, most)].map((finalist) => {
    const firm = finalist.segment.facts(finalist.slot);
    evidence.add(firm, found.read.of(finalist));
    return candidate({ question, firm, id: finalist.id, entity: entityOf(finalist) });
  });
  return { ...rankingOf(shown, scan, question, options), asked: opportunity, scale };
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
  read: ReadTexts;
  scale: Scale;
}

function searched(
  view: IndexView,
  opportunity: AnalysedOpportunity,
  { weights = WEIGHTS, on, places = PLACES }: RankOptions & { places?: Places },
): Searched {
  const texts = new TextQuestion(opportunity, view.statistics);
  const words = new WordScores(texts, view.segments, view.dictionaries);
  const read = new ReadTexts(texts, words, new GramScores(texts, view.dictionaries));
  const likely = words.best(view.segments, places.admitted + places.models);
  const models = likely.slice(0, places.models);
  for (const model of models) read.readModel(model);
  const neighbours = opportunity.cpv.length > 0 ? [] : neighboursAmong(models, read);
  const evidence = new FoundTexts(codesOfNeighbours(neighbours, texts.capabilityGrams.ideal));
  const question = ask(new Query(opportunity, view.statistics, evidence), weights, on);
  const scan = new FirmScan(view, question, words, { places, likely });
  for (const finalist of [...scan.admitted.list(), ...scan.excluded.list()]) read.read(finalist);
  const { subWords, capabilities } = read;
  const { standard, foreign } = words;
  const scale = { words: standard, subWords, capabilities, foreign, neighbours };
  return { question, evidence, scan, read, scale };
}

/** The best of firms that were read, now judged by everything: the second stage. */
function bestRead({ scan, read }: Searched, firms: Best, most: number): Finalist[] {
  const best = new Best(most);
  for (const { segment, slot, id } of firms.list()) {
    const finalist = { segment, slot, id, score: 0, raw: 0 };
    scan.judge.judge(segment.columns, slot, read.of(finalist));
    best.add({ ...finalist, score: scan.judge.score, raw: scan.judge.raw });
  }
  return best.list();
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
export function neighboursAmong(models: readonly Finalist[], read: ReadTexts): Neighbour[] {
  const found = models.flatMap((model) => {
    const scores = read.read(model);
    const { capabilities } = model.segment.facts(model.slot);
    return capabilities.map(({ cpv }, place) => ({ firmId: model.id, cpv, score: scores[place]! }));
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
