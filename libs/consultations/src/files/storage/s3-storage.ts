import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { Logger } from '@nestjs/common';
import { notFound, type S3Config } from '@schakel/platform';
import { wrongLength, FileStorage, storageUnavailable, type StoredObject } from './file-storage.js';

/** Milliseconds: to connect, and between two signs of life. */
const CONNECT = 3_000;
const SILENCE = 30_000;

/** What is held in memory of one upload; a part but the last must be 5 MiB at least. */
const PART = 8 * 1024 * 1024;

/**
 * Files in a bucket of an S3-compatible storage. The bucket must exist and be closed to the public; give it a rule that
 * removes unfinished multipart uploads after a day. An object appears only once all of its content was right: what
 * breaks off is aborted, parts and all.
 */
export class S3Storage extends FileStorage {
  private readonly logger = new Logger('Storage');
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ url, region, bucket, accessKey, secretKey }: S3Config) {
    super();
    this.bucket = bucket;
    this.client = new S3Client({
      endpoint: url,
      region,
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      // others than Amazon know one address, and not the newest checksums
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT, socketTimeout: SILENCE },
    });
  }

  async put(key: string, content: AsyncIterable<Buffer>, bytes: number): Promise<void> {
    const parts = inParts(content, bytes);
    const first = await parts.next();
    if (first.done) throw wrongLength(bytes, 0);
    if (bytes <= PART) await this.whole(key, first.value, parts);
    else await this.multipart(key, first.value, parts);
  }

  async get(key: string): Promise<Readable> {
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }));
      return Body as Readable;
    } catch (error) {
      throw error instanceof NoSuchKey ? notFound('file') : storageUnavailable(error);
    }
  }

  async remove(key: string): Promise<void> {
    await this.reached(this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key })));
  }

  async *all(): AsyncIterable<StoredObject> {
    const pages = paginateListObjectsV2({ client: this.client }, { Bucket: this.bucket });
    for await (const { Contents = [] } of pages) {
      for (const { Key, LastModified } of Contents) if (Key && LastModified) yield { key: Key, at: LastModified };
    }
  }

  /** @param rest what should be over */
  private async whole(key: string, part: Buffer, rest: AsyncGenerator<Buffer>): Promise<void> {
    await rest.next();
    await this.reached(this.client.send(new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: part })));
  }

  private async multipart(key: string, first: Buffer, rest: AsyncGenerator<Buffer>): Promise<void> {
    const target = { Bucket: this.bucket, Key: key };
    const { UploadId } = await this.reached(this.client.send(new CreateMultipartUploadCommand(target)));
    const upload = { ...target, UploadId };
    try {
      const Parts = [await this.part(upload, first, 1)];
      for await (const part of rest) Parts.push(await this.part(upload, part, Parts.length + 1));
      await this.reached(
        this.client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } })),
      );
    } catch (error) {
      await this.client.send(new AbortMultipartUploadCommand(upload)).catch((left: unknown) => {
        this.logger.warn(`Parts of ${key} stay in the storage until its rule removes them: ${(left as Error).message}`);
      });
      throw error;
    }
  }

  private async part(upload: { Bucket: string; Key: string; UploadId: string | undefined }, Body: Buffer, at: number) {
    const { ETag } = await this.reached(this.client.send(new UploadPartCommand({ ...upload, Body, PartNumber: at })));
    return { ETag, PartNumber: at };
  }

  private reached<T>(sent: Promise<T>): Promise<T> {
    return sent.catch((error: unknown) => {
      throw storageUnavailable(error);
    });
  }
}

/** The content in parts of one size but for the last. @throws DomainError when it is not as long as was said */
async function* inParts(content: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  let total = 0;
  for await (const piece of content) {
    held.push(piece);
    length += piece.length;
    total += piece.length;
    if (total > bytes) throw wrongLength(bytes, total);
    if (length <= PART) continue;
    const all = Buffer.concat(held);
    yield all.subarray(0, PART);
    held = [all.subarray(PART)];
    length = all.length - PART;
  }
  if (total !== bytes) throw wrongLength(bytes, total);
  yield Buffer.concat(held);
}
