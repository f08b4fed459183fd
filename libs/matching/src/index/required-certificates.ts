import { decisiveDay, isValid } from '../certificates.js';
import type { Question } from '../match.js';
import type { Dictionaries } from './dictionaries.js';
import type { Columns } from './firm-segment.js';

/** So many certificates are told apart: a bit each. There are fewer in the vocabulary. */
const MOST = 28;

/** Which of the required certificates firms have when they are needed, a bit each. */
export class RequiredCertificates {
  /** How many are required. */
  readonly length: number;
  /** Of the firm that was looked at last: the certificates it holds, and those it surely does not. */
  held = 0;
  missing = 0;
  private readonly all: number;
  /** By certificate: the bit of its code if it is required, and that bit if it is valid too. */
  private readonly bits: Int32Array;
  private readonly valid: Int32Array;

  constructor({ query, on }: Question, dictionaries: Dictionaries) {
    const required = [...new Set(query.opportunity.profile.requiredCertificates)].sort().slice(0, MOST);
    const needed = decisiveDay(query.opportunity, on);
    this.length = required.length;
    this.all = 2 ** required.length - 1;
    this.bits = new Int32Array(required.length > 0 ? dictionaries.certificates.size : 0);
    this.valid = new Int32Array(this.bits.length);
    for (let number = 0; number < this.bits.length; number += 1) {
      const certificate = dictionaries.certificates.thing(number);
      const place = required.indexOf(certificate.code);
      if (place < 0) continue;
      this.bits[number] = 1 << place;
      if (needed === undefined || isValid(certificate, needed)) this.valid[number] = 1 << place;
    }
  }

  /** Looks at the certificates of a firm. What it does not list is unknown, unless it says that it lists all. */
  look({ certificateStarts, certificates, complete }: Columns, slot: number): void {
    let [listed, held] = [complete[slot] === 1 ? this.all : 0, 0];
    for (let at = certificateStarts[slot]!; at < certificateStarts[slot + 1]!; at += 1) {
      listed |= this.bits[certificates[at]!]!;
      held |= this.valid[certificates[at]!]!;
    }
    this.held = held;
    this.missing = listed & ~held;
  }

  /** The value of the criterion for the firm that was looked at: the share it holds, those that are not known for half. */
  share(unknownShare: number): number {
    let [held, open] = [0, 0];
    for (let place = 0; place < this.length; place += 1) {
      if (this.held & (1 << place)) held += 1;
      else if ((this.missing & (1 << place)) === 0) open += 1;
    }
    return (held + open * unknownShare) / this.length;
  }
}
