import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import {
  Consultations,
  DownloadDocument,
  PublishedDocumentDto,
  PublishedDocumentsDto,
  ReadDocuments,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiFile, keptAttachment, NumberPipe, UuidPipe } from '@schakel/platform';
import type { FastifyReply } from 'fastify';

/** What the buyer published with a consultation. */
@Controller('consultations/:id/documents')
export class DocumentsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly documents: ReadDocuments,
    private readonly downloading: DownloadDocument,
  ) {}

  /** The documents with every version that was published. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<PublishedDocumentsDto> {
    await this.consultations.published(viewer, id);
    return { items: (await this.documents.published(id)).map(PublishedDocumentDto.from) };
  }

  /** The content of a version, as a file to save. That you took it stands in the ledger, for your firm alone. */
  @ApiFile('application/octet-stream')
  @Get(':documentId/versions/:number/content')
  async download(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) consultationId: string,
    @Param('documentId', UuidPipe) documentId: string,
    @Param('number', NumberPipe) number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return keptAttachment(reply, await this.downloading.published(viewer, { consultationId, documentId, number }));
  }
}
