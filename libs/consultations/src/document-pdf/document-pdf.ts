import Pdf from 'pdfkit';
import type { PaperDocument } from './document.js';
import { PdfPages } from './pdf-pages.js';

/** A4 with room to write in. */
const PAGE = { size: 'A4', margins: { top: 64, bottom: 72, left: 64, right: 64 } } as const;

/** The types of pdfkit do not name PDF/UA yet; pdfkit itself does. */
const ACCESSIBLE: object = { subset: 'PDF/UA' };

/**
 * The document on paper: tagged, so that screen readers read it (PDF/UA), with its fonts in it. The same document is the
 * same file, byte for byte.
 */
export async function documentPdf(document: PaperDocument): Promise<Buffer> {
  const { language, title, author, madeAt } = document;
  const pdf = new Pdf({
    ...PAGE,
    bufferPages: true,
    pdfVersion: '1.7',
    ...ACCESSIBLE,
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: author, CreationDate: new Date(madeAt) },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const pages = new PdfPages(pdf);
  pages.head(document);
  for (const block of document.blocks) pages.block(block);
  pages.finish(document);
  pdf.end();
  return done;
}
