// A firm, what it offers, what proves it
export type { CapabilityContent, CertificateContent, FirmContent } from './firm.js';
export { areaFrom } from './area.js';
export type { AreaInput } from './area.js';
export { eligibility, isValid } from './eligibility.js';
export { FIRM_STATUSES, shownTargetGroups } from './firm.js';
export type { FirmStatus } from './firm.js';
export type { Eligibility } from './eligibility.js';
// Writing
export { WriteFirm } from './write-firm.js';
export { VerifyFirm } from './verify-firm.js';
export { RenewProfiles } from './renew-profiles.js';
export { ImportFirm } from './import-firm.js';
export type { ImportedFirm } from './import-firm.js';
// Reading and finding
export type { Firm } from './firm.entity.js';
export { ownFirm } from './own-firm.js';
export { ReadFirms } from './read-firms.js';
export { FIRM_PROFILES, firmProfile } from './firm-profile.js';
export type { DatedFirmProfile, StoredFirmProfile, WholeFirm } from './firm-profile.js';
export { FirmTasks } from './firm-tasks.js';
export type { FirmTaskCode } from './firm-tasks.js';

// On the wire
export { FirmDto } from './firm.dto.js';
export { firmFilters } from './firm-filters.js';
export { FirmFacets } from './firm-facets.js';
export { FirmFacetsDto, SearchFirmsDto } from './search-firms.dto.js';
export { ChangeFirmDto, WriteCapabilityDto, WriteCertificateDto } from './write-firm.dto.js';
export { PublishedFirmsController } from './published-firms.controller.js';
// Wiring
export { FirmsModule } from './firms.module.js';
export { FIRMS_SCHEMA } from './schema.js';
