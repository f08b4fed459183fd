import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ConsultationCalendarController, ConsultationCalendars, FeedQueryDto } from '@schakel/consultations';
import { ApiFile, attachment, Open } from '@schakel/platform';

/** The dates of a public consultation. */
@Open()
@Controller('consultations/:id/calendar')
export class PublicConsultationCalendarController extends ConsultationCalendarController {}

/** The calendar of an organisation, for calendar programs: they cannot sign in, so the address is the key. */
@Open()
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendars: ConsultationCalendars) {}

  /** All dates of the organisation whose address this is, as iCalendar (RFC 5545). */
  @ApiFile('text/calendar')
  @Get()
  async get(@Query() { token, language }: FeedQueryDto): Promise<StreamableFile> {
    return attachment(await this.calendars.ofFeed(token, language ?? 'nl'));
  }
}
