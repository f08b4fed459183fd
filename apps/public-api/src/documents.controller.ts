import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import {
  Consultations,
  DownloadDocument,
  PublishedDocumentDto,
  PublishedDocumentsDto,
  ReadDocuments,
} from '@schakel/consultations';
import { ApiFile, keptAttachment, NumberPipe, Open, UuidPipe } from '@schakel/platform';
import type { FastifyReply } from 'fastify';

/** What buyers published with a consultation. */
@Open()
@Controller('consultations/:id/documents')
export class DocumentsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly documents: ReadDocuments,
    private readonly downloading: DownloadDocument,
  ) {}

  /** The documents with every version that was published. */
  @Get()
  async list(@Param('id', UuidPipe) id: string): Promise<PublishedDocumentsDto> {
    await this.consultations.published(undefined, id);
    return { items: (await this.documents.published(id)).map(PublishedDocumentDto.from) };
  }

  /** The content of a version, as a file to save. The ledger says of each day whether anyone took it. */
  @ApiFile('application/octet-stream')
  @Get(':documentId/versions/:number/content')
  async download(
    @Param('id', UuidPipe) consultationId: string,
    @Param('documentId', UuidPipe) documentId: string,
    @Param('number', NumberPipe) number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return keptAttachment(reply, await this.downloading.published(undefined, { consultationId, documentId, number }));
  }
}
