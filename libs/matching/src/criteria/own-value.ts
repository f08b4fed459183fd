import { bandFit, chosenBand } from '../band.js';
import { bestCapability, unknown, type Criterion } from '../criterion.js';

/** Is it the size of contract the firm wants? Only a band that it chose says so. */
export const ownValue: Criterion<'ownValue'> = {
  code: 'ownValue',
  full: ({ opportunity }) => (opportunity.profile.value === undefined ? undefined : 1),
  weigh(pair) {
    const wanted = pair.query.opportunity.profile.value;
    if (wanted === undefined) return unknown();
    return bestCapability(pair, (capability) => {
      const band = chosenBand(capability);
      return band && bandFit(wanted, band);
    });
  },
  // Told with the size, on the buyer's side.
  explain: () => [],
};
