import type { Criterion } from '../criterion.js';

/** The firm's name in the text of the opportunity: a bonus, that nobody needs for a full score. */
export const name: Criterion<'name'> = {
  code: 'name',
  full: () => 0,
  weigh({ query, firm }) {
    const value = query.name(firm);
    return { value, verdict: value > 0 ? 'partly' : 'doesNotFit' };
  },
  explain(pair) {
    const facts = { name: pair.firm.profile.name };
    return name.weigh(pair).value > 0 ? [{ code: 'nameInText', part: 'name', verdict: 'partly', facts }] : [];
  },
};
