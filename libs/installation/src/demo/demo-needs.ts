import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { type Opportunity, type OpportunityContent, OpportunityLife, WriteOpportunity } from '@schakel/opportunities';
import { Clock, dataFile } from '@schakel/platform';
import { DataSource } from 'typeorm';
import { demoViewer } from './demo-viewer.js';

/** One line of the file with demonstration needs; values in whole euros. */
export interface DemoNeed {
  buyer: string;
  title: string;
  description: string;
  cpv: string[];
  nuts: string[];
  value: number | null;
  deadlineDays: number;
  reserved: OpportunityContent['reserved'];
  requiredCertificates: string[];
  targetGroups: string[];
  socialCriteria?: string;
  lots: { title: string; description: string; cpv: string[]; value?: number | null }[];
}

const DAY = 86_400_000;

/** Publishes the demonstration needs the way a buyer does. */
@Injectable()
export class DemoNeeds {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly write: WriteOpportunity,
    private readonly life: OpportunityLife,
  ) {}

  read(): DemoNeed[] {
    const lines = readFileSync(dataFile('installation', 'needs.jsonl'), 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as DemoNeed);
  }

  /** Publishes one, unless its buyer has it already. */
  async publish(need: DemoNeed): Promise<void> {
    const viewer = await demoViewer(this.database, 'buyer', need.buyer);
    const [known] = (await this.database.query(
      'select id, status, version from opportunity where buyer_id = $1 and title = $2',
      [viewer.organisationId, need.title],
    )) as Opportunity[];
    if (known && known.status !== 'draft') return;
    const { id, version } = known ?? (await this.write.draft(viewer, 'need', this.content(need)));
    await this.life.publish(viewer, { kind: 'need', id, version }, 'open');
  }

  private dayIn(days: number): string {
    return new Date(this.clock.now().getTime() + days * DAY).toISOString().slice(0, 10);
  }

  private content(need: DemoNeed): Partial<OpportunityContent> {
    const { title, description, cpv, nuts, reserved, requiredCertificates, targetGroups, socialCriteria } = need;
    return {
      title,
      description,
      cpv,
      nuts,
      reserved,
      requiredCertificates,
      targetGroups,
      socialCriteria: socialCriteria ?? null,
      howToRespond: 'Dit is een demonstratie: hier kunt u niet echt inschrijven.',
      value: cents(need.value),
      deadline: `${this.dayIn(need.deadlineDays)}T11:00:00.000Z`,
      lots: need.lots.map((lot) => ({ ...lot, value: cents(lot.value) })),
    };
  }
}

function cents(euros: number | null | undefined): number | null {
  return euros === null || euros === undefined ? null : Math.round(euros * 100);
}
