/** Counts what became of records, by their status. */
export class Totals<Status extends string> {
  private readonly counts: Map<Status, number>;

  /** @param statuses every one there is, in the order of the report */
  constructor(statuses: readonly Status[]) {
    this.counts = new Map(statuses.map((status) => [status, 0]));
  }

  count(status: Status): void {
    this.counts.set(status, this.of(status) + 1);
  }

  of(status: Status): number {
    return this.counts.get(status) ?? 0;
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Every status with its count, also where that is 0: a reader need not ask which there are. */
  all(): Record<string, number> {
    return { total: this.total, ...Object.fromEntries(this.counts) };
  }

  /** `321 notices: 300 imported, 21 skipped.` */
  sentence(noun: string): string {
    const parts = [...this.counts].filter(([, count]) => count > 0).map(([status, count]) => `${count} ${status}`);
    return `${this.total} ${noun}${this.total === 1 ? '' : 's'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
  }
}
