import { writeFile } from 'node:fs/promises';
import { type FitCode, WEIGHTS, type Weights } from '@schakel/matching';
import { Command, InvalidArgumentError } from 'commander';
import { ratioOf } from './bootstrap.js';
import { type Cut, cutsOf } from './cuts.js';
import { fitListwise } from './listwise.js';
import { meanOf, type Measures, measureRun, type Relevance } from './measures.js';
import { seedOf } from './random.js';
import { type MatchSet, readSets } from './sets.js';
import { PARTS, Training } from './training-lists.js';

interface Options {
  out?: string;
  pull: number;
  cuts: boolean;
}

/** The lists the weights are fitted on, and those that show whether that was worth it. */
type Half = 'fitted on' | 'held back';

const HALVES: readonly Half[] = ['fitted on', 'held back'];

/** `npm run fit-weights -- DIR [--out FILE] [--pull NUMBER] [--cuts]`: one JSON line a set and half, then the weights. */
async function run(folder: string, { out, pull, cuts }: Options): Promise<void> {
  const sets = readSets(folder).filter((set): set is MatchSet => set.kind === 'match');
  if (sets.length === 0) throw new Error(`${folder} holds no set of firms and opportunities.`);
  const parts = sets.flatMap((set): Cut[] => (cuts ? cutsOf(set) : [{ cut: undefined, set }]));
  const trainings = parts.map(({ cut, set }) => ({ cut, training: new Training(set) }));
  const lists = trainings.flatMap(({ training }) => training.lists(queriesOf(training.set, 'fitted on')));
  const start = PARTS.map((code) => WEIGHTS.fit[code]);
  const fitted = fitListwise(lists, start, { pull });
  const weights = withFit(fitted.weights);
  for (const { cut, training } of trainings)
    for (const half of HALVES) print({ set: training.set.name, cut, half, ...compare(training, half, weights) });
  print({
    lists: lists.length,
    pull,
    loss: [round(fitted.before), round(fitted.after)],
    before: WEIGHTS.fit,
    after: weights.fit,
  });
  if (out) await writeFile(out, `${JSON.stringify(weights, null, 2)}\n`);
}

/** The queries of a half. The id decides, so that a query is in the same half whatever else the set holds. */
function queriesOf({ relevance }: MatchSet, half: Half): Set<string> {
  return new Set([...relevance.keys()].filter((id) => HALVES[seedOf(id) % 2] === half));
}

function withFit(weights: readonly number[]): Weights {
  const fit = Object.fromEntries(PARTS.map((code, part) => [code, Math.round((weights[part] ?? 0) * 1_000) / 1_000]));
  return { ...WEIGHTS, version: `${WEIGHTS.version}-fitted`, fit: fit as Record<FitCode, number> };
}

/** Both weights on a half, by the ranker itself: what it does beyond a weighted sum counts too. */
function compare(training: Training, half: Half, weights: Weights) {
  const queries = queriesOf(training.set, half);
  const relevance: Relevance = new Map([...training.set.relevance].filter(([id]) => queries.has(id)));
  const [before, after] = [WEIGHTS, weights].map((one) => measureRun(training.run(one, queries), relevance));
  const gain = (measured: readonly Measures[] = []) => measured.map((one) => one['ndcg@10']);
  const ratio = ratioOf(gain(after), gain(before));
  return {
    queries: relevance.size,
    before: rounded(meanOf(before ?? [])),
    after: rounded(meanOf(after ?? [])),
    ratio: ratio && round(ratio.ratio),
    interval: ratio?.interval.map(round),
  };
}

function rounded(measures: Measures): Measures {
  return Object.fromEntries(Object.entries(measures).map(([key, value]) => [key, round(value)])) as unknown as Measures;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function notNegative(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
  throw new InvalidArgumentError('a number of 0 or more');
}

await new Command('fit-weights')
  .description('fit the weights of the ranker on labelled lists; changes nothing. See test/evaluation/README.md')
  .argument('<folder>', 'match sets, or one of them')
  .option('--out <file>', 'where to write the weights, as JSON')
  .option('--pull <number>', 'how strongly they are pulled to the weights in use', notNegative, 0.05)
  .option('--cuts', 'also on the sets cut down to a few capabilities a firm', false)
  .action(run)
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`fit-weights: ${(error as Error).message}\n`);
    process.exitCode = 2;
  });
