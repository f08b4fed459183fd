/** Counts what became of records. */
export class Totals {
  private readonly counts = new Map<string, number>();

  count(status: string): void {
    this.counts.set(status, this.of(status) + 1);
  }

  of(status: string): number {
    return this.counts.get(status) ?? 0;
  }

  all(total: number): Record<string, number> {
    return { total, ...Object.fromEntries(this.counts) };
  }

  /** `321 notices: 300 imported, 21 skipped.` */
  sentence(noun: string, total: number): string {
    const parts = [...this.counts].map(([status, count]) => `${count} ${status}`);
    return `${total} ${noun}${total === 1 ? '' : 's'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`;
  }
}
