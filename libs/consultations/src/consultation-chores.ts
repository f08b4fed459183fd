import { Injectable } from '@nestjs/common';
import { Background } from '@schakel/platform';
import { ScanDocuments } from './files/documents/scan-documents.js';
import { SweepFiles } from './files/sweep-files.js';
import { Checkpoints } from './ledger/checkpoints.js';
import { RemindOfDeadline } from './mails/remind-of-deadline.js';

const SECOND = 1_000;

/** What has to be done for consultations without anyone asking for it, each at its own pace. */
@Injectable()
export class ConsultationChores {
  constructor(
    private readonly remindOfDeadline: RemindOfDeadline,
    private readonly checkpoints: Checkpoints,
    private readonly scanDocuments: ScanDocuments,
    private readonly sweepFiles: SweepFiles,
  ) {}

  all(): Background[] {
    // one sweep an hour is enough, whatever it found
    const sweep = () => this.sweepFiles.execute().then(() => 0);
    return [
      new Background('Reminders', () => this.remindOfDeadline.execute(), 300 * SECOND),
      new Background('Ledger heads', () => this.checkpoints.keep(), 15 * SECOND),
      new Background('Virus scan', () => this.scanDocuments.execute(), 2 * SECOND),
      new Background('Files left over', sweep, 3_600 * SECOND),
    ];
  }
}
