import { Injectable } from '@nestjs/common';
import type { Viewer } from '@schakel/organisations';
import { Clock, DomainError, type MadeFile, Settings } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { Consultations, type WholeConsultation } from '../consultations.js';
import { documentFile, type DocumentFormat } from '../document-pdf/document-file.js';
import { Ledger } from '../ledger/ledger.js';
import { VerifyLedger } from '../ledger/verify-ledger.js';
import { packDocument } from './pack-document.js';
import { PACK_WORDS } from './pack-words.js';
import { type FirmNaming, type Pack, packOf, type PackSources } from './pack.js';

interface FirmRow {
  name: string;
  invitedAt: Date | null;
  rationale: string | null;
  answeredAt: Date | null;
  contentHash: string | null;
}

/** Makes the pack of a consultation for its buyer. That it was made stands in the ledger. */
@Injectable()
export class MakePack {
  constructor(
    private readonly database: DataSource,
    private readonly consultations: Consultations,
    private readonly ledger: Ledger,
    private readonly verification: VerifyLedger,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async execute(viewer: Viewer, id: string, naming: FirmNaming): Promise<Pack> {
    const whole = await this.consultations.own(viewer, id);
    const entries = await this.ledger.entries(id);
    if (entries.length === 0)
      throw new DomainError('illegal-transition', 'Nothing was exchanged yet: it is not published.');
    const pack = packOf(
      {
        madeAt: this.clock.now().toISOString(),
        consultation: packConsultation(whole),
        entries,
        verdict: await this.verification.execute(id),
        firms: await this.firms(whole, naming),
      },
      naming,
    );
    await this.database.transaction((manager) =>
      this.ledger.append(manager, id, {
        kind: 'downloaded',
        audience: 'buyer',
        payload: { pack: naming, by: viewer.personId },
      }),
    );
    return pack;
  }

  /** The same for people, as paper or as a page. */
  async document(
    viewer: Viewer,
    id: string,
    { naming, format, language }: { naming: FirmNaming; format: DocumentFormat; language: 'nl' | 'en' },
  ): Promise<MadeFile> {
    const pack = await this.execute(viewer, id, naming);
    const document = packDocument(pack, language, this.settings.webUrl);
    return documentFile(document, format, `${PACK_WORDS[language].fileName[naming]}-${id.slice(0, 8)}`);
  }

  /** Who answered is known after the opening. Numbers follow ids, which tell nothing. */
  private async firms({ consultation }: WholeConsultation, naming: FirmNaming): Promise<PackSources['firms']> {
    const rows = (await this.database.query(
      `select coalesce(f.name, o.name) as name, i.invited_at as "invitedAt", i.rationale,
              a.submitted_at as "answeredAt", a.content_hash as "contentHash"
       from organisation o
       left join firm f on f.id = o.id
       left join consultation_invitation i on i.firm_id = o.id and i.consultation_id = $1
       left join lateral (
         select submitted_at, content_hash from consultation_answer
         where consultation_id = $1 and firm_id = o.id and withdrawn_at is null and $2
         order by version desc limit 1) a on true
       where i.firm_id is not null or a.submitted_at is not null
       order by case when $3 then coalesce(f.name, o.name) end, o.id`,
      [consultation.id, consultation.openedAt !== null, naming === 'named'],
    )) as FirmRow[];
    return rows.map(({ name, invitedAt, rationale, answeredAt, contentHash }) => ({
      name,
      invited: invitedAt && { at: invitedAt.toISOString(), rationale: rationale ?? '' },
      answered: answeredAt && { at: answeredAt.toISOString(), contentHash: contentHash ?? '' },
    }));
  }
}

function packConsultation({ opportunity, consultation, phase }: WholeConsultation): PackSources['consultation'] {
  const { id, title, buyerName, deadline } = opportunity;
  const { invitedOnlyReason, questionsUntil, openedAt } = consultation;
  return { id, title, buyer: buyerName, phase, invitedOnlyReason, questionsUntil, deadline, openedAt };
}
