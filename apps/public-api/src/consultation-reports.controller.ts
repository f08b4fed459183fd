import { Controller, Get, Param } from '@nestjs/common';
import { BuyerRecordDto, BuyerRecords, BuyerReportsDto, PublishedReportController } from '@schakel/consultations';
import { Open, UuidPipe } from '@schakel/platform';

/** The published report of a public consultation. */
@Open()
@Controller('consultations/:id/report')
export class PublicReportController extends PublishedReportController {}

/** What buyers made of their consultations. */
@Open()
@Controller('buyers/:id')
export class BuyerRecordController {
  constructor(private readonly records: BuyerRecords) {}

  /** How many of its consultations a buyer closed with a report. */
  @Get('consultation-record')
  get(@Param('id', UuidPipe) id: string): Promise<BuyerRecordDto> {
    return this.records.of(id);
  }

  /** The reports a buyer published, the latest first. */
  @Get('reports')
  async listReports(@Param('id', UuidPipe) id: string): Promise<BuyerReportsDto> {
    return { items: await this.records.reports(id) };
  }
}
