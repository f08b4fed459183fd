import { unknown, verdictOn, type Criterion } from '../criterion.js';
import type { Reason } from '../reasons.js';

/** The target groups the buyer wants to reach: the share of them for which the firm gives work. */
export const targetGroups: Criterion<'targetGroups'> = {
  code: 'targetGroups',
  full: ({ opportunity }) => ((opportunity.profile.targetGroups ?? []).length > 0 ? 1 : undefined),
  weigh({ query, firm }) {
    const wanted = query.opportunity.profile.targetGroups ?? [];
    const reached = firm.profile.targetGroups ?? [];
    if (reached.length === 0) return unknown();
    const share = wanted.filter((group) => reached.includes(group)).length / wanted.length;
    return { value: share, verdict: verdictOn(share) };
  },
  explain({ query, firm }): Reason[] {
    const wanted = query.opportunity.profile.targetGroups ?? [];
    const reached = firm.profile.targetGroups ?? [];
    if (wanted.length === 0) return [];
    if (reached.length === 0) {
      return [{ code: 'groupsUnknown', part: 'targetGroups', verdict: 'unknown', facts: { groups: [...wanted] } }];
    }
    const groups = wanted.filter((group) => reached.includes(group));
    const { verdict } = targetGroups.weigh({ query, firm });
    return groups.length > 0
      ? [{ code: 'groupsShared', part: 'targetGroups', verdict, facts: { groups } }]
      : [{ code: 'groupsOther', part: 'targetGroups', verdict, facts: { groups: [...wanted] } }];
  },
};
