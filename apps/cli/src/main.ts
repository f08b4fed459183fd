import { EXIT } from './exit-codes.js';
import { inOneLine } from './in-one-line.js';
import { schakel } from './schakel.js';

try {
  await schakel().parseAsync();
} catch (error) {
  process.stderr.write(`${inOneLine(error) ?? String((error as Error).stack ?? error)}\n`);
  process.exit(EXIT.failed);
}
