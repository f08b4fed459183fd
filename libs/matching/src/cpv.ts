import { missingTexts } from './background.js';
import { NodeCounts } from './node-counts.js';

/** The label of a CPV code (eight digits) in a language (ISO 639-1), if there is one. */
export type LabelOf = (code: string, language: string) => string | undefined;

/** The eight digits of a CPV code, with or without its check digit; undefined if it is no code. */
function cpvDigits(code: string): string | undefined {
  return /^(\d{8})(-\d)?$/.exec(code.trim())?.[1];
}

/** The distinct valid codes of a list, in order. */
export function cpvCodes(codes: readonly string[]): string[] {
  return [...new Set(codes.flatMap((code) => cpvDigits(code) ?? []))].sort();
}

/** The length of the node a code stands for: its digits without the trailing zeros, at least the two of a division. */
function nodeLength(code: string): number {
  let length = code.length;
  while (length > 2 && code[length - 1] === '0') length -= 1;
  return length;
}

/** The node a code stands for: `90910000` is `9091`. */
export function cpvNode(code: string): string {
  return code.slice(0, nodeLength(code));
}

/** The nodes of the CPV tree above and at a code, broad to narrow: `90910000` is under `90`, `909` and `9091`. */
export function cpvNodes(code: string): string[] {
  return Array.from({ length: nodeLength(code) - 1 }, (_, at) => code.slice(0, at + 2));
}

/** The narrowest node above or at both codes; undefined where they don't even share a division. */
export function sharedCpvNode(one: string, other: string): string | undefined {
  const most = Math.min(nodeLength(one), nodeLength(other));
  let same = 0;
  while (same < most && one[same] === other[same]) same += 1;
  return same < 2 ? undefined : one.slice(0, same);
}

/** Whether a code stands at or under a node. */
export function isUnder(code: string, node: string): boolean {
  return cpvNode(code).startsWith(node);
}

/** A node written as the code that stands for it: `909` becomes `90900000`. */
export function cpvCodeOf(node: string): string {
  return node.padEnd(8, '0');
}

/** How many nodes CPV 2008 has at each length: 45 divisions to 805 codes of eight digits. */
const NODES_BY_LENGTH: Readonly<Record<number, number>> = {
  2: 45,
  3: 272,
  4: 1004,
  5: 2385,
  6: 3142,
  7: 1812,
  8: 805,
};

/** The share of all work under a node if every node of the tree were as common as its sisters. */
function evenShare(node: string): number {
  let nodes = 0;
  for (let length = 2; length <= node.length; length += 1) nodes = Math.max(nodes, NODES_BY_LENGTH[length] ?? 1);
  return 1 / nodes;
}

/**
 * How much it says that two capabilities stand under the same CPV node: much where few stand there, little where many
 * do. A small corpus is filled up with capabilities spread evenly over the tree.
 */
export class CpvInformation {
  /** Of capabilities that have a code. */
  readonly counts = new NodeCounts();
  private readonly known = new Map<string, number>();

  /** Counts a capability with these codes, or takes it out again (`times` is 1 or -1). */
  count(codes: readonly string[], times: 1 | -1): void {
    if (codes.length === 0) return;
    this.counts.count(new Set(codes.flatMap(cpvNodes)), times);
    this.known.clear();
  }

  /** Information content in nats, 0 or more. */
  information(node: string): number {
    let information = this.known.get(node);
    if (information === undefined) {
      const { capabilities } = this.counts;
      const missing = missingTexts(capabilities);
      const found = this.counts.at(node) + missing * evenShare(node);
      information = -Math.log((found + 1) / (capabilities + missing + 1));
      this.known.set(node, information);
    }
    return information;
  }

  /** Lin's similarity of two codes, in [0, 1]: 1 for the same code, 0 where they share no division. */
  similarity(one: string, other: string): number {
    if (one === other) return 1;
    const shared = sharedCpvNode(one, other);
    if (!shared) return 0;
    const [a, b] = [this.information(cpvNode(one)), this.information(cpvNode(other))];
    return a + b > 0 ? Math.min(1, (2 * this.information(shared)) / (a + b)) : 1;
  }
}
