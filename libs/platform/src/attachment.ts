import type { Readable } from 'node:stream';
import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

/** A file that the API made itself. */
export interface MadeFile {
  /** Small letters, digits, hyphens and a point: ours, never what someone typed. */
  name: string;
  mediaType: string;
  content: Uint8Array;
}

/** Sends a file as an attachment: browsers save it and never show it as a page of ours. */
export function attachment({ name, mediaType, content }: MadeFile): StreamableFile {
  return new StreamableFile(content, {
    type: mediaType,
    disposition: `attachment; filename="${name}"`,
    length: content.length,
  });
}

/** A file that someone brought in, as it streams by. */
export interface KeptFile {
  /** As `attachmentHeader` makes it safe. */
  name: string;
  mediaType: string;
  bytes: number;
  content: Readable;
}

/**
 * Sends a file that someone brought in: never shown as a page of ours, and powerless where a browser shows it all the
 * same. @param reply takes the policy that says so
 */
export function keptAttachment(reply: FastifyReply, { name, mediaType, bytes, content }: KeptFile): StreamableFile {
  void reply.header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'");
  return new StreamableFile(content, { type: mediaType, disposition: attachmentHeader(name), length: bytes });
}

/** The header that makes a browser save a file under its name (RFC 6266, RFC 8187). @param name without controls */
export function attachmentHeader(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  // a name of marks alone leaves nothing
  const plain = ascii || '_';
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Documents a route that answers with a file. */
export const ApiFile = (...mediaTypes: string[]) =>
  applyDecorators(
    ApiProduces(...mediaTypes),
    ApiOkResponse({ description: 'The file.', schema: { type: 'string', format: 'binary' } }),
  );
