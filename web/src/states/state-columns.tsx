import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery } from '../api/lists.js';
import type { StateListItem } from '../api/types.js';
import type { Column } from '../ui/list-table.js';
import { PartialDate } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import { StateName } from '../ui/state-name.js';
import { StandingMark } from './standing-mark.js';
import type { StateOrder } from './state-order.js';

/** The columns of the list of states. */
export function useStateColumns(order: StateOrder, onSort: (sort: string) => void): Column<StateListItem>[] {
  const { t } = useTranslation('states-list');
  const sorting = (by: StateOrder['by'], first: 'ascending' | 'descending') => {
    const now = order.by === by;
    const other = first === 'ascending' ? 'descending' : 'ascending';
    return {
      sort: () => onSort(now && !order.reversed ? `-${by}` : by),
      sorted: now ? (order.reversed ? other : first) : undefined,
    } as const;
  };
  return [
    {
      key: 'name',
      title: t('column.state'),
      ...sorting('name', 'ascending'),
      cell: (state) => (
        <RowLink to="/states/$stateId" params={{ stateId: state.id }}>
          <StateName state={state} />
        </RowLink>
      ),
    },
    {
      key: 'group',
      title: t('column.group'),
      narrow: 'hidden',
      cell: ({ regionalGroup }) => <span className="soft">{regionalGroup}</span>,
    },
    ...useInstrumentColumns(),
    {
      key: 'last-contact',
      title: t('column.last-contact'),
      ...sorting('last-contact', 'descending'),
      cell: ({ lastContact }) => lastContact && <PartialDate value={lastContact} />,
    },
    {
      key: 'engagements',
      title: t('column.engagements'),
      align: 'end',
      narrow: 'beside',
      ...sorting('engagements', 'descending'),
      cell: ({ engagements }) => engagements || null,
    },
    {
      key: 'follow-ups',
      title: t('column.follow-ups'),
      align: 'end',
      narrow: 'hidden',
      ...sorting('follow-ups', 'descending'),
      cell: ({ id, openFollowUps }) =>
        openFollowUps > 0 && (
          <Link
            to="/follow-ups"
            search={{ show: 'all', state: id }}
            aria-label={t('open-follow-ups', { count: openFollowUps })}
          >
            {openFollowUps}
          </Link>
        ),
    },
  ];
}

/** One column an instrument of the status card, in its order. */
function useInstrumentColumns(): Column<StateListItem>[] {
  const { t } = useTranslation('states-list');
  const instruments = useQuery(instrumentsQuery).data?.items ?? [];
  return instruments
    .filter(({ inPageBlock }) => inPageBlock !== null)
    .sort((a, b) => (a.inPageBlock ?? 0) - (b.inPageBlock ?? 0))
    .map(({ id, acronym, name }) => ({
      key: id,
      title: t(`instrument.${id}`, { defaultValue: acronym ?? name }),
      narrow: 'hidden' as const,
      cell: ({ positions }: StateListItem) => (
        <StandingMark standing={positions.find(({ instrumentId }) => instrumentId === id)} />
      ),
    }));
}
