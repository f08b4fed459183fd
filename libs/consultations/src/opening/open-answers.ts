import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { audit, Clock, DomainError, notFound, Settings } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { answerContext } from '../answers/answers.js';
import { Consultation } from '../consultation.entity.js';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { Ledger } from '../ledger/ledger.js';
import { openingRequestedMail } from '../mails/buyer-mails.js';
import { openedMail } from '../mails/life-mails.js';
import { notifyBuyer, notifyParticipants } from '../participants.js';
import { assertPhaseTransition, canAnswer, openableFrom } from '../phase.js';
import { privateKeyOf } from '../sealing/consultation-keys.js';
import { OpeningKey } from '../sealing/opening-key.js';
import { unseal } from '../sealing/sealed-box.js';
import { openingStep } from './opening.js';

/** What came of a step towards the opening. */
export interface Opening {
  state: 'requested' | 'opened';
  /** Who asked first, where a second member is still needed. */
  requestedBy: string | null;
  openedAt: string | null;
  answers: number;
  /** Answers that could not be read; the others are not held up by them. */
  unreadable: number;
}

/**
 * Opens the sealed answers: after the deadline, by two different members of the buyer, or one where the plan says so.
 * Recorded once, whoever else opens at the same moment.
 */
@Injectable()
export class OpenAnswers {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly ledger: Ledger,
    private readonly openingKey: OpeningKey,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async execute(viewer: Viewer, id: string): Promise<Opening> {
    const found = await this.consultations.own(viewer, id);
    return this.database.transaction(async (manager) => {
      const whole = await this.consultations.hold(manager, found, true);
      const { consultation } = whole;
      if (consultation.openedAt !== null) return this.count(manager, consultation);
      this.assertTime(whole);
      const requestedBy = await this.stillRequestedBy(manager, viewer, consultation);
      const step = openingStep(consultation.openingMembers, requestedBy, viewer.personId);
      if (step === 'open') return this.open(manager, viewer, whole);
      if (step === 'request') await this.request(manager, viewer, whole);
      return { state: 'requested', requestedBy: viewer.personId, openedAt: null, answers: 0, unreadable: 0 };
    });
  }

  private assertTime({ opportunity: { deadline }, phase, next }: WholeConsultation): void {
    const now = this.clock.now();
    const from = deadline && openableFrom(deadline, this.settings.consultations.openingGraceSeconds);
    if (phase === 'answers-closed' && next?.phase !== 'opened')
      throw new DomainError('illegal-transition', 'No answers were asked for here, so there are none to open.');
    if (from && now < from && (phase === 'answers-closed' || canAnswer(phase))) {
      throw new DomainError(
        'illegal-transition',
        `Answers stay sealed until ${from.toISOString()}, shortly after the deadline; it is ${now.toISOString()} now.`,
      );
    }
    assertPhaseTransition(phase, 'opened');
  }

  /** Who asked to open before, where that still counts: who left the buyer meanwhile, or may only read, opens nothing. */
  private async stillRequestedBy(
    manager: EntityManager,
    viewer: Viewer,
    { openingRequestedBy }: Consultation,
  ): Promise<string | null> {
    const able = (await manager.query(
      `select person_id as id from member
       where organisation_id = $1 and person_id = any($2) and role in ('editor', 'admin') for share`,
      [viewer.organisationId, [viewer.personId, openingRequestedBy]],
    )) as { id: string }[];
    const ids = able.map(({ id }) => id);
    if (!ids.includes(viewer.personId)) throw notFound('consultation');
    return openingRequestedBy !== null && ids.includes(openingRequestedBy) ? openingRequestedBy : null;
  }

  private async request(
    manager: EntityManager,
    viewer: Viewer,
    { consultation: { id }, opportunity }: WholeConsultation,
  ): Promise<void> {
    const request = { openingRequestedBy: viewer.personId, openingRequestedAt: this.clock.now().toISOString() };
    await manager.update(Consultation, { id }, request);
    await this.ledger.append(manager, id, {
      kind: 'opening-requested',
      audience: 'buyer',
      payload: { by: viewer.personId },
    });
    await notifyBuyer(manager, opportunity, openingRequestedMail(opportunity, viewer.personId));
  }

  private async open(
    manager: EntityManager,
    viewer: Viewer,
    { consultation, opportunity }: WholeConsultation,
  ): Promise<Opening> {
    const { id, privateKeyWrapped } = consultation;
    if (!privateKeyWrapped) throw new DomainError('unavailable', 'The key of this consultation is missing.');
    const privateKey = privateKeyOf(id, privateKeyWrapped, this.openingKey.read());
    const answers = await this.unsealAll(manager, id, privateKey);
    consultation.openedAt = this.clock.now().toISOString();
    await manager.update(Consultation, { id }, { openedAt: consultation.openedAt });
    const by = [...new Set([consultation.openingRequestedBy, viewer.personId])].filter((person) => person !== null);
    // Who it was is for the buyer; that it were two is for everyone.
    await this.ledger.append(manager, id, {
      kind: 'opening-confirmed',
      audience: 'buyer',
      payload: { by: viewer.personId, members: by.length },
    });
    const head = await this.ledger.append(manager, id, {
      kind: 'opened',
      audience: 'everyone',
      payload: { members: by.length, answers },
    });
    await notifyParticipants(manager, id, openedMail(opportunity, head));
    await audit(manager, {
      action: 'consultation.opened',
      actor: viewer.personId,
      organisation: viewer.organisationId,
      subject: `consultation:${id}`,
      details: { requestedBy: consultation.openingRequestedBy, answers },
    });
    return this.count(manager, consultation);
  }

  /** @returns how many answers there were; one that cannot be read does not hold up the others */
  private async unsealAll(manager: EntityManager, id: string, privateKey: Buffer): Promise<number> {
    const boxes = (await manager.query(
      `select distinct on (firm_id) firm_id, version, box from consultation_answer
       where consultation_id = $1 and withdrawn_at is null order by firm_id, version desc`,
      [id],
    )) as { firm_id: string; version: number; box: Buffer }[];
    for (const { firm_id: firmId, version, box } of boxes) {
      const content = tryUnseal(box, privateKey, answerContext(id, firmId, version));
      await manager.query(
        `update consultation_answer set opened = $4, unreadable = $5 where consultation_id = $1 and firm_id = $2 and version = $3`,
        [
          id,
          firmId,
          version,
          content,
          content === null ? 'the sealed answer was changed or its key is another one' : null,
        ],
      );
    }
    return boxes.length;
  }

  private async count(manager: EntityManager, { id, openedAt, openingRequestedBy }: Consultation): Promise<Opening> {
    const [row] = (await manager.query(
      `select count(*) filter (where opened is not null)::int as answers, count(unreadable)::int as unreadable from consultation_answer where consultation_id = $1`,
      [id],
    )) as { answers: number; unreadable: number }[];
    return {
      state: 'opened',
      requestedBy: openingRequestedBy,
      openedAt,
      answers: row?.answers ?? 0,
      unreadable: row?.unreadable ?? 0,
    };
  }
}

/** One answer that cannot be read must not hold up the others. */
function tryUnseal(box: Buffer, privateKey: Buffer, context: string): string | null {
  try {
    return unseal(box, privateKey, context).toString('utf8');
  } catch {
    return null;
  }
}
