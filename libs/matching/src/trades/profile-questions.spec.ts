import * as fc from 'fast-check';
import { type OfferedWork, questionsFor } from './profile-questions.js';
import { trades } from './trades.js';

const work = (title: string, cpv: string[] = [], description = ''): OfferedWork => ({ title, description, cpv });
const ask = (capabilities: OfferedWork[], counts?: Record<string, number>) =>
  questionsFor({ capabilities }, counts && { counts: new Map(Object.entries(counts)) });
const ids = (capabilities: OfferedWork[], counts?: Record<string, number>) =>
  ask(capabilities, counts).map(({ id }) => id);

describe('questions that sharpen a profile', () => {
  it('ask first for the code of the work that the words name', () => {
    const [first] = ask([work('Ramen wassen')]);
    expect(first).toMatchObject({
      id: 'glazenwassen:code',
      kind: 'code',
      cpv: ['90911300'],
      nl: { asks: 'Hoort “Ramen wassen” (CPV-code 90911300) bij uw werk?' },
      en: { asks: 'Is “Window cleaning” (CPV code 90911300) part of your work?' },
    });
  });

  it('ask for words where there is only a code', () => {
    expect(ask([work('Diensten', ['90911300'])])[0]).toMatchObject({ kind: 'words', cpv: [] });
  });

  it('tell which capability lacks the code or the words', () => {
    expect(ask([work('Van alles'), work('Ramen wassen')])[0]).toMatchObject({ kind: 'code', about: 1 });
    expect(ask([work('Van alles'), work('Diensten', ['90911300'])])[0]).toMatchObject({ kind: 'words', about: 1 });
    expect(ask([work('Ramen wassen', ['90911300'])])[0]).not.toHaveProperty('about');
  });

  it('are not asked again where they were refused', () => {
    const capabilities = [work('Ramen wassen', ['90911300'])];
    const without = ['glazenwassen.hoogte', 'glazenwassen.binnen'];
    expect(questionsFor({ capabilities }, { without }).map(({ id }) => id)).toEqual(['glazenwassen.zonnepanelen']);
  });

  it('then ask what else belongs to the trade, and not what the profile says already', () => {
    expect(ids([work('Ramen wassen', ['90911300'])])).toEqual([
      'glazenwassen.binnen',
      'glazenwassen.hoogte',
      'glazenwassen.zonnepanelen',
    ]);
    expect(ids([work('Ramen wassen', ['90911300'], 'Ook op grote hoogte, aan de binnenzijde.')])).toEqual([
      'glazenwassen.zonnepanelen',
    ]);
  });

  it('take a code as an answer where it says more than the trade', () => {
    const cleaning = (cpv: string[]) => ids([work('Schoonmaak', ['90911000', ...cpv])]);
    expect(cleaning([])).toContain('schoonmaak.kantoren');
    expect(cleaning(['90919200'])).not.toContain('schoonmaak.kantoren');
  });

  it('put the question first that opens most opportunities, and say how many', () => {
    const firm = [work('Groenonderhoud', ['77310000'])];
    const counts = { '45112700': 2, '77312000': 9, '77314100': 40, '90911300': 500 };
    const [first] = ask(firm, counts);
    expect(first).toMatchObject({ id: 'groenonderhoud.aanleg', opportunities: 2 });
    expect(ask([work('Tuinonderhoud')], counts)[0]).toMatchObject({ id: 'groenonderhoud:code', opportunities: 49 });
  });

  it('are none where no trade shows', () => {
    expect(ask([work('Van alles en nog wat')])).toEqual([]);
    expect(ask([])).toEqual([]);
  });

  it('are three at most, never one that was answered, and fewer once their words are added', () => {
    const trade = fc.constantFrom(...trades());
    const capability = trade.chain(({ nl, cpv }) =>
      fc.record({
        title: fc.constantFrom(...nl.names),
        description: fc.constant(''),
        cpv: fc.subarray([...cpv]),
      }),
    );
    fc.assert(
      fc.property(fc.array(capability, { maxLength: 3 }), (capabilities) => {
        const asked = questionsFor({ capabilities });
        expect(asked.length).toBeLessThanOrEqual(3);
        for (const { id, kind, trade: its, cpv } of asked) {
          const answer =
            kind === 'work' ? its.questions.find((one) => one.id === id)!.nl.answers[0]! : its.nl.names[0]!;
          const after = questionsFor({ capabilities: [...capabilities, work(answer, [...cpv])] });
          expect(after.map((one) => one.id)).not.toContain(id);
        }
      }),
      { numRuns: 200 },
    );
  });
});
