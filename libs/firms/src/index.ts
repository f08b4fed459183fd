// A firm, what it offers, what proves it
export { Capability, Certificate, Firm } from './firm.entity.js';
export type { CapabilityContent, CertificateContent, FirmContent } from './firm.js';
export { areaFrom } from './area.js';
export type { AreaInput } from './area.js';
export { ELIGIBILITY_RULES, eligibility, isValid } from './eligibility.js';
export type { Eligibility } from './eligibility.js';
// Writing
export { WriteFirm } from './write-firm.js';
export { VerifyFirm } from './verify-firm.js';
export { RenewProfiles } from './renew-profiles.js';
export { ImportFirm } from './import-firm.js';
export type { ImportedFirm } from './import-firm.js';
// Reading and finding
export { ReadFirms } from './read-firms.js';
export { FIRM_PROFILES, firmProfile } from './firm-profile.js';
export type { DatedFirmProfile, WholeFirm } from './firm-profile.js';
export { SearchFirms } from './search-firms.js';
export { FirmDocuments } from './firm-documents.js';
// On the wire
export { FirmDto } from './firm.dto.js';
export { ChangeFirmDto, WriteCapabilityDto, WriteCertificateDto } from './write-firm.dto.js';
export { FirmHitsDto, SearchFirmsDto } from './search-firms.dto.js';
export { PublishedFirmsController } from './published-firms.controller.js';
// Wiring
export { FirmsModule } from './firms.module.js';
export { FIRMS_SCHEMA } from './schema.js';
