import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { PlainText } from '../platform/http/text.validators.js';
import { FEED_CONTENTS, type FeedContent } from './calendar-feed.entity.js';

/** A calendar feed to be made. */
export class CreateCalendarFeedDto {
  /** What it is for, in one's own words; calendar programs show it. */
  @PlainText({ min: 1, max: 200 })
  name: string;

  /** One's open follow-ups, the deadlines of one's campaigns, one's planned meetings, all events. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(FEED_CONTENTS, { each: true })
  @ApiProperty({ enum: FEED_CONTENTS, enumName: 'FeedContent', isArray: true })
  contents: FeedContent[];
}

/** A feed without its address. */
export class CalendarFeedView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  name: string;

  @ApiProperty({ enum: FEED_CONTENTS, enumName: 'FeedContent', isArray: true })
  contents: FeedContent[];

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  /** To the minute; null: never. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastFetchedAt: string | null;
}

/** A feed as it is shown once. */
export class NewCalendarFeedView extends CalendarFeedView {
  /** The secret address, shown this once: whoever has it can read the calendar. */
  address: string;
}
