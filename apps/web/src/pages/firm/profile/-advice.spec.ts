import { advisedArea, advisedCodes, adviceOf, isAdvised } from './-advice.js';
import { readAdvice } from './-advice-search.js';

const circle = { kind: 'radius' as const, place: 'Amsterdam', km: '5', codes: [] };
const regions = { kind: 'nuts' as const, place: '', km: '', codes: ['NL32B'] };

describe('What a form of a capability opens with after an advice', () => {
  it('goes through an address and back', () => {
    const advice = adviceOf({ kind: 'addWork', title: 'Verhuizen', cpv: ['98392000'] });
    expect(readAdvice({ ...advice })).toEqual(advice);
    expect(readAdvice({ ...adviceOf({ kind: 'addCpv', cpv: '98392000' }) }).cpv).toEqual(['98392000']);
  });

  it('is nothing where the address names nothing that can be', () => {
    expect(isAdvised(readAdvice({ cpv: 'x', nuts: 'amsterdam', km: '-1', day: 'soon', from: 'a' }))).toBe(false);
  });

  it('adds to what stands there, each once', () => {
    expect(advisedCodes(['90911000'], { cpv: ['98392000', '90911000'] })).toEqual(['90911000', '98392000']);
    expect(advisedArea(regions, { nuts: ['NL328', 'NL32B'] }).codes).toEqual(['NL32B', 'NL328']);
    expect(advisedArea(circle, { km: 25 })).toMatchObject({ kind: 'radius', place: 'Amsterdam', km: '25' });
  });

  it('never takes a circle away for regions, nor regions for a circle', () => {
    expect(advisedArea(circle, { nuts: ['NL328'] })).toEqual(circle);
    expect(advisedArea(regions, { km: 25 })).toEqual(regions);
  });
});
