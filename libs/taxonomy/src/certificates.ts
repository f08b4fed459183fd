import { Vocabulary } from './vocabulary.js';

/**
 * What a certificate is about: `social` the people a firm gives work, `labour` how it treats and pays people, and so
 * on; `trade` belongs to one trade.
 */
export type CertificateKind =
  'social' | 'labour' | 'quality' | 'environment' | 'safety' | 'information-security' | 'food' | 'care' | 'trade';

interface CertificateTerm {
  readonly code: string;
  readonly kind: CertificateKind;
  readonly nl: string;
  readonly en: string;
}

const CERTIFICATES = [
  {
    code: 'pso',
    kind: 'social',
    nl: 'PSO (Prestatieladder Socialer Ondernemen)',
    en: 'PSO (performance ladder for social enterprise)',
  },
  {
    code: 'pso-30-plus',
    kind: 'social',
    nl: 'PSO 30+ (ABW-certificaat)',
    en: 'PSO 30+ (at least 30 % disadvantaged workers)',
  },
  {
    code: 'code-sociale-ondernemingen',
    kind: 'social',
    nl: 'Register Code Sociale Ondernemingen',
    en: 'Register of the Social Enterprise Code',
  },
  { code: 'b-corp', kind: 'social', nl: 'B Corp', en: 'B Corp' },
  {
    code: 'sbb-erkend-leerbedrijf',
    kind: 'social',
    nl: 'Erkend leerbedrijf (SBB)',
    en: 'Recognised work placement company (SBB)',
  },
  { code: 'blik-op-werk', kind: 'social', nl: 'Keurmerk Blik op Werk', en: 'Blik op Werk quality mark' },
  {
    code: 'mvo-prestatieladder',
    kind: 'social',
    nl: 'MVO-Prestatieladder',
    en: 'CSR Performance Ladder',
  },
  { code: 'iso-26000', kind: 'social', nl: 'ISO 26000 (zelfverklaring)', en: 'ISO 26000 (self-declaration)' },
  {
    code: 'nen-4400-1',
    kind: 'labour',
    nl: 'NEN 4400-1 (SNA-keurmerk)',
    en: 'NEN 4400-1 (labour standards register)',
  },
  { code: 'vcu', kind: 'labour', nl: 'VCU (veilig uitzenden)', en: 'VCU (safety for temporary agencies)' },
  {
    code: 'osb',
    kind: 'trade',
    nl: 'OSB-keurmerk (Schoonmakend Nederland)',
    en: 'OSB quality mark (cleaning)',
  },
  { code: 'iso-9001', kind: 'quality', nl: 'ISO 9001 (kwaliteit)', en: 'ISO 9001 (quality)' },
  { code: 'iso-14001', kind: 'environment', nl: 'ISO 14001 (milieu)', en: 'ISO 14001 (environment)' },
  { code: 'iso-50001', kind: 'environment', nl: 'ISO 50001 (energie)', en: 'ISO 50001 (energy)' },
  { code: 'emas', kind: 'environment', nl: 'EMAS (milieu)', en: 'EMAS (environment)' },
  { code: 'co2-prestatieladder', kind: 'environment', nl: 'CO2-Prestatieladder', en: 'CO2 Performance Ladder' },
  { code: 'fsc', kind: 'environment', nl: 'FSC (hout en papier)', en: 'FSC (wood and paper)' },
  { code: 'pefc', kind: 'environment', nl: 'PEFC (hout en papier)', en: 'PEFC (wood and paper)' },
  { code: 'eu-ecolabel', kind: 'environment', nl: 'EU Ecolabel', en: 'EU Ecolabel' },
  { code: 'milieukeur', kind: 'environment', nl: 'Milieukeur', en: 'Milieukeur (Dutch ecolabel)' },
  { code: 'green-key', kind: 'environment', nl: 'Green Key', en: 'Green Key' },
  { code: 'vca', kind: 'safety', nl: 'VCA (veilig werken)', en: 'VCA (safety for contractors)' },
  { code: 'iso-45001', kind: 'safety', nl: 'ISO 45001 (veilig en gezond werken)', en: 'ISO 45001 (health and safety)' },
  {
    code: 'veiligheidsladder',
    kind: 'safety',
    nl: 'Veiligheidsladder (Safety Culture Ladder)',
    en: 'Safety Culture Ladder',
  },
  {
    code: 'iso-27001',
    kind: 'information-security',
    nl: 'ISO 27001 (informatiebeveiliging)',
    en: 'ISO 27001 (information security)',
  },
  {
    code: 'nen-7510',
    kind: 'information-security',
    nl: 'NEN 7510 (informatiebeveiliging in de zorg)',
    en: 'NEN 7510 (information security in health care)',
  },
  {
    code: 'weeelabex',
    kind: 'trade',
    nl: 'WEEELABEX / CENELEC (e-waste)',
    en: 'WEEELABEX / CENELEC (electronic waste)',
  },
  { code: 'haccp', kind: 'food', nl: 'HACCP (voedselveiligheid)', en: 'HACCP (food safety)' },
  { code: 'iso-22000', kind: 'food', nl: 'ISO 22000 (voedselveiligheid)', en: 'ISO 22000 (food safety)' },
  { code: 'skal-biologisch', kind: 'food', nl: 'Skal (biologisch)', en: 'Skal (organic)' },
  { code: 'fairtrade', kind: 'food', nl: 'Fairtrade', en: 'Fairtrade' },
  { code: 'hkz', kind: 'care', nl: 'HKZ (zorg en welzijn)', en: 'HKZ (care and welfare)' },
  { code: 'groenkeur', kind: 'trade', nl: 'Groenkeur (groenvoorziening)', en: 'Groenkeur (green maintenance)' },
  {
    code: 'erkende-verhuizers',
    kind: 'trade',
    nl: 'Erkende Verhuizers',
    en: 'Recognised removers (Erkende Verhuizers)',
  },
  { code: 'bovag', kind: 'trade', nl: 'BOVAG (voertuigen en fietsen)', en: 'BOVAG (vehicles and bicycles)' },
  { code: 'gots', kind: 'trade', nl: 'GOTS (textiel)', en: 'GOTS (textiles)' },
  { code: 'oeko-tex', kind: 'trade', nl: 'OEKO-TEX (textiel)', en: 'OEKO-TEX (textiles)' },
] as const satisfies readonly CertificateTerm[];

export type Certificate = (typeof CERTIFICATES)[number];

/** Certificates, register entries and quality marks that buyers ask of social firms. */
export const certificates = new Vocabulary<Certificate>('certificate', CERTIFICATES);
