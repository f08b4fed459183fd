import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersOf, Stage } from '../support/consultation.js';
import { pdfText } from '../support/pdf-text.js';
import { Schakel } from '../support/schakel.js';
import { schakel as command } from './command.js';

describe('schakel reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schakel-reports-'));
  const out = join(folder, 'examples');
  let schakel: Schakel;
  let env: Record<string, string>;
  beforeAll(async () => {
    schakel = await Schakel.start({ dataFolder: folder });
    env = { DATABASE_URL: schakel.databaseUrl, DATA_FOLDER: folder };
    const stage = await Stage.published(schakel, { content: { title: 'Marktconsultatie “Één wijk”' } });
    await stage
      .as(await stage.firm('Firma Eerst'), 'post', '/answer')
      .send(answersOf('Met ploegen.'))
      .expect(201);
    await stage.opened();
    const theme = {
      id: 'a',
      title: 'Ploegen',
      said: 'Met ploegen.',
      decision: 'adopted',
      reason: 'Goed.',
      answers: [],
    };
    await stage
      .as(stage.buyer, 'put', '/report')
      .set('if-match', '"0"')
      .send({ introduction: 'Over groen.', themes: [theme], nextSteps: '' })
      .expect(200);
    await stage.as(stage.buyer, 'post', '/report/publish').set('if-match', '"1"').expect(200);
  });
  afterAll(async () => {
    await schakel.stop();
    rmSync(folder, { recursive: true });
  });

  it('writes each report as a page, a PDF and JSON, named after its consultation', async () => {
    const { code, stdout } = await command(['reports', '--out', out], { env });
    const name = 'verslag-marktconsultatie-een-wijk';
    expect([code, stdout]).toEqual([0, `${join(out, name)}\n`]);
    expect(readdirSync(out).sort()).toEqual([`${name}.html`, `${name}.json`, `${name}.pdf`]);
    expect(readFileSync(join(out, `${name}.html`), 'utf8')).toContain('<h2>1. Ploegen</h2>');
    expect(JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'))).toMatchObject({
      edition: 1,
      respondents: null,
    });
    expect(pdfText(readFileSync(join(out, `${name}.pdf`)))).toContain('1. Ploegen');
  });

  it('says what is wrong with its options', async () => {
    expect((await command(['reports'], { env })).code).toBe(2);
    expect((await command(['reports', '--out', out, '--language', 'fr'], { env })).code).toBe(2);
  });
});
