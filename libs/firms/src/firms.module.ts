import { Module } from '@nestjs/common';
import { FirmContents } from './firm-contents.js';
import { FirmDocuments } from './firm-documents.js';
import { FirmFacets } from './firm-facets.js';
import { FirmTasks } from './firm-tasks.js';
import { ImportFirm } from './import-firm.js';
import { RenewProfiles } from './renew-profiles.js';
import { ReadFirms } from './read-firms.js';
import { RecordFirm } from './record-firm.js';
import { SearchFirms } from './search-firms.js';
import { VerifyFirm } from './verify-firm.js';
import { WriteFirm } from './write-firm.js';

const PROVIDERS = [
  FirmContents,
  RecordFirm,
  WriteFirm,
  VerifyFirm,
  ImportFirm,
  RenewProfiles,
  ReadFirms,
  SearchFirms,
  FirmFacets,
  FirmDocuments,
  FirmTasks,
];

/** Firms, their capabilities and evidence. */
@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class FirmsModule {}
