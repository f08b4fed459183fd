// What is bought: the Common Procurement Vocabulary
export { Cpv, CpvCode, cpvPrefix } from './cpv.js';
export type { CpvLevel } from './cpv-table.js';
// Codes for a text, and what a text is about as numbers
export { CpvSuggestions, SUGGESTION_SOURCES } from './cpv-suggestions.js';
export type {
  CpvPrediction,
  CpvSuggestion,
  CpvSuggestionsOptions,
  SuggestionSource,
  TextToRead,
} from './cpv-suggestions.js';
export { CpvSuggestionsController } from './cpv-suggestions.controller.js';
// Where: NUTS regions, Dutch places, distances
export { Nuts, NutsRegion } from './nuts.js';
export type { Centroid } from './nuts.js';
export { countryOfNuts, nutsOfCountry } from './nuts-code.js';
export { Places } from './places.js';
export type { PostcodeLocation } from './places.js';
export type { Municipality, Place } from './places-table.js';
export { provinceOfNuts, provinces } from './provinces.js';
export type { Province } from './provinces.js';
export { distanceKm, isPoint } from './point.js';
export type { Point } from './point.js';
// Who: vocabularies of certificates, target groups, legal forms, sizes and languages
export { Vocabulary } from './vocabulary.js';
export type { Term } from './vocabulary.js';
export { certificates } from './certificates.js';
export type { Certificate, CertificateKind } from './certificates.js';
export { targetGroups } from './target-groups.js';
export type { TargetGroup } from './target-groups.js';
export { declineReasons, languages, legalForms, sizeBandOf, sizeBands, valueBands } from './vocabularies.js';
export type { DeclineReason, Language, LegalForm, SizeBand, ValueBand } from './vocabularies.js';
export { LABEL_LANGUAGES, labelLanguage } from './label-language.js';
export type { LabelLanguage } from './label-language.js';
// Words of a text, folded: two spellings of one name become equal
export { words } from '@schakel/matching';
// Identifiers
export { isEstablishmentNumber, isKvkNumber } from './identifiers.js';
// Input that must be right
export { assertCertificate, assertCpv, assertNuts, assertPlace } from './assertions.js';
export { placeFilters } from './place-filters.js';
// Look-ups ready to use, and as a Nest module
export { cpv, cpvSuggestions, nuts, places } from './instances.js';
// How the texts of firms and opportunities are read for matching
export { matchAnalyser } from './match-analyser.js';
export { translations } from './translations.js';
export { TaxonomyModule } from './taxonomy.module.js';
