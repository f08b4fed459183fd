import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { packFirmTerms } from '../../dist/libs/matching/src/index.js';
import { matchAnalyser } from '../../dist/libs/taxonomy/src/index.js';
import { GeneratedMarket } from './generated-market.mjs';

const SEED = 1;

/** So many firms tell whether those that are kept were made by this generator and this analyser. */
const SAMPLE = 20;

/** Generated firms as they are stored for matching, one JSON object a line; made once and kept in a folder. */
export async function* storedFirms(folder, number) {
  const made = createHash('sha256')
    .update([...lines(SAMPLE)].join(''))
    .digest('hex')
    .slice(0, 8);
  const file = join(folder, `firms-${number}-${made}.jsonl`);
  if (!existsSync(file)) await generate(file, number);
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { profile, terms } = JSON.parse(line);
    yield { profile, terms: Buffer.from(terms, 'base64') };
  }
}

function* lines(number) {
  const market = new GeneratedMarket(SEED);
  for (let at = 0; at < number; at += 1) {
    const profile = market.firm(at);
    const terms = Buffer.from(packFirmTerms(matchAnalyser.firmTerms(profile))).toString('base64');
    yield `${JSON.stringify({ profile, terms })}\n`;
  }
}

async function generate(file, number) {
  mkdirSync(join(file, '..'), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  const out = createWriteStream(part);
  for (const line of lines(number)) if (!out.write(line)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
  renameSync(part, file);
}
