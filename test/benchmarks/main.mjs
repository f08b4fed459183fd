import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { matchIndex } from './match-index.mjs';

/** Runs the benchmarks on the built code and prints one JSON object a line. */
const { values } = parseArgs({
  options: {
    /** Where generated firms are kept. */
    folder: { type: 'string', default: join(tmpdir(), 'schakel-bench') },
    firms: { type: 'string', default: '100000' },
    needs: { type: 'string', default: '200' },
    /** How many needs are put to all firms in full as well, which takes long. */
    checked: { type: 'string', default: '50' },
  },
});

const sizes = Object.fromEntries(['firms', 'needs', 'checked'].map((name) => [name, Number(values[name])]));
for await (const line of matchIndex({ folder: values.folder, ...sizes })) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
