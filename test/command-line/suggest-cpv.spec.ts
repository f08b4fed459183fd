import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonLines, schakel } from './command.js';

describe('schakel suggest-cpv', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-suggest-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const [texts, out] = [join(folder, 'texts.jsonl'), join(folder, 'suggestions.jsonl')];

  it('writes ten codes for every text, best first, without any database; wrong lines are reported', async () => {
    const lines = [
      { id: 'een', language: 'nl', title: 'Ramen lappen', description: 'in twee wijkcentra' },
      { id: 'met spatie', text: 'Window cleaning of three offices' },
      { id: 3, language: 'nob', title: 'Renhold av kontorer og skoler', description: null },
      { title: 'Zonder nummer' },
      { id: 'leeg' },
      { id: 'fout', title: 7 },
    ].map((line) => JSON.stringify(line));
    writeFileSync(texts, `\uFEFF${[...lines, '', 'geen JSON', '[]', ' null'].join('\r\n')}`);
    const { code, stdout, stderr } = await schakel(['suggest-cpv', '--in', texts, '--out', out]);
    expect(stderr.trim().split('\n')).toEqual([
      'line 4: id is missing',
      'line 5: there is neither text nor title',
      'line 6: text, title and description must be texts',
      'line 8: the line is not valid JSON',
      'line 9: id is missing',
      'line 10: the line is no object',
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const suggestions = jsonLines<{ id: string | number; cpv: string[] }>(readFileSync(out, 'utf8'));
    expect(suggestions.map(({ id }) => id)).toEqual(['een', 'met spatie', 3]);
    expect(suggestions.map(({ cpv }) => cpv[0]?.slice(0, 3))).toEqual(['909', '909', '909']);
    for (const { cpv } of suggestions) expect(new Set(cpv).size).toBe(10);
  });

  it('ends well where all lines are right, and the same file gives the same suggestions', async () => {
    writeFileSync(texts, '{"id":"1","language":"nl","title":"Catering"}\n');
    const first = await schakel(['suggest-cpv', '--in', texts, '--out', out]);
    const written = readFileSync(out, 'utf8');
    await schakel(['suggest-cpv', '--in', texts, '--out', out]);
    expect(first).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(written);
    expect(written).toMatch(/^\{"id":"1","cpv":\["55/);
  });

  it('says so where there is no such file', async () => {
    const { code, stderr } = await schakel(['suggest-cpv', '--in', join(folder, 'none.jsonl'), '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no file');
  });
});
