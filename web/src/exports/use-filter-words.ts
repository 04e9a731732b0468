import { useTranslation } from 'react-i18next';
import type { ExportView } from '../api/types.js';
import { useDateFormat } from '../ui/partial-date.js';

/** What an export is narrowed to beside its state, in a few words; '' for nothing. */
export function useFilterWords(): (filter: ExportView['filter']) => string {
  const { t } = useTranslation(['exports', 'engagements']);
  const format = useDateFormat();
  return ({ kind, from, to, person, mission, instrument, campaign, withAsks, thirdState, searched, q }) =>
    [
      kind.map((one) => t(`engagements:kind.${one}`)).join(', '),
      from && t('narrowed.from', { date: format(from) }),
      to && t('narrowed.to', { date: format(to) }),
      person?.name,
      mission?.label,
      instrument && (instrument.acronym ?? instrument.name),
      campaign?.name,
      q ? `“${q}”` : searched && t('narrowed.words'),
      withAsks && t('narrowed.with-asks'),
      thirdState && t('narrowed.third-state'),
    ]
      .filter(Boolean)
      .join(' · ');
}
