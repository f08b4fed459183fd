import { createReadStream } from 'node:fs';
import type { AwardRow } from '@schakel/exchange';
import { StartError } from '@schakel/installation';

/**
 * The records of a file of JSON lines.
 * @param what what they are, for the message
 * @throws StartError naming the first line that is wrong and why
 */
export async function* recordsOf<T>(
  file: string,
  what: string,
  parse: (source: AsyncIterable<Buffer>) => AsyncIterable<AwardRow<T>>,
): AsyncGenerator<T> {
  for await (const row of parse(createReadStream(file))) {
    if ('record' in row) yield row.record;
    else
      throw new StartError(
        `${what}, line ${row.line}: ${row.errors.map(({ field, reason }) => `${field} ${reason}`).join('; ')}`,
      );
  }
}
