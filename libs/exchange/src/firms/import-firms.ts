import { Injectable } from '@nestjs/common';
import { areaFrom, type AreaInput, type ImportedFirm, ImportFirm } from '@schakel/firms';
import { DomainError } from '@schakel/platform';
import { assertCertificate, assertCpv, assertNuts, assertPlace, legalForms, targetGroups } from '@schakel/taxonomy';
import type { AreaRecord, CapabilityRecord, FieldProblem, FirmChecker, FirmRecord } from './firm-record.js';
import { parseFirms, type ParseFirmsOptions } from './parse-firms.js';
import type { ByteSource } from './text-lines.js';

/** What became of one firm in a file. */
export interface FirmReport {
  line: number;
  kvkNumber?: string;
  name?: string;
  status: 'imported' | 'updated' | 'unchanged' | 'refused';
  /** Why it was refused, field by field. */
  errors?: FieldProblem[];
  /** What was read otherwise than written. */
  warnings?: FieldProblem[];
}

/** Imports a file with firms: a bad row is reported, the good ones go in, a second run changes nothing. */
@Injectable()
export class ImportFirms {
  constructor(private readonly importFirm: ImportFirm) {}

  /** @throws DomainError `invalid-input` where the file as a whole is neither CSV nor JSON lines */
  async *execute(source: ByteSource, format?: ParseFirmsOptions['format']): AsyncGenerator<FirmReport> {
    for await (const row of parseFirms(source, { format, checker: CHECKER })) {
      if ('errors' in row) yield { line: row.line, status: 'refused', errors: row.errors };
      else yield await this.save(row.line, row.firm, row.warnings);
    }
  }

  private async save(line: number, firm: FirmRecord, warnings?: FieldProblem[]): Promise<FirmReport> {
    const report = { line, kvkNumber: firm.kvkNumber, name: firm.name, ...(warnings ? { warnings } : {}) };
    try {
      const { status, reason } = await this.importFirm.execute(importedFirm(firm));
      return { ...report, status, ...(reason ? { errors: [{ field: 'kvkNumber', reason }] } : {}) };
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'invalid-input') throw error;
      const errors = error.errors.map(({ pointer, message }) => ({
        field: pointer.slice(1).replaceAll('/', '.'),
        reason: message,
      }));
      return { ...report, status: 'refused', errors };
    }
  }
}

/** Says why a code cannot be used, in the words of the taxonomies. */
function reasonOf(assert: (code: string, pointer: string) => unknown): (code: string) => string | undefined {
  return (code) => {
    try {
      assert(code, '');
      return undefined;
    } catch (error) {
      if (error instanceof DomainError) return error.detail;
      throw error;
    }
  };
}

const CHECKER: FirmChecker = {
  cpv: reasonOf(assertCpv),
  nuts: reasonOf(assertNuts),
  certificate: reasonOf(assertCertificate),
  targetGroup: reasonOf((code, pointer) => targetGroups.assert(code, pointer)),
  legalForm: reasonOf((code, pointer) => legalForms.assert(code, pointer)),
  place: reasonOf(assertPlace),
};

function importedFirm(record: FirmRecord): ImportedFirm {
  return {
    sourceId: null,
    firm: {
      kvkNumber: record.kvkNumber,
      name: record.name,
      legalForm: record.legalForm ?? null,
      employees: record.employees ?? null,
      languages: record.languages,
      website: record.website ?? null,
      mission: record.mission ?? '',
      postcode: record.postcode ?? null,
      city: record.city ?? null,
      targetGroups: record.targetGroups,
    },
    capabilities: record.capabilities.map(capability),
    certificates: record.certificates.map(({ code, number, validFrom, validUntil }) => ({
      code,
      number: number ?? null,
      validFrom: validFrom ?? null,
      validUntil: validUntil ?? null,
    })),
  };
}

function capability(record: CapabilityRecord): ImportedFirm['capabilities'][number] {
  return {
    title: record.title,
    description: record.description,
    language: null,
    cpv: record.cpv,
    area: record.area ? areaFrom(areaInput(record.area)) : null,
    valueFrom: cents(record.value?.from),
    valueTo: cents(record.value?.to),
    fte: record.fte ?? null,
    earliestStart: record.earliestStart ?? null,
    places: [],
  };
}

function areaInput(area: AreaRecord): AreaInput {
  if ('country' in area) return { kind: 'country', country: area.country };
  if ('nuts' in area) return { kind: 'nuts', codes: area.nuts };
  return { kind: 'radius', place: area.place, km: area.km };
}

function cents(euros: number | undefined): number | null {
  return euros === undefined ? null : Math.round(euros * 100);
}
