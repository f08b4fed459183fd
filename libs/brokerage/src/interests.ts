import { Injectable } from '@nestjs/common';
import { DeclineInvitation, forgetDecline } from '@schakel/consultations';
import { ReadFirms } from '@schakel/firms';
import { isCurrent, type Opportunity, ReadOpportunities } from '@schakel/opportunities';
import type { Viewer } from '@schakel/organisations';
import {
  audit,
  Clock,
  decodeCursor,
  DomainError,
  invalid,
  isMoment,
  notFound,
  type Page,
  pageOf,
} from '@schakel/platform';
import type { DeclineReason } from '@schakel/taxonomy';
import { isUUID } from 'class-validator';
import { DataSource, In } from 'typeorm';
import { Interest, type InterestAnswer } from './interest.entity.js';
import { InterestSaid } from './interest-said.entity.js';

export interface InterestInput {
  answer: InterestAnswer;
  reason?: DeclineReason | undefined;
  note?: string | undefined;
}

/**
 * What the viewer's own firm says of opportunities: interested or not, replaced or taken back as long as it is open. No to a
 * consultation that can be answered is that the firm declines it: one no, however it was said.
 */
@Injectable()
export class Interests {
  constructor(
    private readonly database: DataSource,
    private readonly opportunities: ReadOpportunities,
    private readonly firms: ReadFirms,
    private readonly declines: DeclineInvitation,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found` where the firm said nothing of it */
  async own(viewer: Viewer, opportunityId: string): Promise<InterestSaid> {
    const found = await this.database.manager.findOneBy(InterestSaid, { opportunityId, firmId: viewer.organisationId });
    if (!found) throw notFound('answer of your firm');
    return found;
  }

  /** Says whether an opportunity interests the firm; replaces what it said before. */
  async say(viewer: Viewer, opportunityId: string, { answer, reason, note }: InterestInput): Promise<InterestSaid> {
    assertReason(answer, reason);
    const opportunity = await this.assertOpen(viewer, opportunityId);
    if (reason !== undefined && (await this.declines.isPossible(opportunity))) {
      await this.declines.decline(viewer, opportunityId, { reason, note });
      return this.own(viewer, opportunityId);
    }
    const { firm } = await this.firms.own(viewer);
    if (answer === 'interested' && firm.status !== 'published') throw unseen();
    const interest: Interest = {
      opportunityId,
      firmId: firm.id,
      answer,
      reason: reason ?? null,
      note: note ?? null,
      answeredBy: viewer.personId,
      answeredAt: this.clock.now().toISOString(),
    };
    await this.database.transaction(async (manager) => {
      await manager.upsert(Interest, { ...interest }, ['opportunityId', 'firmId']);
      await forgetDecline(manager, opportunityId, firm.id);
      await audit(manager, {
        action: `interest.${answer}`,
        actor: viewer.personId,
        organisation: viewer.organisationId,
        subject: `opportunity:${opportunityId}`,
        details: { reason: interest.reason },
      });
    });
    return interest;
  }

  /** Takes back what the firm said, as if it had said nothing. */
  async takeBack(viewer: Viewer, opportunityId: string): Promise<void> {
    await this.assertOpen(viewer, opportunityId);
    await this.database.transaction(async (manager) => {
      const firmId = viewer.organisationId;
      const { affected } = await manager.delete(Interest, { opportunityId, firmId });
      const wasDeclined = await forgetDecline(manager, opportunityId, firmId);
      if (!affected && !wasDeclined) throw notFound('answer of your firm');
      await audit(manager, {
        action: 'interest.taken-back',
        actor: viewer.personId,
        organisation: viewer.organisationId,
        subject: `opportunity:${opportunityId}`,
      });
    });
  }

  /** Everything the firm said, newest first, with the opportunities as they are now. */
  async all(
    viewer: Viewer,
    { answer, cursor, limit }: { answer?: InterestAnswer | undefined; cursor?: string | undefined; limit: number },
  ): Promise<Page<{ interest: InterestSaid; opportunity: Opportunity }>> {
    const query = this.database
      .createQueryBuilder(InterestSaid, 'i')
      .where('i.firmId = :firm', { firm: viewer.organisationId })
      .orderBy('i.answeredAt', 'DESC')
      .addOrderBy('i.opportunityId')
      .limit(limit + 1);
    if (answer) query.andWhere('i.answer = :answer', { answer });
    if (cursor) {
      const [at, id] = decodeCursor(cursor, 2, ([at, id]) => isMoment(at) && isUUID(id));
      query.andWhere(
        '(i.answered_at < :at::timestamptz or (i.answered_at = :at::timestamptz and i.opportunity_id > :id::uuid))',
        { at, id },
      );
    }
    const page = pageOf(await query.getMany(), limit, (row) => [row.answeredAt, row.opportunityId]);
    const ids = page.items.map(({ opportunityId }) => opportunityId);
    const found = await this.opportunities.visibleByIds(viewer, ids);
    const byId = new Map(found.map((opportunity) => [opportunity.id, opportunity]));
    return {
      items: page.items.flatMap((interest) => {
        const opportunity = byId.get(interest.opportunityId);
        return opportunity ? [{ interest, opportunity }] : [];
      }),
      next: page.next,
    };
  }

  /** Everything the firm said something of. */
  async answered(viewer: Viewer): Promise<ReadonlySet<string>> {
    const rows: { opportunity_id: string }[] = await this.database.query(
      'select opportunity_id from interest_said where firm_id = $1',
      [viewer.organisationId],
    );
    return new Set(rows.map(({ opportunity_id }) => opportunity_id));
  }

  /** What the firm said of these, by opportunity. */
  async among(viewer: Viewer, opportunityIds: readonly string[]): Promise<ReadonlyMap<string, InterestSaid>> {
    if (opportunityIds.length === 0) return new Map();
    const found = await this.database.manager.findBy(InterestSaid, {
      firmId: viewer.organisationId,
      opportunityId: In([...opportunityIds]),
    });
    return new Map(found.map((interest) => [interest.opportunityId, interest]));
  }

  private async assertOpen(viewer: Viewer, opportunityId: string): Promise<Opportunity> {
    const opportunity = await this.opportunities.visibleById(viewer, opportunityId);
    if (!isCurrent(opportunity, this.clock.now()))
      throw new DomainError('illegal-transition', 'It is closed: what firms said of it stays as it is.');
    return opportunity;
  }
}

/** Buyers see who is interested, so there must be something to see. */
function unseen(): DomainError {
  return new DomainError('illegal-transition', 'Publish your profile first: the buyer wants to see who is interested.');
}

/** A no has a reason, a yes has none. */
function assertReason(answer: InterestAnswer, reason: DeclineReason | undefined): void {
  if (answer === 'not-interested' && reason === undefined)
    throw invalid('/reason', 'Say why it does not interest you; one click is enough.', 'required');
  if (answer === 'interested' && reason !== undefined)
    throw invalid('/reason', 'Give a reason only where it does not interest you.', 'unknownField');
}
