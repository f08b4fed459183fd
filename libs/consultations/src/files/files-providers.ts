import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import { Settings } from '@schakel/platform';
import { AnswerFiles } from './answer-files/answer-files.js';
import { OpenAnswerFile } from './answer-files/open-answer-file.js';
import { ReceiveAnswerFile } from './answer-files/receive-answer-file.js';
import { DownloadDocument } from './documents/download-document.js';
import { DocumentObserver, PublishDocuments } from './documents/publish-documents.js';
import { ReadDocuments } from './documents/read-documents.js';
import { ReceiveDocument } from './documents/receive-document.js';
import { ScanDocuments } from './documents/scan-documents.js';
import { WriteDocuments } from './documents/write-documents.js';
import { ReceiveFile } from './receive-file.js';
import { ClamdScanner } from './scan/clamd-scanner.js';
import { NoScanner, Scanner } from './scan/scanner.js';
import { DiskStorage } from './storage/disk-storage.js';
import { FileStorage } from './storage/file-storage.js';
import { SweepFiles } from './sweep-files.js';

/** Documents of buyers and files of firms; where they lie and who looks through them is configuration. */
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
  ReceiveFile,
  ReadDocuments,
  WriteDocuments,
  ReceiveDocument,
  PublishDocuments,
  DocumentObserver,
  DownloadDocument,
  ScanDocuments,
  AnswerFiles,
  ReceiveAnswerFile,
  OpenAnswerFile,
  SweepFiles,
];
