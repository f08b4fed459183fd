import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ExportAnswers, ExportQueryDto, respondentFilterOf } from '@schakel/consultations';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiFile, attachment, UuidPipe } from '@schakel/platform';

/** What comes of one consultation of the buyer after the opening. */
@Controller('consultations/:id')
export class ConsultationResultsController {
  constructor(private readonly exporting: ExportAnswers) {}

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
}
