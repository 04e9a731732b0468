import { useTranslation } from 'react-i18next';
import type { CampaignView, PriorityState } from '../api/types.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { PartialDate } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import { StateName } from '../ui/state-name.js';
import { NextStep } from './next-step.js';
import { type PriorityOrder, priorityOrder, sinceOf, sortPriorities } from './priority-order.js';
import classes from './priority-table.module.css';
import { StandingWord } from './standing-word.js';
import { useCampaignSearch } from './use-campaign-search.js';

/** The board as a list. */
export function PriorityTable({ campaign, priorities }: { campaign: CampaignView; priorities: PriorityState[] }) {
  const { t, i18n } = useTranslation('campaigns');
  const { search, set } = useCampaignSearch();
  const order = priorityOrder(search.sort);
  const sorting = (by: PriorityOrder['by']) => {
    const now = order.by === by;
    return {
      sort: () => set({ sort: now && !order.reversed ? `-${by}` : by }),
      sorted: now ? (order.reversed ? 'descending' : 'ascending') : undefined,
    } as const;
  };
  const columns: Column<PriorityState>[] = [
    {
      key: 'state',
      title: t('column.state'),
      width: '14rem',
      ...sorting('name'),
      cell: ({ state, reason }) => (
        <>
          <RowLink
            to="/campaigns/$campaignId"
            from="/campaigns/$campaignId"
            search={(now) => ({ ...now, state: state.id })}
            replace
            resetScroll={false}
          >
            <StateName state={state} />
          </RowLink>
          {reason && (
            <span dir="auto" className={classes.reason}>
              {reason}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'standing',
      title: t('column.standing'),
      width: '10rem',
      ...sorting('standing'),
      cell: ({ standing }) => <StandingWord standing={standing} acts={campaign.acts} />,
    },
    {
      key: 'since',
      title: t('column.since'),
      width: '10.5rem',
      ...sorting('since'),
      cell: (priority) => {
        const since = sinceOf(priority);
        return since && <PartialDate value={since} />;
      },
    },
    {
      key: 'group',
      title: t('column.group'),
      width: '7rem',
      narrow: 'hidden',
      cell: ({ regionalGroup }) => <span className="soft">{regionalGroup}</span>,
    },
    {
      key: 'owner',
      title: t('field.owner'),
      width: '8rem',
      ...sorting('owner'),
      cell: ({ owner }) => owner && <bdi>{owner.name}</bdi>,
    },
    {
      key: 'next-step',
      title: t('column.next-step'),
      width: '12rem',
      ...sorting('next-step'),
      cell: ({ nextStep }) => nextStep && <NextStep step={nextStep} />,
    },
  ];
  return (
    <ListTable
      caption={t('column.states')}
      columns={columns}
      rows={sortPriorities(priorities, order, i18n.language)}
      keyOf={({ id }) => id}
    />
  );
}
