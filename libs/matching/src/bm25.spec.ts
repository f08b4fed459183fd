import { damping, score, weighted } from './bm25.js';

const SHAPE = { k1: 1.2, b: 0.75 };

describe('BM25', () => {
  it('scores a text by the terms of the question that it holds, and holds long texts back', () => {
    const question = weighted([1, 2, 3], () => 1);
    // Average length 2: k1 (1 - b + b length/average) is 1.65 for a text of three terms, .75 for one of one.
    const three = new Map([
      [1, 2],
      [2, 1],
    ]);
    expect(score(SHAPE, question, three, damping(SHAPE, 3, 2))).toBeCloseTo((2.2 * 2) / (2 + 1.65) + 2.2 / 2.65, 12);
    expect(score(SHAPE, question, new Map([[2, 1]]), damping(SHAPE, 1, 2))).toBeCloseTo(2.2 / 1.75, 12);
    expect(question.ideal).toBe(3);
  });

  it('counts what each term says', () => {
    const question = weighted([1, 2], (term) => term);
    const texts = [1, 2].map((term) => score(SHAPE, question, new Map([[term, 1]]), damping(SHAPE, 1, 1)));
    expect(texts[1]).toBeCloseTo(2 * texts[0]!, 12);
  });
});
