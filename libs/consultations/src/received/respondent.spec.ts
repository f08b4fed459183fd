import { passes, type Respondent } from './respondent.js';

const FIRM: Respondent = {
  firmId: 'f',
  firmName: 'Groen & Co',
  sizeBand: 'small',
  nuts: ['NL32B', 'NL33'],
  certificates: ['pso', 'vca'],
};
const UNKNOWN: Respondent = { ...FIRM, sizeBand: null, nuts: null, certificates: null };

describe('A respondent passes a filter', () => {
  it.each([
    ['without any wish', FIRM, {}, 'yes'],
    ['with an empty wish', UNKNOWN, { sizes: [] }, 'yes'],
    ['of its size', FIRM, { sizes: ['micro', 'small'] }, 'yes'],
    ['of another size: not', FIRM, { sizes: ['large'] }, 'no'],
    ['of its region', FIRM, { nuts: ['NL32B'] }, 'yes'],
    ['of a region round its own', FIRM, { nuts: ['NL3'] }, 'yes'],
    ['of a part of its region', FIRM, { nuts: ['NL33A'] }, 'yes'],
    ['of another region: not', FIRM, { nuts: ['NL41'] }, 'no'],
    ['of one of its certificates', FIRM, { certificates: ['pso'] }, 'yes'],
    ['of certificates that it has not all: not', FIRM, { certificates: ['pso', 'iso-9001'] }, 'no'],
    ['when nothing is known: unknown', UNKNOWN, { sizes: ['small'] }, 'unknown'],
    [
      'when one thing is unknown and another a no: not',
      { ...FIRM, nuts: null },
      { nuts: ['NL4'], sizes: ['large'] },
      'no',
    ],
    [
      'when one thing is unknown and another a yes: unknown',
      { ...FIRM, nuts: null },
      { nuts: ['NL4'], sizes: ['small'] },
      'unknown',
    ],
  ] as const)('%s', (_, respondent, filter, verdict) => {
    expect(passes(respondent, filter)).toBe(verdict);
  });
});
