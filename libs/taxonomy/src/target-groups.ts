import { Vocabulary } from './vocabulary.js';

const TARGET_GROUPS = [
  { code: 'banenafspraak', nl: 'Banenafspraak (doelgroepregister)', en: 'Jobs agreement (target group register)' },
  { code: 'beschut-werk', nl: 'Beschut werk', en: 'Sheltered work' },
  { code: 'wsw', nl: 'Wsw (sociale werkvoorziening)', en: 'Sheltered employment act (Wsw)' },
  { code: 'wajong', nl: 'Wajong', en: 'Disabled since youth (Wajong)' },
  { code: 'wia', nl: 'WIA of WAO', en: 'Occupational disability benefit (WIA or WAO)' },
  { code: 'ww', nl: 'WW', en: 'Unemployment benefit (WW)' },
  { code: 'participatiewet', nl: 'Bijstand (Participatiewet)', en: 'Social assistance (Participation Act)' },
  { code: 'ioaw-ioaz', nl: 'IOAW of IOAZ', en: 'Older or former self-employed on benefit (IOAW or IOAZ)' },
  { code: 'niet-uitkeringsgerechtigd', nl: 'Werkzoekend zonder uitkering', en: 'Job seekers without a benefit' },
  { code: 'langdurig-werkloos', nl: 'Langdurig werkloos', en: 'Long-term unemployed' },
  { code: 'werkloos-50-plus', nl: 'Werkloos en 50 jaar of ouder', en: 'Unemployed and 50 or older' },
  {
    code: 'jongeren-zonder-startkwalificatie',
    nl: 'Jongeren zonder startkwalificatie',
    en: 'Young people without a basic qualification',
  },
  { code: 'vso-pro', nl: 'Leerlingen uit vso of pro', en: 'Pupils of special or practical secondary education' },
  { code: 'bbl-bol', nl: 'Mbo-leerlingen (bbl of bol)', en: 'Vocational trainees (bbl or bol)' },
  { code: 'statushouders', nl: 'Statushouders', en: 'Recognised refugees' },
  { code: 'ontheemden-oekraine', nl: 'Ontheemden uit Oekraïne', en: 'Displaced persons from Ukraine' },
  { code: 'ex-gedetineerden', nl: '(Ex-)gedetineerden', en: '(Former) prisoners' },
  { code: 'ggz', nl: 'Mensen met een psychische kwetsbaarheid (ggz)', en: 'People with mental health problems' },
  { code: 'verslaving', nl: 'Mensen met een verslaving', en: 'People with an addiction' },
  {
    code: 'lichamelijke-beperking',
    nl: 'Mensen met een lichamelijke beperking',
    en: 'People with a physical disability',
  },
  {
    code: 'verstandelijke-beperking',
    nl: 'Mensen met een verstandelijke beperking',
    en: 'People with a learning disability',
  },
  {
    code: 'zintuiglijke-beperking',
    nl: 'Mensen die blind, slechtziend, doof of slechthorend zijn',
    en: 'People who are blind, partially sighted, deaf or hard of hearing',
  },
  { code: 'autisme', nl: 'Mensen met autisme', en: 'People with autism' },
  {
    code: 'niet-aangeboren-hersenletsel',
    nl: 'Mensen met niet-aangeboren hersenletsel',
    en: 'People with acquired brain injury',
  },
  { code: 'dak-en-thuislozen', nl: 'Dak- en thuislozen', en: 'Homeless people' },
  { code: 'laaggeletterden', nl: 'Laaggeletterden', en: 'People with low literacy' },
  { code: 'schulden', nl: 'Mensen met problematische schulden', en: 'People with problem debts' },
  { code: 'alleenstaande-ouders', nl: 'Alleenstaande ouders zonder werk', en: 'Single parents out of work' },
] as const;

export type TargetGroup = (typeof TARGET_GROUPS)[number];

/**
 * People far from the labour market, by the scheme they fall under or what stands in their way. Groups overlap, so
 * counts a group never add up to a number of people.
 */
export const targetGroups = new Vocabulary<TargetGroup>('target group', TARGET_GROUPS);
