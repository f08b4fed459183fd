import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res, StreamableFile } from '@nestjs/common';
import {
  Consultations,
  ExportAnswers,
  ExportQueryDto,
  PublishedReports,
  PublishReport,
  ReportDocumentQueryDto,
  ReportDto,
  respondentFilterOf,
  sendDocument,
  WriteReport,
  WriteReportDto,
} from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiFile, ApiIfMatch, attachment, IfMatch, UuidPipe } from '@schakel/platform';
import type { FastifyReply } from 'fastify';

/** What comes of one consultation of the buyer after the opening. */
@Controller('consultations/:id')
export class ConsultationResultsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly exporting: ExportAnswers,
    private readonly writing: WriteReport,
    private readonly publishing: PublishReport,
    private readonly published: PublishedReports,
  ) {}

  /** The opened answers as a file, without what firms marked as confidential; each download stands in the ledger. */
  @ApiFile('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv')
  @Get('answers/export')
  async exportAnswers(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: ExportQueryDto,
  ): Promise<StreamableFile> {
    const { format, language = viewer.language } = query;
    return attachment(
      await this.exporting.execute(viewer, id, { format, language, filter: respondentFilterOf(query) }),
    );
  }

  /** The report as we work on it: answers sorted into themes, and what we do with each. */
  @Get('report')
  async getReport(@CurrentViewer() viewer: Viewer, @Param('id', UuidPipe) id: string): Promise<ReportDto> {
    return ReportDto.from(await this.writing.get(viewer, id));
  }

  /** Save the whole report; send the ETag that was read, `"0"` before anything was saved. Nobody else sees it. */
  @ApiIfMatch()
  @Put('report')
  async saveReport(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
    @Body() report: WriteReportDto,
  ): Promise<ReportDto> {
    return ReportDto.from(await this.writing.save(viewer, id, { version, report }));
  }

  /** Publish the report to everyone at this instant; after a correction this makes another edition. */
  @ApiIfMatch()
  @Post('report/publish')
  @HttpCode(200)
  async publishReport(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ReportDto> {
    await this.publishing.execute(viewer, id, version);
    return ReportDto.from(await this.writing.get(viewer, id));
  }

  /** The latest published edition for people: a page, or a PDF. */
  @ApiFile('text/html', 'application/pdf')
  @Get('report/document')
  async getReportDocument(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() { format = 'html', language }: ReportDocumentQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.consultations.own(viewer, id);
    return sendDocument(
      reply,
      await this.published.file(viewer, id, { format, language: language ?? viewer.language }),
    );
  }
}
