import { Injectable } from '@nestjs/common';

/** What time it is. Everything that is due by a time asks here, so that a test can turn the hands. */
export abstract class Clock {
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
