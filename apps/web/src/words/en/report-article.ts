import type { nl } from '../nl/report-article.js';

export const en: typeof nl = {
  title: 'Report',
  missing: 'Not filled in yet',
  undecided: 'Not decided yet',
  said: 'You said',
  did: 'We do',
  changes: 'What changes',
  firms: (count) => (count === 1 ? '1 firm' : `${count} firms`),
  few: 'Fewer than three firms. How many is left out of the report.',
  nextSteps: 'What happens next',
  decisions: { adopted: 'Adopted', partly: 'Partly adopted', 'not-adopted': 'Not adopted' },
};
