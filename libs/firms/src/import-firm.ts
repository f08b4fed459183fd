import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { foundOrganisation } from '@schakel/organisations';
import { canonicalJson, Clock } from '@schakel/platform';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { Capability, Certificate, Firm } from './firm.entity.js';
import {
  type CapabilityContent,
  type CertificateContent,
  type FirmContent,
  missingForPublication,
  NOT_VERIFIED,
} from './firm.js';
import { FirmContents } from './firm-contents.js';
import type { WholeFirm } from './firm-profile.js';
import { RecordFirm } from './record-firm.js';
import { wholeFirm } from './whole-firms.js';

/** A firm as a file holds it. */
export interface ImportedFirm {
  /** Its identifier in the file, where it has no KvK number. */
  sourceId: string | null;
  /** The two statements on which eligibility rests are not in files: they stay as they are. */
  firm: Omit<FirmContent, 'mainAim' | 'publicServiceMission'>;
  capabilities: (CapabilityContent & { places: string[] })[];
  certificates: CertificateContent[];
}

/** What a firm that is new here has said of itself. */
const UNSTATED = { mainAim: 'unknown', publicServiceMission: 'unknown' } as const;

export type ImportStatus = 'imported' | 'updated' | 'unchanged' | 'refused';

const OWN_PROFILE = 'this firm keeps its own profile here: ask it to make the change';

/**
 * Takes a firm from a file: known by its KvK number or its identifier there. What is the same stays untouched, so a
 * second run changes nothing; a profile that is complete enough is published.
 */
@Injectable()
export class ImportFirm {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly contents: FirmContents,
    private readonly record: RecordFirm,
  ) {}

  /** @throws DomainError `invalid-input` with every value that is not right */
  async execute(imported: ImportedFirm): Promise<{ id: string; status: ImportStatus; reason?: string }> {
    const {
      mainAim: _aim,
      publicServiceMission: _mission,
      ...firm
    } = this.contents.firm({ ...imported.firm, ...UNSTATED });
    const capabilities = imported.capabilities.map((each) => ({
      ...this.contents.capability(each),
      places: each.places,
    }));
    const certificates = imported.certificates.map((each) => this.contents.certificate(each));
    return this.database.transaction(async (manager) => {
      const known = await this.find(manager, imported);
      const stored = known && (await wholeFirm(manager, known));
      const content = stored
        ? completed(stored, { firm, capabilities, certificates })
        : { firm, capabilities, certificates };
      if (stored && same(stored, content)) return { id: stored.firm.id, status: 'unchanged' };
      if (known && (await hasMembers(manager, known.id)))
        return { id: known.id, status: 'refused', reason: OWN_PROFILE };
      const target = known ?? (await this.found(manager, imported));
      Object.assign(target, content.firm, { sourceId: imported.sourceId });
      if (missingForPublication(content.firm, content.capabilities).length === 0) {
        target.status = 'published';
        target.publishedAt ??= this.clock.now().toISOString();
      }
      await manager.upsert(Firm, { ...target }, ['id']);
      await manager.query('update organisation set name = $2 where id = $1', [target.id, target.name]);
      await this.replaceParts(manager, target.id, content);
      const status = known ? 'updated' : 'imported';
      await this.record.execute(manager, target, { action: status, actor: null });
      return { id: target.id, status };
    });
  }

  /** Finds the firm by its number, else by its identifier; who imports the same one at the same moment waits. */
  private async find(manager: EntityManager, { firm: { kvkNumber }, sourceId }: ImportedFirm): Promise<Firm | null> {
    const keys: FindOptionsWhere<Firm>[] = [
      ...(kvkNumber === null ? [] : [{ kvkNumber }]),
      ...(sourceId === null ? [] : [{ sourceId }]),
    ];
    for (const key of keys)
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`firm:${canonicalJson(key)}`]);
    for (const where of keys) {
      const known = await manager.findOne(Firm, { where, lock: { mode: 'pessimistic_write' } });
      if (known) return known;
    }
    return null;
  }

  private async found(manager: EntityManager, imported: ImportedFirm): Promise<Firm> {
    const { id } = await foundOrganisation(manager, 'firm', imported.firm.name);
    return manager.create(Firm, {
      id,
      status: 'draft',
      version: 0,
      createdAt: this.clock.now().toISOString(),
      updatedAt: this.clock.now().toISOString(),
      ...NOT_VERIFIED,
      publishedAt: null,
      ...UNSTATED,
    });
  }

  /** A certificate that is the same as before stays verified. */
  private async replaceParts(
    manager: EntityManager,
    firmId: string,
    { capabilities, certificates }: Content,
  ): Promise<void> {
    const held = new Map((await manager.findBy(Certificate, { firmId })).map((each) => [certificateKey(each), each]));
    await manager.delete(Capability, { firmId });
    await manager.delete(Certificate, { firmId });
    if (capabilities.length > 0)
      await manager.insert(
        Capability,
        capabilities.map((each, at) => ({ ...each, id: randomUUID(), firmId, position: at + 1 })),
      );
    if (certificates.length > 0)
      await manager.insert(
        Certificate,
        certificates.map((each) => {
          const { verifiedAt, verifiedBy, verifier } = held.get(certificateKey(each)) ?? NOT_VERIFIED;
          return { ...each, id: randomUUID(), firmId, verifiedAt, verifiedBy, verifier };
        }),
      );
  }
}

/** What a file says of a firm, checked and completed. */
interface Content {
  firm: Omit<FirmContent, 'mainAim' | 'publicServiceMission'>;
  capabilities: Omit<Capability, 'id' | 'firmId' | 'position'>[];
  certificates: CertificateContent[];
}

/** What the file leaves out stays as it is here: an absent column says nothing. */
function completed(stored: WholeFirm, { firm, capabilities, certificates }: Content): Content {
  const isSaid = (value: unknown) =>
    value !== null && value !== '' && !(typeof value === 'object' && Object.keys(value).length === 0);
  const said = Object.fromEntries(Object.entries(firm).filter(([, value]) => isSaid(value)));
  const kept = Object.fromEntries(Object.keys(firm).map((key) => [key, stored.firm[key as keyof Firm]]));
  return {
    firm: { ...kept, ...said } as Content['firm'],
    capabilities:
      capabilities.length > 0
        ? capabilities
        : stored.capabilities.map(({ id: _id, firmId: _firm, position: _at, ...rest }) => rest),
    certificates:
      certificates.length > 0
        ? certificates
        : stored.certificates.map(({ code, number, validFrom, validUntil }) => ({
            code,
            number,
            validFrom,
            validUntil,
          })),
  };
}

async function hasMembers(manager: EntityManager, firmId: string): Promise<boolean> {
  const members = (await manager.query('select 1 from member where organisation_id = $1 limit 1', [
    firmId,
  ])) as unknown[];
  return members.length > 0;
}

/** Does the stored firm hold just what the file says? Only what a file can say is compared. */
function same(stored: WholeFirm, content: Content): boolean {
  return (
    like(stored.firm, content.firm) &&
    stored.capabilities.length === content.capabilities.length &&
    content.capabilities.every((each, at) => like(stored.capabilities[at] ?? {}, each)) &&
    certificatesOf(stored.certificates) === certificatesOf(content.certificates)
  );
}

function like(row: object, example: object): boolean {
  const values = row as Record<string, unknown>;
  return (
    canonicalJson(Object.fromEntries(Object.keys(example).map((key) => [key, values[key]]))) === canonicalJson(example)
  );
}

function certificatesOf(certificates: readonly CertificateContent[]): string {
  return certificates.map(certificateKey).sort().join();
}

/** What a file says of a certificate. */
function certificateKey({ code, number, validFrom, validUntil }: CertificateContent): string {
  return canonicalJson({ code, number, validFrom, validUntil });
}
