import { telling } from './telling.js';

type Reasons = Parameters<typeof telling>[0];

const reason = (code: string, verdict: Reasons['reasons'][number]['verdict']) =>
  ({ code, verdict, part: code, text: code, facts: {} }) as Reasons['reasons'][number];

const part = (code: string, contribution: number, possible: number) => ({ code, contribution, possible });

const told = (found: Partial<Parameters<typeof telling>[0]>) =>
  telling({ reasons: [], unmet: [], unknowns: [], ...found }).map(({ code }) => code);

describe('What tells most of a match', () => {
  const work = reason('work', 'fits');
  const words = reason('words', 'fits');
  const area = reason('area', 'fits');

  it('is what fits first, where nothing speaks against it', () => {
    expect(told({ reasons: [work, words, area, reason('time', 'fits')] })).toEqual(['work', 'words', 'area']);
  });

  it('has a firm far away say so, also where other things fit partly', () => {
    const far = reason('distance', 'doesNotFit');
    expect(told({ reasons: [work, words, area, far, reason('groups', 'partly')] })).toEqual([
      'work',
      'words',
      'distance',
    ]);
  });

  it('names of all that fits partly what costs the score most', () => {
    const side = { parts: [part('area', 0.2, 0.35), part('distance', 0.08, 0.1), part('work', 0.4, 0.4)] };
    const reasons = [work, words, reason('area', 'partly'), reason('distance', 'partly')];
    expect(told({ reasons, fit: side })).toEqual(['work', 'words', 'area']);
    expect(told({ reasons })).toEqual(['work', 'words', 'distance']);
  });

  it('names what is not known of a requirement beside what does not fit', () => {
    const short = reason('area', 'doesNotFit');
    const unknowns = [reason('certificate', 'unknown')];
    expect(told({ reasons: [work, words, short], unknowns })).toEqual(['work', 'area', 'certificate']);
  });

  it('ends with the last of what fits partly, where nothing is worse', () => {
    expect(told({ reasons: [work, reason('words', 'partly'), area, reason('groups', 'partly')] })).toEqual([
      'work',
      'words',
      'groups',
    ]);
  });

  it('has an unmet requirement come before an unknown one', () => {
    const unmet = [reason('reserved', 'doesNotFit')];
    expect(told({ reasons: [work], unmet, unknowns: [reason('certificate', 'unknown')] })).toEqual([
      'work',
      'reserved',
    ]);
  });
});
