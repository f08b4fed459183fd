import type { Question } from '../match.js';
import type { Columns } from './firm-segment.js';
import type { QuestionTables } from './question-tables.js';

/** Which hard requirements a firm does not meet, one bit each. */
export class HardRequirements {
  /** Whether there is anything that a firm could fail to meet. */
  readonly any: boolean;
  private readonly certificates: boolean;
  private readonly reserved: boolean;
  /** Of everyone, once the deadline has passed. */
  private readonly late: number;

  constructor(
    { query, on }: Question,
    private readonly tables: QuestionTables,
  ) {
    const { deadline, profile } = query.opportunity;
    this.certificates = tables.certificates.length > 0;
    this.reserved = profile.reserved === 'art20' || profile.reserved === 'art77';
    this.late = deadline !== undefined && on !== undefined && deadline < on ? LATE : 0;
    this.any = this.certificates || this.reserved || this.late > 0;
  }

  /** The bits of what the firm does not meet; 0 for a firm that is admitted. */
  unmet(columns: Columns, slot: number): number {
    let bits = this.late;
    if (this.reserved) {
      const { verdict } = this.tables.reserved(columns.art20[slot]!, columns.art77[slot]!);
      if (verdict === 'doesNotFit') bits |= BARRED;
    }
    if (!this.certificates) return bits;
    this.tables.certificates.look(columns, slot);
    return bits | (this.tables.certificates.missing << 2);
  }
}

const LATE = 1;
const BARRED = 2;
