import { IsIn, IsOptional, Matches } from 'class-validator';
import type { CalendarFeed } from './calendar-feeds.js';

/** Of what the calendar says. */
export class CalendarQueryDto {
  /** Dutch unless said. */
  @IsOptional()
  @IsIn(['nl', 'en'])
  language?: 'nl' | 'en';
}

export class FeedQueryDto extends CalendarQueryDto {
  /** The secret in the address of the feed. */
  @Matches(/^[\w-]{43}$/, {
    message: 'token must be the secret of the address, as it was given',
    context: { code: 'token' },
  })
  token: string;
}

export class CalendarFeedDto implements CalendarFeed {
  /** Since when there is one; null = there is none. */
  createdAt: string | null;
  /** The address to subscribe to; told only in the answer that made it. */
  url: string | null;
}
