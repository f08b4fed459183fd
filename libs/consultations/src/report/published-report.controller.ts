import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiFile, UuidPipe } from '@schakel/platform';
import type { FastifyReply } from 'fastify';
import { sendDocument } from '../document-pdf/document-file.js';
import { PublishedReports } from './published-reports.js';
import { PublishedReportDto, ReportDocumentQueryDto } from './report.dto.js';

/** The published report of a consultation that the reader may see: what firms said, and what the buyer does with it. */
@Controller('consultations/:id/report')
export class PublishedReportController {
  constructor(private readonly reports: PublishedReports) {}

  /** The latest edition of the report, with the needs that came of the consultation. */
  @Get()
  async getReport(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<PublishedReportDto> {
    return PublishedReportDto.from(await this.reports.latest(viewer, id));
  }

  /** The report for people: a page, or a PDF. */
  @ApiFile('text/html', 'application/pdf')
  @Get('document')
  async getReportDocument(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() { format = 'html', language = 'nl' }: ReportDocumentQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendDocument(reply, await this.reports.file(viewer, id, { format, language }));
  }
}
