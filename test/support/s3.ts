import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installationRoot, type S3Config } from '@schakel/platform';

const BUCKET = 'schakel-proef';

/** A real S3-compatible server (s3rver), a process of its own with one bucket. */
export class S3 {
  private constructor(
    private readonly process: ChildProcess,
    readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(): Promise<S3> {
    const folder = mkdtempSync(join(tmpdir(), 'schakel-s3-'));
    const program = join(installationRoot(), 'node_modules/s3rver/bin/s3rver.js');
    const args = [program, '--directory', folder, '--port', '0', '--configure-bucket', BUCKET];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    const port = await new Promise<number>((resolve, reject) => {
      // it stops when nobody reads what it says
      child.stdout.on('data', (text: Buffer) => {
        said += text.toString();
        const [, port] = /:(\d+)\s/.exec(said) ?? [];
        if (port) resolve(Number(port));
      });
      child.once('exit', () => reject(new Error(`The S3 server does not start: ${said}`)));
    });
    return new S3(child, folder, port);
  }

  get config(): S3Config {
    return {
      url: `http://127.0.0.1:${this.port}`,
      region: 'us-east-1',
      bucket: BUCKET,
      accessKey: 'S3RVER',
      secretKey: 'S3RVER',
    };
  }

  async stop(): Promise<void> {
    const gone = this.process.exitCode === null ? once(this.process, 'exit') : undefined;
    this.process.kill();
    await gone;
    rmSync(this.folder, { recursive: true });
  }
}
