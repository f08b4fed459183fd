import { openingStep } from './opening.js';

describe('A wish to open the answers', () => {
  it.each([
    ['of the only one needed opens', 1, null, 'ada', 'open'],
    ['of the only one needed opens, whoever asked before', 1, 'bob', 'ada', 'open'],
    ['of the first of two is a request', 2, null, 'ada', 'request'],
    ['of the same person again changes nothing', 2, 'ada', 'ada', 'wait'],
    ['of another person opens', 2, 'ada', 'bob', 'open'],
  ] as const)('%s', (_, members, requestedBy, by, step) => {
    expect(openingStep(members, requestedBy, by)).toBe(step);
  });
});
