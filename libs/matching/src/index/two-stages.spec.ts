import * as fc from 'fast-check';
import { firms, opportunities } from '../../test/arbitrary.js';
import { SETTINGS, market } from '../../test/market.js';
import { storedFirm } from '../../test/packed.js';
import { Analyser } from '../analyser.js';
import { ask, scoreOf } from '../match.js';
import { Query } from '../query.js';
import { rankFirms } from '../rank.js';
import { TextQuestion } from '../text-question.js';
import { WEIGHTS } from '../weights.js';
import { Best } from './best.js';
import { FirmIndex } from './firm-index.js';
import { FoundTexts } from './found-texts.js';
import { GramScores } from './gram-scores.js';
import { rankIndexed } from './rank-indexed.js';
import { FirmScan } from './scan.js';
import { ReadTexts } from './read-texts.js';
import { WordScores } from './word-scores.js';

const ON = { on: '2026-11-24', limit: 3 };
const EVERYONE = { models: 0, admitted: 100, excluded: 100 };
const analyser = new Analyser(SETTINGS);

function indexOf(corpus: ReturnType<typeof market>): FirmIndex {
  const index = new FirmIndex(corpus.statistics);
  for (const { profile } of corpus.allFirms()) index.put(storedFirm(profile));
  return index;
}

describe('the two stages of a ranking', () => {
  it('give a firm whose texts were read the score that the criteria give it', () => {
    fc.assert(
      fc.property(firms, opportunities, (some, needs) => {
        const corpus = market(some, needs);
        const index = indexOf(corpus);
        // Without codes, what an opportunity is about is found among other firms: tried where whole rankings are.
        for (const need of needs.filter(({ cpv }) => cpv.length > 0)) {
          const texts = new TextQuestion(analyser.opportunity(need), corpus.statistics);
          const words = new WordScores(texts, index.segments, index.dictionaries);
          const evidence = new FoundTexts([]);
          const question = ask(new Query(texts.opportunity, corpus.statistics, evidence), WEIGHTS, ON.on);
          const scan = new FirmScan(index, question, words, { places: EVERYONE, likely: [] });
          const all = [...scan.admitted.list(), ...scan.excluded.list()];
          const read = new ReadTexts(texts, words, new GramScores(texts, index.dictionaries));
          expect(all).toHaveLength(some.length);
          for (const finalist of all) read.readModel(finalist);
          for (const finalist of all) {
            const found = read.of(finalist);
            scan.judge.judge(finalist.segment.columns, finalist.slot, found);
            const quick = { score: scan.judge.score, raw: scan.judge.raw };
            const firm = finalist.segment.facts(finalist.slot);
            evidence.add(firm, found);
            const { score, raw } = scoreOf(question, firm);
            expect(quick.score).toBeCloseTo(score, 12);
            expect(quick.raw).toBeCloseTo(raw, 12);
            expect(scoreOf(ask(corpus.query(need), WEIGHTS, ON.on), corpus.firm(finalist.id)!).score).toBeCloseTo(
              score,
              12,
            );
          }
        }
      }),
    );
  });

  it('fill the list and count what is excluded, however few firms are read', () => {
    fc.assert(
      fc.property(firms, opportunities, (some, needs) => {
        const index = indexOf(market(some, needs));
        for (const need of needs) {
          const asked = analyser.opportunity(need);
          const all = rankIndexed(index, asked, { ...ON, limit: 100 });
          const few = rankIndexed(index, asked, { ...ON, limit: 100, places: { models: 1, admitted: 2, excluded: 2 } });
          expect(few.matches).toHaveLength(Math.min(2, all.matches.length));
          expect(few.requirements.map(({ excludes, alone }) => [excludes, alone])).toEqual(
            all.requirements.map(({ excludes, alone }) => [excludes, alone]),
          );
          expect(few.judged).toBe(some.length);
        }
      }),
    );
  });

  it('count what each requirement excludes among all firms, not only among those that are read', () => {
    const barred = (id: number) => ({
      id: `f${id}`,
      name: '',
      capabilities: [],
      certificates: [],
      certificatesComplete: true,
      eligibility: { art20: id % 2 === 0 ? ('no' as const) : ('yes' as const), art77: 'no' as const },
    });
    const some = Array.from({ length: 40 }, (_, id) => barred(id));
    const need = { id: 'n', kind: 'need' as const, title: 'x', description: '', cpv: [], nuts: [] };
    const asked = { ...need, reserved: 'art20' as const, requiredCertificates: ['vca'] };
    const corpus = market(some, [asked]);
    const few = rankIndexed(indexOf(corpus), analyser.opportunity(asked), {
      limit: 2,
      places: { models: 1, admitted: 1, excluded: 2 },
    });
    expect(few.requirements).toEqual(rankFirms(asked, corpus, { limit: 2 }).requirements);
    expect(few.requirements.map(({ excludes, alone }) => [excludes, alone])).toEqual([
      [40, 20],
      [20, 0],
    ]);
    expect(few.excluded).toHaveLength(2);
  });
});

describe('the best of many', () => {
  it('are the same as after putting all in order', () => {
    const finalist = fc.record({ score: fc.integer({ min: 0, max: 5 }), raw: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(finalist), fc.integer({ min: 1, max: 6 }), (all, most) => {
        const [segment] = indexOf(market([], [])).segments;
        const firms = all.map((one, at) => ({
          ...one,
          segment: segment!,
          slot: at,
          id: `f${String(at).padStart(3, '0')}`,
        }));
        const best = new Best(most);
        for (const firm of firms) best.add(firm);
        const order = firms.toSorted((a, b) => b.score - a.score || b.raw - a.raw || (a.id < b.id ? -1 : 1));
        expect(best.list()).toEqual(order.slice(0, most));
      }),
    );
  });
});
