import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiFile, UuidPipe } from '@schakel/platform';
import type { FastifyReply } from 'fastify';
import { sendDocument } from '../document-pdf/document-file.js';
import { ReportDocumentQueryDto } from '../report/report.dto.js';
import { MakeNota } from './make-nota.js';

/** Questions and answers of a consultation that the reader may see, compiled: the nota van inlichtingen. */
@Controller('consultations/:id/questions')
export class NotaController {
  constructor(private readonly nota: MakeNota) {}

  /** The nota van inlichtingen, for people: a page, or a PDF. Never who asked. */
  @ApiFile('text/html', 'application/pdf')
  @Get('document')
  async getDocument(
    @CurrentViewer() viewer: Viewer | undefined,
    @Param('id', UuidPipe) id: string,
    @Query() { format = 'html', language }: ReportDocumentQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendDocument(
      reply,
      await this.nota.execute(viewer, id, { format, language: language ?? viewer?.language ?? 'nl' }),
    );
  }
}
