/** How many capabilities there are, and how many of them are at each node of a tree. */
export class NodeCounts {
  private readonly nodes = new Map<string, number>();
  private all = 0;

  /** How many capabilities were counted. */
  get capabilities(): number {
    return this.all;
  }

  /** How many of them are at this node. */
  at(node: string): number {
    return this.nodes.get(node) ?? 0;
  }

  /** Counts so many capabilities at these nodes; a negative number takes them out again. */
  count(nodes: Iterable<string>, times: number): void {
    for (const node of nodes) this.set(node, this.at(node) + times);
    this.all += times;
  }

  /** The nodes at which there are any. */
  [Symbol.iterator](): IterableIterator<[string, number]> {
    return this.nodes[Symbol.iterator]();
  }

  /** Sets what was counted elsewhere. */
  restore(capabilities: number, nodes: Iterable<readonly [string, number]>): void {
    this.all = capabilities;
    this.nodes.clear();
    for (const [node, count] of nodes) this.nodes.set(node, count);
  }

  private set(node: string, count: number): void {
    if (count > 0) this.nodes.set(node, count);
    else this.nodes.delete(node);
  }
}
