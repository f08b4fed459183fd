import { SUB_WORDS_BY_WORDS } from '../foreign-scale.js';
import type { Question } from '../match.js';
import { share } from '../scale.js';
import type { Statistics } from '../statistics.js';
import { Best, type Finalist } from './best.js';
import { CodeCloseness } from './code-closeness.js';
import type { Dictionaries } from './dictionaries.js';
import type { FirmSegment } from './firm-segment.js';
import { HardRequirements } from './hard-requirements.js';
import { Hopes } from './hopes.js';
import { QuestionTables } from './question-tables.js';
import { QuickJudge } from './quick-judge.js';
import type { FoundWords, WordScores } from './word-scores.js';

/** What a question is put to. */
export interface IndexView {
  readonly segments: readonly FirmSegment[];
  readonly dictionaries: Dictionaries;
  readonly statistics: Statistics;
  /** Legal entities with more than one entry. */
  readonly shared: ReadonlySet<string>;
}

/** How many firms are read: models, whose words are most alike, to know what is best, and the best by all but that. */
export interface Places {
  readonly models: number;
  readonly admitted: number;
  readonly excluded: number;
}

/** What a scan begins with. */
export interface Start {
  readonly places: Places;
  /** Firms that are likely to be among the best: they are judged first, which spares judging many others. */
  readonly likely: readonly Finalist[];
}

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
  private readonly places: Places;
  private readonly requirements: HardRequirements;
  private readonly codes: CodeCloseness;
  private readonly fullWords: number;
  /** One object for all firms: making one for each would be most of the work. */
  private readonly texts = { subWords: 0, words: 0, name: 0, capability: () => this.texts.subWords };

  constructor(
    private readonly view: IndexView,
    question: Question,
    private readonly words: WordScores,
    { places, likely }: Start,
  ) {
    const { dictionaries, statistics } = view;
    const { query } = question;
    const tables = new QuestionTables(question, dictionaries, statistics);
    this.codes = new CodeCloseness(query, dictionaries);
    this.judge = new QuickJudge(question, tables, this.codes);
    this.requirements = new HardRequirements(question, tables);
    this.fullWords = words.standard.full;
    this.places = places;
    const [admitted, excluded] = this.leastOf(likely);
    this.admitted = new Best(places.admitted, admitted);
    this.excluded = new Best(places.excluded, excluded);
    this.judged = view.segments.reduce((sum, { size }) => sum + size, 0);
    for (const segment of view.segments) this.scan(segment);
  }

  /** Scores that as many firms reach as there are places, admitted and excluded; 0 where there are fewer of these. */
  private leastOf(firms: readonly Finalist[]): number[] {
    const { admitted, excluded } = this.places;
    const [ins, outs] = [new Best(admitted), new Best(excluded)];
    for (const { segment, slot } of firms) {
      this.look(this.words.of(segment), slot);
      const best = this.requirements.unmet(segment.columns, slot) === 0 ? ins : outs;
      if (this.judge.judge(segment.columns, slot, this.texts, best.threshold)) best.add(this.finalist(segment, slot));
    }
    return [ins, outs].map((best) => {
      best.list();
      return best.threshold;
    });
  }

  /** Turns to the texts of a firm. */
  private look({ words, names }: FoundWords, slot: number): void {
    this.texts.words = share(words[slot]!, this.fullWords);
    this.texts.subWords = this.texts.words * SUB_WORDS_BY_WORDS;
    this.texts.name = names[slot]!;
  }

  private scan(segment: FirmSegment): void {
    const { columns, alive } = segment;
    const found = this.words.of(segment);
    const { words, names } = found;
    const { any } = this.requirements;
    const { shared } = this.view;
    const [admitted, excluded] = [this.hopes(this.admitted), this.hopes(this.excluded)];
    for (let slot = 0; slot < alive.length; slot += 1) {
      if (alive[slot] === 0) continue;
      const unmet = any ? this.requirements.unmet(columns, slot) : 0;
      const hopes = unmet === 0 ? admitted : excluded;
      const isShared = shared.size > 0 && shared.has(columns.entities[slot]!);
      if (!isShared && names[slot] === 0 && hopes.areVain(columns, slot, words[slot]!)) {
        if (unmet > 0) this.noteUnmet(segment, slot, unmet);
        continue;
      }
      this.look(found, slot);
      const judged = this.judge.judge(columns, slot, this.texts, isShared ? 0 : hopes.best.threshold);
      if (judged) hopes.add(this.finalist(segment, slot));
      if (isShared) this.noteEntry(this.finalist(segment, slot), unmet);
      else if (unmet > 0) this.noteUnmet(segment, slot, unmet);
    }
  }

  private hopes(best: Best): Hopes {
    return new Hopes(best, this.codes, SUB_WORDS_BY_WORDS, (score, work) => {
      return this.fullWords * this.judge.leastWords(score, work, SUB_WORDS_BY_WORDS);
    });
  }

  private finalist(segment: FirmSegment, slot: number): Finalist {
    return { segment, slot, id: segment.columns.ids[slot]!, score: this.judge.score, raw: this.judge.raw };
  }

  private noteUnmet(segment: FirmSegment, slot: number, unmet: number): void {
    const known = this.unmet.get(unmet);
    if (known) known.firms += 1;
    else this.unmet.set(unmet, { firms: 1, one: { ...this.finalist(segment, slot), score: 0, raw: 0 } });
  }

  private noteEntry(finalist: Finalist, unmet: number): void {
    const entity = finalist.segment.columns.entities[finalist.slot]!;
    const entries = this.entries.get(entity);
    if (entries) entries.push({ finalist, unmet });
    else this.entries.set(entity, [{ finalist, unmet }]);
  }
}
