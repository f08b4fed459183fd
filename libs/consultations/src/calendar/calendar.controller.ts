import { Controller, Delete, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { CurrentViewer, type Viewer } from '@schakel/organisations';
import { ApiFile, attachment, UuidPipe } from '@schakel/platform';
import { CalendarFeeds } from './calendar-feeds.js';
import { CalendarFeedDto, CalendarQueryDto } from './calendar.dto.js';
import { ConsultationCalendars } from './consultation-calendars.js';

/** The dates of one consultation that the reader may see. */
@Controller('consultations/:id/calendar')
export class ConsultationCalendarController {
  constructor(private readonly calendars: ConsultationCalendars) {}

  /** The dates of a consultation as iCalendar (RFC 5545). */
  @ApiFile('text/calendar')
  @Get()
  async getCalendar(
    @CurrentViewer() viewer: Viewer,
    @Param('id', UuidPipe) id: string,
    @Query() query: CalendarQueryDto,
  ): Promise<StreamableFile> {
    return attachment(await this.calendars.ofOne(viewer, id, query.language ?? 'nl'));
  }
}

/** The address at which calendar programs fetch all dates of the organisation. */
@Controller('calendar-feed')
export class CalendarFeedController {
  constructor(private readonly feeds: CalendarFeeds) {}

  /** Whether there is one, and since when; not the address, which is told once. */
  @Get()
  get(@CurrentViewer() viewer: Viewer): Promise<CalendarFeedDto> {
    return this.feeds.get(viewer);
  }

  /** Make the address. Who has it reads the calendar; the one before it stops working at once. */
  @Post()
  @HttpCode(200)
  make(@CurrentViewer() viewer: Viewer): Promise<CalendarFeedDto> {
    return this.feeds.make(viewer);
  }

  /** Revoke the address, at once. */
  @Delete()
  @HttpCode(204)
  revoke(@CurrentViewer() viewer: Viewer): Promise<void> {
    return this.feeds.revoke(viewer);
  }
}
