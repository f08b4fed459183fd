import { StreamableFile } from '@nestjs/common';
import { attachment, type MadeFile } from '@schakel/platform';
import type { FastifyReply } from 'fastify';
import type { PaperDocument } from './document.js';
import { DOCUMENT_POLICY, documentHtml } from './document-html.js';
import { documentPdf } from './document-pdf.js';

export const DOCUMENT_FORMATS = ['html', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const PAGE = 'text/html; charset=utf-8';

/** The document as a file. @param name without its ending; small letters, digits and hyphens */
export async function documentFile(document: PaperDocument, format: DocumentFormat, name: string): Promise<MadeFile> {
  if (format === 'pdf')
    return { name: `${name}.pdf`, mediaType: 'application/pdf', content: await documentPdf(document) };
  return { name: `${name}.html`, mediaType: PAGE, content: Buffer.from(documentHtml(document)) };
}

/** Sends a document: a page is shown, with nothing but its own style allowed to it; paper is saved. */
export function sendDocument(reply: FastifyReply, file: MadeFile): StreamableFile {
  if (file.mediaType !== PAGE) return attachment(file);
  void reply.header('content-security-policy', DOCUMENT_POLICY);
  return new StreamableFile(file.content, {
    type: file.mediaType,
    disposition: `inline; filename="${file.name}"`,
    length: file.content.length,
  });
}
