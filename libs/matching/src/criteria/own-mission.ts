import { unknown, type Criterion } from '../criterion.js';
import { reserved } from './reserved.js';
import { targetGroups } from './target-groups.js';

/** Does it serve the firm's mission: its own target groups, or a contract reserved for firms like it? */
export const ownMission: Criterion<'ownMission'> = {
  code: 'ownMission',
  full: (query) => reserved.full(query) ?? targetGroups.full(query),
  weigh(pair) {
    const known = [reserved, targetGroups]
      .filter((criterion) => criterion.full(pair.query) !== undefined)
      .map((criterion) => criterion.weigh(pair))
      .filter(({ verdict }) => verdict !== 'unknown')
      .sort((a, b) => b.value - a.value);
    return known[0] ?? unknown();
  },
  // Both are told on the buyer's side.
  explain: () => [],
};
