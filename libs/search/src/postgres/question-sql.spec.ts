import { toQuestion } from '../question.js';
import { facetsStatement, pageStatement } from './question-sql.js';

const hostile = `'; drop table search_firm; --`;
const text = {
  required: `'tuin'`,
  ranking: `'tuin'`,
  counted: [{ query: `'tuin'`, inTitle: `'tuin':AB`, weight: 2.5 }],
};

describe('SQL of a question', () => {
  it('holds no value, only parameters', () => {
    const question = toQuestion('firm', {
      text: hostile,
      filters: {
        certificates: [hostile],
        cpv: [hostile],
        nuts: [hostile],
        near: { latitude: 52.5, longitude: 4.25, km: 7 },
      },
      facets: ['certificate'],
    });
    for (const { sql, parameters } of [
      pageStatement(question, text, 21),
      facetsStatement(question, text, { names: ['certificate'] }),
    ]) {
      expect(sql).not.toMatch(/drop|tuin|52\.5|4\.25|2\.5/);
      expect(JSON.stringify(parameters)).toContain('drop table');
      const used = new Set([...sql.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));
      expect(used.size).toBe(parameters.length);
    }
  });
});
