import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { firmsSide } from './firms-side.mjs';
import { marketCheck } from './market-check.mjs';
import { matchIndex } from './match-index.mjs';
import { suggestCpv } from './suggest-cpv.mjs';
import { web } from './web.mjs';

/** The benchmarks by name: each yields what it measured, line by line. */
const BENCHMARKS = {
  'match-index': matchIndex,
  'firms-side': firmsSide,
  'market-check': marketCheck,
  'suggest-cpv': suggestCpv,
  web,
};

/** `npm run bench -- NAME [options]` runs a benchmark on the built code and prints one JSON object a line. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Where generated firms are kept. */
    folder: { type: 'string', default: join(tmpdir(), 'schakel-bench') },
    firms: { type: 'string', default: '100000' },
    needs: { type: 'string', default: '200' },
    /** How many needs are put to all firms in full as well, which takes long. */
    checked: { type: 'string', default: '50' },
  },
});

const [name] = positionals;
const benchmark = BENCHMARKS[name];
if (!benchmark) {
  process.stderr.write(`Name a benchmark: ${Object.keys(BENCHMARKS).join(', ')}.\n`);
  process.exit(2);
}
const sizes = Object.fromEntries(['firms', 'needs', 'checked'].map((size) => [size, Number(values[size])]));
for await (const line of benchmark({ folder: values.folder, ...sizes })) {
  process.stdout.write(`${JSON.stringify({ benchmark: name, ...line })}\n`);
}
