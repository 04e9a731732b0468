import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import { cityOf } from '../ui/time-zones.js';
import type { Engagement } from './engagement.js';

interface Props {
  engagement: Pick<Engagement, 'time' | 'until' | 'timeZone'>;
}

/** When on its day it is, where it has a time; whose clocks those are is said where they are not the reader's. */
export function EntryTime({ engagement: { time, until, timeZone } }: Props) {
  const { t } = useTranslation('engagements');
  const own = useTimeZone();
  if (time === null || timeZone === null) return null;
  return (
    <span className="figures">
      {until ? `${time}–${until}` : time}
      {timeZone !== own && ` ${t('entry.zone', { city: cityOf(timeZone) })}`}
    </span>
  );
}
