import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { audit, Clock, DomainError } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { answerContext } from '../answers/answers.js';
import { Consultation } from '../consultation.entity.js';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { Ledger } from '../ledger/ledger.js';
import { KeyFiles } from '../sealing/key-files.js';
import { unseal, unwrap } from '../sealing/sealed-box.js';

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
    private readonly keys: KeyFiles,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer, id: string): Promise<Opening> {
    const found = await this.consultations.own(viewer, id);
    return this.database.transaction(async (manager) => {
      const whole = await this.consultations.hold(manager, found, true);
      const { consultation, opportunity, phase } = whole;
      if (phase === 'opened') return this.count(manager, consultation);
      if (phase !== 'answers-closed') {
        throw new DomainError(
          'illegal-transition',
          `Answers stay sealed until the deadline, ${opportunity.deadline}; it is ${this.clock.now().toISOString()} now.`,
        );
      }
      if (
        consultation.openingMembers === 2 &&
        (consultation.openingRequestedBy ?? viewer.personId) === viewer.personId
      ) {
        return this.request(manager, viewer, consultation);
      }
      return this.open(manager, viewer, whole);
    });
  }

  private async request(manager: EntityManager, viewer: Viewer, consultation: Consultation): Promise<Opening> {
    if (consultation.openingRequestedBy === null) {
      const now = this.clock.now().toISOString();
      await manager.update(
        Consultation,
        { id: consultation.id },
        { openingRequestedBy: viewer.personId, openingRequestedAt: now },
      );
      await this.ledger.append(manager, consultation.id, {
        kind: 'opening-requested',
        audience: 'buyer',
        payload: { by: viewer.personId },
      });
    }
    return { state: 'requested', requestedBy: viewer.personId, openedAt: null, answers: 0, unreadable: 0 };
  }

  private async open(manager: EntityManager, viewer: Viewer, { consultation }: WholeConsultation): Promise<Opening> {
    const { id, privateKeyWrapped } = consultation;
    if (!privateKeyWrapped) throw new DomainError('unavailable', 'The key of this consultation is missing.');
    const privateKey = unwrap(privateKeyWrapped, this.keys.opening(), `consultation:${id}`);
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
    consultation.openedAt = this.clock.now().toISOString();
    await manager.update(Consultation, { id }, { openedAt: consultation.openedAt });
    const by = [...new Set([consultation.openingRequestedBy, viewer.personId])].filter((person) => person !== null);
    await this.ledger.append(manager, id, {
      kind: 'opened',
      audience: 'everyone',
      payload: { members: by.length, answers: boxes.length },
    });
    await audit(manager, {
      action: 'consultation.opened',
      actor: viewer.personId,
      organisation: viewer.organisationId,
      subject: `consultation:${id}`,
    });
    return this.count(manager, consultation);
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
