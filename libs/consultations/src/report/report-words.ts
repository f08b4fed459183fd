import type { Decision } from './report.js';

/** What is done with a theme, in words. */
export const DECISION_WORDS: Readonly<Record<'nl' | 'en', Readonly<Record<Decision, string>>>> = {
  nl: { adopted: 'Overgenomen', partly: 'Deels overgenomen', 'not-adopted': 'Niet overgenomen' },
  en: { adopted: 'Adopted', partly: 'Partly adopted', 'not-adopted': 'Not adopted' },
};

const DUTCH = {
  sort: 'Verslag van een marktconsultatie: u zei, wij deden',
  buyer: 'Inkoper',
  published: 'Gepubliceerd op',
  edition: 'Uitgave',
  answered: 'Firma’s die antwoordden',
  reference: 'Kenmerk',
  themes: 'U zei, wij deden',
  said: 'U zei',
  did: 'Wij deden',
  by: 'Gezegd door',
  firms: (count: number | null) => (count === null ? 'minder dan 3 firma’s' : `${count} firma’s`),
  changed: 'Dit verandert er',
  readMore: 'Te lezen op',
  nextSteps: 'Hoe het verdergaat',
  needs: 'Wat er van kwam',
  need: 'Behoefte',
  aboutHeading: 'Over dit verslag',
  about:
    'Wat een firma als vertrouwelijk heeft aangemerkt (art. 2.57 Aanbestedingswet 2012) staat niet in dit verslag. Een aantal van minder dan drie firma’s wordt niet genoemd. Een marktconsultatie is geen aanbesteding: hier is niets gegund.',
  footer: (buyer: string, title: string) => `${buyer} · verslag · ${title}`,
};

/** The words round a report. */
type ReportWords = typeof DUTCH;

const ENGLISH: ReportWords = {
  sort: 'Report of a market consultation: you said, we did',
  buyer: 'Buyer',
  published: 'Published on',
  edition: 'Edition',
  answered: 'Firms that answered',
  reference: 'Reference',
  themes: 'You said, we did',
  said: 'You said',
  did: 'We did',
  by: 'Said by',
  firms: (count) => (count === null ? 'fewer than 3 firms' : `${count} firms`),
  changed: 'This changes',
  readMore: 'To be read at',
  nextSteps: 'What happens next',
  needs: 'What came of it',
  need: 'Need',
  aboutHeading: 'About this report',
  about:
    'What a firm marked as confidential (art. 2.57 Aanbestedingswet 2012) is not in this report. A number of fewer than three firms is not given. A market consultation is no tender: nothing was awarded here.',
  footer: (buyer, title) => `${buyer} · report · ${title}`,
};

export const REPORT_WORDS: Readonly<Record<'nl' | 'en', ReportWords>> = { nl: DUTCH, en: ENGLISH };
