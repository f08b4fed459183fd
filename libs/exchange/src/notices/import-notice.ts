import { Injectable } from '@nestjs/common';
import { type ImportedOpportunity, ImportOpportunity } from '@schakel/opportunities';
import { DomainError } from '@schakel/platform';
import { Nuts } from '@schakel/taxonomy';
import { correctionFrom, opportunityFrom, whyNoOpportunity } from './notice-opportunity.js';
import { parseNotice } from './parse-notice.js';
import type { ParsedNotice } from './parsed-notice.js';

/** What became of one file. */
export interface NoticeReport {
  file: string;
  status: 'imported' | 'updated' | 'unchanged' | 'skipped';
  /** Why it was skipped. */
  reason?: string;
  /** What was understood; undefined where the file could not be read. */
  notice?: ParsedNotice;
  /** The opportunity that it became. */
  opportunityId?: string;
}

/** Imports published notices, one file at a time; a file that cannot be read is reported, never half imported. */
@Injectable()
export class ImportNotice {
  constructor(
    private readonly importOpportunity: ImportOpportunity,
    private readonly nuts: Nuts,
  ) {}

  /** @param adapt a last change before saving, such as a remark */
  async execute(
    bytes: Uint8Array,
    file: string,
    adapt = (opportunity: ImportedOpportunity) => opportunity,
  ): Promise<NoticeReport> {
    let notice: ParsedNotice;
    try {
      notice = parseNotice(bytes, file);
    } catch (error) {
      return { file, status: 'skipped', reason: whyUnread(error) };
    }
    const correction = correctionFrom(notice);
    if (correction) {
      const { id, ...result } = await this.importOpportunity.correct(correction);
      return { file, notice, opportunityId: id, ...result };
    }
    const why = whyNoOpportunity(notice);
    if (why) return { file, notice, status: 'skipped', reason: why };
    const { id, ...result } = await this.importOpportunity.execute(adapt(opportunityFrom(notice, this.nuts)));
    return { file, notice, opportunityId: id, ...result };
  }
}

/** Reading asks nothing of anyone, so whatever goes wrong in it lies in this one file, be it by a mistake of ours. */
function whyUnread(error: unknown): string {
  return error instanceof DomainError ? error.detail : `this file cannot be understood (${String(error)})`;
}
