import { useTranslation } from 'react-i18next';
import type { AnchorDraft } from './anchor-draft.js';

/** "14 days before the event", "two weeks after the meeting", in words. */
export function useAnchorWords(): (anchor: AnchorDraft | null) => string {
  const { t } = useTranslation('follow-ups');
  return (anchor) => {
    if (!anchor) return '';
    const { to, event, count, unit, when } = anchor;
    const thing = to === 'event' ? (event?.label ?? '') : t('anchor.the-meeting');
    return count === 0 ? t(`anchor.on.${when}`, { thing }) : t(`anchor.${when}.${unit}`, { count, thing });
  };
}
