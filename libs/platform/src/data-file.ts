import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

let root: string | undefined;

/** The folder of the installation: the nearest one above the running program that holds both package.json and libs. */
export function installationRoot(): string {
  if (root) return root;
  const starts = [dirname(resolve(process.argv[1] ?? '.')), process.cwd()];
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, 'nest-cli.json')) && existsSync(join(folder, 'libs'))) return (root = folder);
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error('Start Schakel from its own folder: package.json and libs were not found.');
}

/** Absolute path of a data file that ships with a lib: `dataFile('taxonomy', 'cpv.tsv.gz')`. */
export function dataFile(lib: string, name: string): string {
  return join(installationRoot(), 'libs', lib, 'data', name);
}
