import * as fc from 'fast-check';
import { isVisibleTo, OPPORTUNITY_STATUSES } from './opportunity.js';

const organisation = fc.constantFrom('buyer', 'a', 'b', 'c');
const anOpportunity = fc.record({
  status: fc.constantFrom(...OPPORTUNITY_STATUSES),
  invitedOnly: fc.boolean(),
  buyerId: fc.constantFrom('buyer', null),
  admitted: fc.subarray(['a', 'b']),
});

describe('Who may see an opportunity', () => {
  it('is nobody through this door while it is a draft', () => {
    fc.assert(
      fc.property(anOpportunity, fc.option(organisation, { nil: undefined }), (given, viewer) => {
        expect(isVisibleTo({ ...given, status: 'draft' }, viewer)).toBe(false);
      }),
    );
  });

  it('is everyone once it is public, unless it is for invited only: then its buyer and the invited, and no one else', () => {
    fc.assert(
      fc.property(anOpportunity, fc.option(organisation, { nil: undefined }), (given, viewer) => {
        fc.pre(given.status !== 'draft');
        const invited = viewer !== undefined && (viewer === given.buyerId || given.admitted.includes(viewer));
        expect(isVisibleTo(given, viewer)).toBe(!given.invitedOnly || invited);
      }),
    );
  });
});
