import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Config, installationRoot } from '@schakel/platform';
import { StartError } from './start-error.js';

/** Makes the folder that holds what this installation keeps outside a server. @throws StartError when it cannot be used */
export function makeDataFolder(config: Pick<Config, 'dataFolder'>): string {
  const folder = dataFolderOf(config);
  const probe = join(folder, `.writable-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
    return folder;
  } catch (error) {
    throw new StartError(`The data folder ${folder} cannot be used: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

export function dataFolderOf({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return resolve(installationRoot(), dataFolder);
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'there is a file in its place. Set DATA_FOLDER to a folder.';
  if (code === 'ENOSPC') return 'the disk is full.';
  return `it cannot be written (${code ?? message}). Was Schakel started as another user before? Set DATA_FOLDER to one you may write to.`;
}
