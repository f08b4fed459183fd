import type { DomainError } from '@schakel/platform';
import fc from 'fast-check';
import type { OpenedAnswers } from '../received/received-answers.js';
import {
  assertComplete,
  assertReport,
  publishedReport,
  type Report,
  respondentsOf,
  shownCount,
  type Theme,
} from './report.js';

const ANSWERS = {
  questions: [
    { question: { id: 'aanpak' }, answers: ['a', 'b', 'c'].map((firmId) => ({ firmId })) },
    { question: { id: 'omvang' }, answers: ['a'].map((firmId) => ({ firmId })) },
  ],
} as unknown as OpenedAnswers;

const THEME: Theme = {
  id: 'percelen',
  title: 'Kleinere percelen',
  said: 'De percelen zijn te groot.',
  decision: 'adopted',
  reason: 'Zo kunnen meer firma’s meedoen.',
  change: { text: 'Vijf percelen in plaats van één.', href: null },
  answers: [
    { firmId: 'a', questionId: 'aanpak' },
    { firmId: 'a', questionId: 'omvang' },
    { firmId: 'b', questionId: 'aanpak' },
  ],
};
const REPORT: Report = { introduction: 'Wij vroegen naar groen.', themes: [THEME], nextSteps: '' };

function wrong(work: () => void): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return (error as DomainError).errors.map(({ pointer }) => pointer);
  }
}
const withTheme = (change: Partial<Theme>): Report => ({ ...REPORT, themes: [{ ...THEME, ...change }] });

describe('The themes of a report', () => {
  it('are made of answers that were given, each once', () => {
    expect(wrong(() => assertReport(REPORT, ANSWERS))).toEqual([]);
    const unknown = withTheme({ answers: [{ firmId: 'b', questionId: 'omvang' }] });
    expect(wrong(() => assertReport(unknown, ANSWERS))).toEqual(['/themes/0/answers']);
    const [first] = THEME.answers;
    const twice = withTheme({ answers: first ? [first, first] : [] });
    expect(wrong(() => assertReport(twice, ANSWERS))).toEqual(['/themes/0/answers']);
    expect(wrong(() => assertReport({ ...REPORT, themes: [THEME, THEME] }, ANSWERS))).toEqual(['/themes/1/id']);
  });

  it('are complete when each says what was said, what is done with it and why', () => {
    expect(wrong(() => assertComplete(REPORT))).toEqual([]);
    const empty = withTheme({ title: ' ', said: '', decision: null, reason: '', change: { text: '', href: null } });
    expect(wrong(() => assertComplete({ ...empty, introduction: '' }))).toEqual([
      '/introduction',
      '/themes/0/title',
      '/themes/0/said',
      '/themes/0/decision',
      '/themes/0/reason',
      '/themes/0/change/text',
    ]);
    expect(wrong(() => assertComplete({ ...REPORT, themes: [] }))).toEqual(['/themes']);
  });
});

describe('What everyone reads of a report', () => {
  const publication = { edition: 1, publishedAt: '2027-01-20T09:00:00.000Z', firms: 4 };

  it('counts firms, once each, and never fewer than three', () => {
    expect(respondentsOf(THEME)).toBe(2);
    expect([0, 1, 2, 3, 4].map(shownCount)).toEqual([null, null, null, 3, 4]);
    const { respondents, themes } = publishedReport(REPORT, publication);
    expect([respondents, themes[0]?.respondents]).toEqual([4, null]);
  });

  it('never tells which firm said what', () => {
    const firm = fc.uuid();
    const answers = fc.array(fc.record({ firmId: firm, questionId: fc.constantFrom('aanpak', 'omvang') }));
    fc.assert(
      fc.property(answers, (coded) => {
        const text = JSON.stringify(publishedReport(withTheme({ answers: coded }), publication));
        for (const { firmId } of coded) expect(text).not.toContain(firmId);
        expect(text).not.toMatch(/firmId|questionId|answers/);
      }),
    );
  });
});
