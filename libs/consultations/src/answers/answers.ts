import { Injectable } from '@nestjs/common';
import { ownFirm } from '@schakel/firms';
import type { Viewer } from '@schakel/organisations';
import { Clock, DomainError, notFound } from '@schakel/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { answerArrived } from '../invitations/answer-arrived.js';
import { Ledger } from '../ledger/ledger.js';
import { canAnswer } from '../phase.js';
import { markHandedIn, namedFiles } from '../files/answer-files/hand-in-files.js';
import { type AnswerContent, type AnsweredFile, assertComplete } from '../questionnaire/answer.js';
import { assertDraft } from '../questionnaire/draft.js';
import { hasQuestions } from '../questionnaire/questionnaire.js';
import { contentHashOf, newSalt } from '../sealing/content-hash.js';
import { DraftKey } from '../sealing/draft-key.js';
import { seal, unwrap, wrap } from '../sealing/sealed-box.js';

export interface Draft {
  content: AnswerContent;
  savedAt: string;
  version: number;
}

/** What stands of an answer. */
export interface Standing {
  consultationId: string;
  version: number;
  submittedAt: string;
  /** When the answer that it replaces was handed in; null where it replaces none. */
  replaces: string | null;
  /** SHA-256 over the answer as handed in with its salt, hex. */
  contentHash: string;
  /** The head of the ledger with this answer in it: with it one proves later that nothing was cut off. */
  ledgerHead: string;
}

/** What a firm keeps as proof. */
export interface Receipt extends Standing {
  /** Hex. With it and the answer anyone can recompute the hash; it is given once and not kept in the clear. */
  salt: string;
  /** The files that went with it: part of what was hashed. */
  files: AnsweredFile[];
}

/**
 * A firm's answer to a consultation: saved as a draft that only the firm reads, handed in sealed, replaced or withdrawn
 * until the deadline. Nothing that is handed in can be read before the opening, by anyone.
 */
@Injectable()
export class Answers {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly ledger: Ledger,
    private readonly draftKey: DraftKey,
    private readonly clock: Clock,
  ) {}

  async draft(viewer: Viewer, consultationId: string): Promise<Draft | null> {
    await this.consultations.published(viewer, consultationId);
    const [row] = (await this.database.query(
      'select content, saved_at, version from consultation_draft where consultation_id = $1 and firm_id = $2',
      [consultationId, viewer.organisationId],
    )) as {
      content: Buffer;
      saved_at: Date;
      version: number;
    }[];
    if (!row) return null;
    const content = unwrap(row.content, this.draftKey.read(), draftContext(consultationId, viewer.organisationId));
    return {
      content: JSON.parse(content.toString('utf8')) as AnswerContent,
      savedAt: row.saved_at.toISOString(),
      version: row.version,
    };
  }

  /** @param version the draft that was read, 0 for the first: two people of one firm do not overwrite each other */
  async save(
    viewer: Viewer,
    consultationId: string,
    { version, content }: { version: number; content: AnswerContent },
  ): Promise<Draft> {
    const arrived = this.clock.now();
    const whole = await this.consultations.published(viewer, consultationId);
    this.assertOpen(whole, arrived);
    assertDraft(whole.consultation.questionnaire, content);
    await ownFirm(this.database.manager, viewer, false);
    const sealed = wrap(
      Buffer.from(JSON.stringify(content)),
      this.draftKey.read(),
      draftContext(consultationId, viewer.organisationId),
    );
    const [row] = (await this.database.query(
      `insert into consultation_draft as d (consultation_id, firm_id, content, saved_at, version) values ($1, $2, $3, $4, 1)
       on conflict (consultation_id, firm_id) do update set content = $3, saved_at = $4, version = d.version + 1 where d.version = $5
       returning version`,
      [consultationId, viewer.organisationId, sealed, arrived, version],
    )) as { version: number }[];
    if (!row || (version === 0 && row.version !== 1))
      throw new DomainError(
        'stale',
        'A colleague saved this draft after you read it. Read it again, then repeat your change.',
      );
    return { content, savedAt: arrived.toISOString(), version: row.version };
  }

  /** Hands the answer in, sealed; replaces what was handed in before. Late is late, by the server's clock. */
  async submit(viewer: Viewer, consultationId: string, content: AnswerContent): Promise<Receipt> {
    const arrived = this.clock.now();
    const found = await this.consultations.published(viewer, consultationId);
    return this.database.transaction(async (manager) => {
      const whole = await this.consultations.hold(manager, found, false, arrived);
      this.assertOpen(whole, arrived);
      assertComplete(whole.consultation.questionnaire, content);
      await ownFirm(manager, viewer, false);
      const version = await this.nextVersion(manager, consultationId, viewer.organisationId);
      const replaces = (await this.standingIn(manager, viewer, consultationId))?.submittedAt ?? null;
      const { box, contentHash, salt, files } = await this.sealed(manager, viewer, whole, { version, content });
      const payload = { version, contentHash };
      const ledgerHead = await this.ledger.append(manager, consultationId, {
        kind: 'answer-submitted',
        audience: 'firm',
        payload,
        firmId: viewer.organisationId,
      });
      await manager.query(
        `insert into consultation_answer (consultation_id, firm_id, version, box, content_hash, ledger_head, submitted_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [consultationId, viewer.organisationId, version, box, contentHash, ledgerHead, arrived],
      );
      const submittedAt = arrived.toISOString();
      const receipt = { consultationId, version, submittedAt, replaces, contentHash, salt, files, ledgerHead };
      await answerArrived(manager, viewer, whole.opportunity, receipt);
      return receipt;
    });
  }

  /** Takes the answer back, until the deadline. */
  async withdraw(viewer: Viewer, consultationId: string): Promise<void> {
    const arrived = this.clock.now();
    const found = await this.consultations.published(viewer, consultationId);
    await this.database.transaction(async (manager) => {
      this.assertOpen(await this.consultations.hold(manager, found, false, arrived), arrived);
      const [, withdrawn] = (await manager.query(
        `update consultation_answer set withdrawn_at = $3 where consultation_id = $1 and firm_id = $2 and withdrawn_at is null`,
        [consultationId, viewer.organisationId, arrived],
      )) as [unknown, number];
      if (!withdrawn) throw notFound('answer');
      await this.ledger.append(manager, consultationId, {
        kind: 'answer-withdrawn',
        audience: 'firm',
        payload: {},
        firmId: viewer.organisationId,
      });
    });
  }

  /** Whether the firm's answer stands, and since when: never what is in it. */
  standing(viewer: Viewer, consultationId: string): Promise<Standing | null> {
    return this.standingIn(this.database.manager, viewer, consultationId);
  }

  private async standingIn(manager: EntityManager, viewer: Viewer, consultationId: string): Promise<Standing | null> {
    const [row, replaced] = (await manager.query(
      `select version, submitted_at, content_hash, ledger_head from consultation_answer
       where consultation_id = $1 and firm_id = $2 and withdrawn_at is null order by version desc limit 2`,
      [consultationId, viewer.organisationId],
    )) as { version: number; submitted_at: Date; content_hash: string; ledger_head: string }[];
    return row
      ? {
          consultationId,
          version: row.version,
          submittedAt: row.submitted_at.toISOString(),
          replaces: replaced?.submitted_at.toISOString() ?? null,
          contentHash: row.content_hash,
          ledgerHead: row.ledger_head,
        }
      : null;
  }

  /** The answer with the files that it names, in a box that nobody opens before the opening. */
  private async sealed(
    manager: EntityManager,
    viewer: Viewer,
    { consultation: { id, questionnaire, publicKey } }: WholeConsultation,
    { version, content }: { version: number; content: AnswerContent },
  ): Promise<Pick<Receipt, 'contentHash' | 'salt' | 'files'> & { box: Buffer }> {
    if (!publicKey) throw new DomainError('unavailable', 'This consultation has no key to seal answers with.');
    const firmId = viewer.organisationId;
    const whose = { consultationId: id, firmId, questionnaire, draftKey: this.draftKey.read() };
    const files = await namedFiles(manager, content, whose);
    await markHandedIn(manager, files, version);
    const said = files.length > 0 ? { ...content, files } : content;
    const salt = newSalt();
    const box = seal(Buffer.from(JSON.stringify({ ...said, salt })), publicKey, answerContext(id, firmId, version));
    return { box, contentHash: contentHashOf(said, salt), salt, files };
  }

  private assertOpen({ phase, opportunity, consultation }: WholeConsultation, arrived: Date): void {
    if (!hasQuestions(consultation.questionnaire))
      throw new DomainError('illegal-transition', 'This consultation asks nothing here: it says where to respond.');
    if (canAnswer(phase)) return;
    const over =
      phase === 'withdrawn' ? 'It was withdrawn' : `Answers could be handed in until ${opportunity.deadline}`;
    throw new DomainError('illegal-transition', `${over}; this arrived at ${arrived.toISOString()}.`);
  }

  private async nextVersion(manager: EntityManager, consultationId: string, firmId: string): Promise<number> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${consultationId}:${firmId}`]);
    const [row] = (await manager.query(
      'select coalesce(max(version), 0)::int + 1 as next from consultation_answer where consultation_id = $1 and firm_id = $2',
      [consultationId, firmId],
    )) as { next: number }[];
    return row?.next ?? 1;
  }
}

/** What a box belongs to: it opens for this consultation, this firm and this version only. */
export function answerContext(consultationId: string, firmId: string, version: number): string {
  return `schakel consultation:${consultationId} firm:${firmId} version:${version}`;
}

function draftContext(consultationId: string, firmId: string): string {
  return `schakel draft consultation:${consultationId} firm:${firmId}`;
}
