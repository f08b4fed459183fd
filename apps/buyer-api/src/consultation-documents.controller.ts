import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Res, type StreamableFile } from '@nestjs/common';
import {
  AddDocumentDto,
  AddVersionDto,
  Consultations,
  DocumentDto,
  DocumentsDto,
  DownloadDocument,
  PublishDocuments,
  PublishDocumentsDto,
  ReadDocuments,
  ReceiveDocument,
  WriteDocuments,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import {
  ApiFile,
  Idempotent,
  type Incoming,
  keptAttachment,
  NumberPipe,
  Upload,
  Uploaded,
  UuidPipe,
} from '@schakel/platform';
import type { FastifyReply } from 'fastify';

/** The documents of one consultation of the buyer, in versions. */
@Controller('consultations/:id/documents')
export class ConsultationDocumentsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly documents: ReadDocuments,
    private readonly writing: WriteDocuments,
    private readonly publishing: PublishDocuments,
  ) {}

  /** All documents with every version, published or not. */
  @Get()
  async list(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<DocumentsDto> {
    await this.consultations.own(viewer, id);
    return { items: (await this.documents.all(id)).map(DocumentDto.from) };
  }

  /** Add a document; then send the content of its version 1. It goes out with the consultation, or when you publish it. */
  @Idempotent()
  @Post()
  async add(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() body: AddDocumentDto,
  ): Promise<DocumentDto> {
    return DocumentDto.from(await this.writing.add(viewer, id, body));
  }

  /** Publish the versions that nobody saw yet, to everyone at this instant, with one notification. */
  @Post('publish')
  @HttpCode(200)
  async publish(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Body() { documentIds }: PublishDocumentsDto,
  ): Promise<DocumentsDto> {
    return { items: (await this.publishing.execute(viewer, id, documentIds)).map(DocumentDto.from) };
  }

  /** Add a version; then send its content. The versions before it stay. */
  @Idempotent()
  @Post(':documentId/versions')
  async addVersion(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('documentId', UuidPipe) documentId: string,
    @Body() body: AddVersionDto,
  ): Promise<DocumentDto> {
    return DocumentDto.from(await this.writing.addVersion(viewer, id, documentId, body));
  }

  /** Take back a version that was not published; with its only version goes the document. */
  @Delete(':documentId/versions/:number')
  @HttpCode(204)
  remove(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Param('documentId', UuidPipe) documentId: string,
    @Param('number', NumberPipe) number: number,
  ): Promise<void> {
    return this.writing.remove(viewer, id, documentId, number);
  }
}

/** The content of documents, in and out. */
@Controller('consultations/:id/documents/:documentId/versions/:number/content')
export class ConsultationDocumentContentController {
  constructor(
    private readonly receiving: ReceiveDocument,
    private readonly downloading: DownloadDocument,
  ) {}

  /** Send the content of a version, once. It must be what the name of the file says; it is checked for viruses after. */
  @Upload()
  @Put()
  async receive(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) consultationId: string,
    @Param('documentId', UuidPipe) documentId: string,
    @Param('number', NumberPipe) number: number,
    @Uploaded() incoming: Incoming,
  ): Promise<DocumentDto> {
    const place = { consultationId, documentId, number };
    return DocumentDto.from(await this.receiving.execute(viewer, place, incoming));
  }

  /** The content of a version, as a file to save. */
  @ApiFile('application/octet-stream')
  @Get()
  async download(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) consultationId: string,
    @Param('documentId', UuidPipe) documentId: string,
    @Param('number', NumberPipe) number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return keptAttachment(reply, await this.downloading.own(viewer, { consultationId, documentId, number }));
  }
}
