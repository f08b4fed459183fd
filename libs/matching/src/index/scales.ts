import type { AnalysedFirm, AnalysedOpportunity } from '../analysed.js';
import type { Scale } from '../evidence.js';
import { NEIGHBOURS } from '../likely-codes.js';
import type { Statistics } from '../statistics.js';
import { TextQuestion } from '../text-question.js';

/** An opportunity with the scale on which the texts of firms are weighed for it. */
export interface ScaledQuestion {
  readonly question: TextQuestion;
  readonly scale: Scale;
}

interface Known extends ScaledQuestion {
  /** How many changes of firms it takes account of. */
  changes: number;
}

/** A firm that came, changed or left (then without its texts). */
interface Change {
  readonly id: string;
  readonly firm?: AnalysedFirm;
}

/** With more changes than this it is as quick to begin anew. */
const MOST_CHANGES = 200;

/**
 * The scales of opportunities, each worked out once and then kept in step with the firms: a firm that came raises what
 * counts as 1, and where the best firm itself changed or left, the scale is worked out anew. So a firm can be weighed
 * for all opportunities without weighing all firms each time.
 */
export class Scales {
  private readonly known = new Map<string, Known>();
  private recent: Change[] = [];
  private changes = 0;

  /** @param rank works a scale out, by ranking all firms */
  constructor(private readonly rank: (opportunity: AnalysedOpportunity) => Scale) {}

  /** Tells that a firm came or changed, or that it left. */
  changed(id: string, firm?: AnalysedFirm): void {
    this.changes += 1;
    this.recent.push({ id, firm });
    if (this.recent.length > 2 * MOST_CHANGES) this.recent = this.recent.slice(-MOST_CHANGES);
  }

  /** Forgets the scale of an opportunity that changed or left. */
  forget(opportunityId: string): void {
    this.known.delete(opportunityId);
  }

  /** Forgets all, as the statistics changed. */
  clear(): void {
    this.known.clear();
    this.recent = [];
  }

  /** Whether any scale is known. */
  get any(): boolean {
    return this.known.size > 0;
  }

  /** Whether the scale is known, but for changes. */
  has({ profile }: AnalysedOpportunity): boolean {
    return this.known.has(profile.id);
  }

  /** The opportunity on its scale as it is now. */
  of(opportunity: AnalysedOpportunity, statistics: Statistics): ScaledQuestion {
    let known = this.known.get(opportunity.profile.id);
    if (!known || !this.bringUpToDate(known)) {
      const question = new TextQuestion(opportunity, statistics);
      known = { question, scale: this.rank(opportunity), changes: this.changes };
      this.known.set(opportunity.profile.id, known);
    }
    return known;
  }

  /** Takes account of the changes since. @returns false where that cannot be done one by one */
  private bringUpToDate(known: Known): boolean {
    const missed = this.changes - known.changes;
    if (missed > this.recent.length) return false;
    const news = missed > 0 ? this.recent.slice(-missed) : [];
    const holds = news.every((change) => takesIn(known, change));
    known.changes = this.changes;
    return holds;
  }
}

/** Takes account of a change. @returns false if the scale hangs on that firm */
function takesIn({ question, scale }: ScaledQuestion, { id, firm }: Change): boolean {
  const { subWords, words, capabilities, foreign, neighbours } = scale;
  if ([subWords, words, capabilities, foreign].some((one) => one.hangsOn(id))) return false;
  if (neighbours.some(({ firmId }) => firmId === id)) return false;
  if (!firm) return true;
  const scores = question.firm(firm);
  subWords.note(id, scores.subWords);
  words.note(id, scores.words);
  foreign.note(id, scores.translated);
  const least = neighbours.length < NEIGHBOURS ? 0 : neighbours.at(-1)!.score;
  for (const capability of firm.capabilities) {
    const score = question.capability(capability);
    capabilities.note(id, score);
    const isNeighbour = question.opportunity.cpv.length === 0 && capability.cpv.length > 0 && score >= least;
    if (isNeighbour && score > 0) return false;
  }
  return true;
}
