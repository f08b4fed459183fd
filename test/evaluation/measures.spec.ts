import { measure, measureRun, meanOf } from './measures.js';

describe('measures', () => {
  it('gives everything to an answer that begins with all that is right', () => {
    expect(measure(['a', 'b', 'x'], new Set(['a', 'b']))).toEqual({
      'ndcg@10': 1,
      'mrr@50': 1,
      'recall@50': 1,
      'hit@10': 1,
    });
  });

  it('discounts what is right by the logarithm of its place', () => {
    // right at places 2 and 4 of two: (1/log2 3 + 1/log2 5) / (1 + 1/log2 3) = (.63093 + .43068) / 1.63093
    const measured = measure(['x', 'a', 'y', 'b'], new Set(['a', 'b']));
    expect(measured['ndcg@10']).toBeCloseTo(0.650921, 6);
    expect(measured['mrr@50']).toBe(1 / 2);
  });

  it('looks at ten places for gain and hits, and at fifty for the rest', () => {
    const others = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`);
    const right = new Set(['a']);
    expect(measure([...others(9), 'a'], right)).toEqual({
      'ndcg@10': 1 / Math.log2(11),
      'mrr@50': 1 / 10,
      'recall@50': 1,
      'hit@10': 1,
    });
    expect(measure([...others(10), 'a'], right)).toEqual({
      'ndcg@10': 0,
      'mrr@50': 1 / 11,
      'recall@50': 1,
      'hit@10': 0,
    });
    expect(measure([...others(50), 'a'], right)).toEqual({ 'ndcg@10': 0, 'mrr@50': 0, 'recall@50': 0, 'hit@10': 0 });
  });

  it('counts a document that is named twice once', () => {
    expect(measure(['a', 'a', 'b'], new Set(['a', 'b']))['ndcg@10']).toBe(1);
    expect(measure(['x', 'x', 'a'], new Set(['a']))['mrr@50']).toBe(1 / 2);
  });

  it('takes the best that could be had from the first ten where more are right', () => {
    const right = new Set(Array.from({ length: 20 }, (_, at) => `a${at}`));
    const measured = measure([...right].slice(0, 10), right);
    expect(measured['ndcg@10']).toBe(1);
    expect(measured['recall@50']).toBe(0.5);
  });

  it('gives nothing to a query that the run leaves out, and asks nothing of one without an answer', () => {
    const relevance = new Map([
      ['q1', new Set(['a'])],
      ['q2', new Set(['b'])],
    ]);
    const measured = measureRun(
      new Map([
        ['q1', ['a']],
        ['q3', ['b']],
      ]),
      relevance,
    );
    expect(measured.map((one) => one['ndcg@10'])).toEqual([1, 0]);
    expect(meanOf(measured)).toEqual({ 'ndcg@10': 0.5, 'mrr@50': 0.5, 'recall@50': 0.5, 'hit@10': 0.5 });
  });
});
