import { isPartialDate, parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import type { Engagement } from './engagement.js';

/** Whether colleagues can be invited to it: it is to take place, on a day that is known. */
export function isPlanned({ stage, date, deletedAt }: Pick<Engagement, 'stage' | 'date' | 'deletedAt'>): boolean {
  const isDay = date !== null && isPartialDate(date) && parsePartialDate(date).precision === 'day';
  return isDay && deletedAt === null && ['requested', 'offered', 'confirmed'].includes(stage);
}
