import type { Question } from '../match.js';
import type { Statistics } from '../statistics.js';
import { Best, type Finalist } from './best.js';
import { CodeCloseness } from './code-closeness.js';
import type { Dictionaries } from './dictionaries.js';
import type { FirmSegment } from './firm-segment.js';
import { HardRequirements } from './hard-requirements.js';
import { QuestionTables } from './question-tables.js';
import { QuickJudge } from './quick-judge.js';
import type { WordScores } from './word-scores.js';

/** What a question is put to. */
export interface IndexView {
  readonly segments: readonly FirmSegment[];
  readonly dictionaries: Dictionaries;
  readonly statistics: Statistics;
  /** Legal entities with more than one entry. */
  readonly shared: ReadonlySet<string>;
}

/** How many firms take part in the second stage, where the 4-grams of their texts are read. */
export interface Places {
  readonly admitted: number;
  readonly excluded: number;
}

/**
 * Parts of words are alike about as much as words: what is taken for them until they are read, which is done for the
 * few that may be shown. Found to keep the most of the true top 20 among 100,000 firms.
 */
const SUB_WORDS_BY_WORDS = 0.75;

/** So many more are looked at first than have to be found, as some are not admitted. */
const SPARE = 50;

/** The first stage: judges every firm by all but the 4-grams of its texts. */
export class FirmScan {
  readonly judge: QuickJudge;
  readonly admitted: Best;
  readonly excluded: Best;
  /** By what is not met: how many firms, and one of them. */
  readonly unmet = new Map<number, { firms: number; one: Finalist }>();
  /** The entries of legal entities that have several. */
  readonly entries = new Map<string, { finalist: Finalist; unmet: number }[]>();
  /** How many firms were judged. */
  readonly judged: number;
  private readonly requirements: HardRequirements;
  private readonly fullWords: number;
  /** One object for all firms: making one for each would be most of the work. */
  private readonly texts = { subWords: 0, words: 0, name: 0, capability: () => this.texts.subWords };

  constructor(
    private readonly view: IndexView,
    question: Question,
    private readonly words: WordScores,
    places: Places,
  ) {
    const { dictionaries, statistics } = view;
    const { query } = question;
    const tables = new QuestionTables(question, dictionaries, statistics);
    const codes = new CodeCloseness(query.wanted, query.opportunity.cpv.length > 0, statistics, dictionaries);
    this.judge = new QuickJudge(question, tables, codes);
    this.requirements = new HardRequirements(question, tables);
    this.fullWords = words.standard.full;
    this.admitted = new Best(places.admitted, this.leastOfAdmitted(places.admitted));
    this.excluded = new Best(places.excluded);
    this.judged = view.segments.reduce((sum, { size }) => sum + size, 0);
    for (const segment of view.segments) this.scan(segment);
  }

  /** A score that so many admitted firms reach, found among those that share most words: it spares judging many others. */
  private leastOfAdmitted(most: number): number {
    const best = new Best(most);
    for (const { segment, slot, id } of this.words.best(this.view.segments, most + SPARE)) {
      if (this.requirements.unmet(segment.columns, slot) > 0) continue;
      this.look(segment, slot);
      if (!this.judge.judge(segment.columns, slot, this.texts, best.threshold)) continue;
      best.add({ segment, slot, id, score: this.judge.score, raw: this.judge.raw });
    }
    best.list();
    return best.threshold;
  }

  /** Turns to the texts of a firm. */
  private look(segment: FirmSegment, slot: number): void {
    const { words, names } = this.words.of(segment);
    this.texts.words = this.fullWords > 0 ? words[slot]! / this.fullWords : 0;
    this.texts.subWords = this.texts.words * SUB_WORDS_BY_WORDS;
    this.texts.name = names[slot]!;
  }

  private scan(segment: FirmSegment): void {
    const { columns, alive } = segment;
    const { shared } = this.view;
    const { words, names } = this.words.of(segment);
    for (let slot = 0; slot < segment.length; slot += 1) {
      if (alive[slot] === 0) continue;
      this.texts.words = this.fullWords > 0 ? words[slot]! / this.fullWords : 0;
      this.texts.subWords = this.texts.words * SUB_WORDS_BY_WORDS;
      this.texts.name = names[slot]!;
      const unmet = this.requirements.any ? this.requirements.unmet(columns, slot) : 0;
      const isShared = shared.size > 0 && shared.has(columns.entities[slot]!);
      const best = unmet === 0 ? this.admitted : this.excluded;
      const judged = this.judge.judge(columns, slot, this.texts, isShared ? 0 : best.threshold);
      if (!judged && (unmet === 0 || this.unmet.has(unmet))) {
        if (unmet > 0) this.unmet.get(unmet)!.firms += 1;
        continue;
      }
      const { score, raw } = judged ? this.judge : NO_SCORE;
      const finalist = { segment, slot, id: columns.ids[slot]!, score, raw };
      if (judged) best.add(finalist);
      if (isShared) this.noteEntry(finalist, unmet);
      else if (unmet > 0) this.noteUnmet(finalist, unmet);
    }
  }

  private noteUnmet(one: Finalist, unmet: number): void {
    const known = this.unmet.get(unmet);
    if (known) known.firms += 1;
    else this.unmet.set(unmet, { firms: 1, one });
  }

  private noteEntry(finalist: Finalist, unmet: number): void {
    const entity = finalist.segment.columns.entities[finalist.slot]!;
    const entries = this.entries.get(entity);
    if (entries) entries.push({ finalist, unmet });
    else this.entries.set(entity, [{ finalist, unmet }]);
  }
}

const NO_SCORE = { score: 0, raw: 0 };
