import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isPartialDate } from '../../../src/platform/dates/partial-date.js';
import { instrumentsQuery, partnersQuery, statesQuery, teamsQuery, usersQuery } from '../api/lists.js';
import { useDateFormat } from '../ui/partial-date.js';
import type { Engagement } from './engagement.js';

const DATES = new Set(['date', 'due', 'finerDates']);

/** A value of the history in words: names for ids, dates as they are written, the catalogue's words for codes. */
export function useHistoryWords(engagement: Engagement): (field: string, value: string | string[]) => string {
  const { t } = useTranslation(['engagements', 'common']);
  const format = useDateFormat();
  const names = useNames(engagement);

  function one(field: string, value: string): string {
    if (DATES.has(field) && isPartialDate(value)) return format(value);
    switch (field) {
      case 'kind':
        return t(`kind.${value}` as 'kind.other', { defaultValue: value });
      case 'stage':
        return t(`stage.${value}` as 'stage.held', { defaultValue: value });
      case 'told':
        return t(`invitation.told.${value}` as 'invitation.told.off', { defaultValue: value });
      case 'role':
        return t(`role.${value}` as 'role.met', { defaultValue: value });
      case 'answer':
        return t(`answer.${value}` as 'answer.noted', { defaultValue: value });
      case 'authority':
        return t(`authority.${value}` as 'authority.other', { defaultValue: value });
      case 'attribution':
        return t(`attribution.${value}` as 'attribution.open', { defaultValue: value });
      case 'visibility':
        return t(`common:visibility.${value}` as 'common:visibility.public', { defaultValue: value });
      case 'named':
        // 'u:', 't:' or 'p:' before the id of a colleague, a team or a partner
        return names.get(value.slice(2)) ?? t('history.someone');
      default:
        return field.endsWith('Id') ? (names.get(value) ?? t('history.someone')) : value;
    }
  }

  return (field, value) =>
    Array.isArray(value) ? value.map((each) => one(field, each)).join(', ') : one(field, value);
}

/** Names by id, of what the lists know and what the engagement itself names. */
function useNames({ missions, people, ours }: Engagement): Map<string, string> {
  const lists = [
    useQuery(statesQuery).data?.items,
    useQuery(instrumentsQuery).data?.items,
    useQuery(usersQuery).data?.items,
    useQuery(teamsQuery).data?.items,
    useQuery(partnersQuery).data?.items,
    missions.map(({ id, label }) => ({ id, name: label })),
    people.flatMap(({ contact }) => contact ?? []),
    ours.flatMap(({ user, organisation }) => [user, organisation].filter((ref) => ref !== null)),
  ];
  return new Map(lists.flatMap((list) => (list ?? []).map(({ id, name }) => [id, name] as const)));
}
