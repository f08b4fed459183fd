import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '@schakel/installation';

/** The files that a path names: itself, or the .xml files in it and below, by name. @throws StartError for neither */
export function noticeFiles(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new StartError(`There is no file or folder ${path}.`);
  if (found.isFile()) return [path];
  if (!found.isDirectory()) throw new StartError(`${path} is neither a file nor a folder.`);
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.toLowerCase().endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort();
}
