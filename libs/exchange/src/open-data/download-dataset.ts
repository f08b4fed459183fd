import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ReadFirms } from '@schakel/firms';
import { ReadOpportunities } from '@schakel/opportunities';
import { Clock } from '@schakel/platform';
import { type Column, toJson } from './column.js';
import { csvLine } from './csv-line.js';
import { type DatasetFormat, type DatasetName, DATASETS } from './datasets.js';

/** Writes a whole dataset, a batch at a time, so that it takes no more memory for a hundred thousand records. */
@Injectable()
export class DownloadDataset {
  constructor(
    private readonly firms: ReadFirms,
    private readonly opportunities: ReadOpportunities,
    private readonly clock: Clock,
  ) {}

  execute(name: DatasetName, format: DatasetFormat): Readable {
    if (name === 'firms') return written(DATASETS.firms.columns, this.openFirms(), format);
    return written(DATASETS.opportunities.columns, this.opportunities.allCurrent(this.clock.now()), format);
  }

  private async *openFirms() {
    const today = this.clock.today();
    for await (const batch of this.firms.allPublished()) yield batch.map((whole) => ({ whole, today }));
  }
}

function written<T>(columns: readonly Column<T>[], batches: AsyncIterable<T[]>, format: DatasetFormat): Readable {
  return Readable.from(format === 'csv' ? asCsv(columns, batches) : asJson(columns, batches));
}

async function* asCsv<T>(columns: readonly Column<T>[], batches: AsyncIterable<T[]>): AsyncGenerator<string> {
  yield csvLine(columns.map(({ name }) => name));
  for await (const batch of batches)
    yield batch.map((record) => csvLine(columns.map((column) => column.of(record)))).join('');
}

async function* asJson<T>(columns: readonly Column<T>[], batches: AsyncIterable<T[]>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const batch of batches)
    for (const record of batch) {
      yield `${before}${JSON.stringify(toJson(columns, record))}`;
      before = ',\n';
    }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
