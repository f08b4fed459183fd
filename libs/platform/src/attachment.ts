import { applyDecorators, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';

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

/** Documents a route that answers with a file. */
export const ApiFile = (...mediaTypes: string[]) =>
  applyDecorators(
    ApiProduces(...mediaTypes),
    ApiOkResponse({ description: 'The file.', schema: { type: 'string', format: 'binary' } }),
  );
