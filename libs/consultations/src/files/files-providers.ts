import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import { Settings } from '@schakel/platform';
import { ClamdScanner } from './scan/clamd-scanner.js';
import { NoScanner, Scanner } from './scan/scanner.js';
import { DiskStorage } from './storage/disk-storage.js';
import { FileStorage } from './storage/file-storage.js';

/** Where files lie and who looks through them, as this installation is configured. */
export const FILES_PROVIDERS: Provider[] = [
  {
    provide: FileStorage,
    inject: [Settings],
    useFactory: async ({ files, dataFolder }: Settings): Promise<FileStorage> => {
      if (!files.s3) return new DiskStorage(join(dataFolder, 'files'));
      // a large library, read only where it is used
      const { S3Storage } = await import('./storage/s3-storage.js');
      return new S3Storage(files.s3);
    },
  },
  {
    provide: Scanner,
    inject: [Settings],
    useFactory: ({ files }: Settings): Scanner => (files.clamd ? new ClamdScanner(files.clamd) : new NoScanner()),
  },
];
