import * as fc from 'fast-check';
import { anyFirm, opportunity } from '../../test/arbitrary.js';
import { SETTINGS } from '../../test/market.js';
import { Analyser } from '../analyser.js';
import {
  languageOf,
  openFirmTerms,
  packFirmTerms,
  packOpportunityTerms,
  TermList,
  unpackFirmTerms,
  unpackOpportunityTerms,
} from './stored-terms.js';

const analyser = new Analyser(SETTINGS);

describe('stored terms', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyFirm, opportunity, (firm, need) => {
        const terms = analyser.firmTerms(firm);
        expect(unpackFirmTerms(packFirmTerms(terms))).toEqual(terms);
        const asked = analyser.opportunityTerms(need);
        expect(unpackOpportunityTerms(packOpportunityTerms(asked))).toEqual(asked);
      }),
    );
  });

  it('hold any script, and long texts', () => {
    const title = Array.from({ length: 3_000 }, (_, at) => `woord${at} чистка улиц`).join(' ');
    const need = { title, description: '', cpv: [], language: 'nl' };
    const firm = { id: 'f', name: 'Ζωή', certificates: [], capabilities: [{ id: 'c', nuts: [], ...need }] };
    const terms = analyser.firmTerms(firm);
    expect(unpackFirmTerms(packFirmTerms(terms))).toEqual(terms);
    const reader = openFirmTerms(packFirmTerms(terms))!;
    const list = new TermList();
    expect(reader.capabilities).toBe(1);
    const readTotal = (): number => {
      list.read(reader);
      return list.total;
    };
    readTotal();
    readTotal();
    expect(languageOf(reader.number())).toBe('nl');
    readTotal();
    expect(readTotal()).toBe(9_000);
  });

  it('of another analyser are not read', () => {
    expect(unpackFirmTerms(new Uint8Array([9, 0]))).toBeUndefined();
    expect(unpackOpportunityTerms(new Uint8Array())).toBeUndefined();
  });
});
