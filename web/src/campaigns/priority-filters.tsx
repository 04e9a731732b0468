import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PriorityState, UserRef } from '../api/types.js';
import { Filters } from '../ui/filters.js';
import classes from './priority-filters.module.css';
import { GROUPS, STANDINGS } from './standings.js';
import { useCampaignSearch } from './use-campaign-search.js';

const NOBODY = 'nobody';

/** What the address lets through; on the board every standing has its column anyway. */
export function usePriorityFilter(view: 'board' | 'list'): (priorities: PriorityState[]) => PriorityState[] {
  const { standing, owner, group } = useCampaignSearch().search;
  return (priorities) =>
    priorities.filter(
      (one) =>
        (view === 'board' || !standing || one.standing === standing) &&
        (!owner || (one.owner?.id ?? NOBODY) === owner) &&
        (!group || one.regionalGroup === group),
    );
}

interface FiltersProps {
  view: 'board' | 'list';
  priorities: PriorityState[];
  /** Stands at the end of the line. */
  end: ReactNode;
}

export function PriorityFilters({ view, priorities, end }: FiltersProps) {
  const { t } = useTranslation(['campaigns', 'states-list', 'common']);
  const { search, set } = useCampaignSearch();
  const owners = new Map(
    priorities.flatMap(({ owner }) => (owner ? [[owner.id, owner] satisfies [string, UserRef]] : [])),
  );
  return (
    <Filters>
      {view === 'list' && (
        <Select
          aria-label={t('filter.standing')}
          placeholder={t('filter.standing')}
          clearable
          data={STANDINGS.map((standing) => ({ value: standing, label: t(`standing.${standing}`) }))}
          value={search.standing ?? null}
          onChange={(standing) => set({ standing: standing ?? undefined })}
        />
      )}
      <Select
        aria-label={t('filter.owner')}
        placeholder={t('filter.owner')}
        clearable
        data={[
          ...[...owners.values()].map(({ id, name }) => ({ value: id, label: name })),
          { value: NOBODY, label: t('common:nobody') },
        ]}
        value={search.owner ?? null}
        onChange={(owner) => set({ owner: owner ?? undefined })}
      />
      <Select
        aria-label={t('filter.group')}
        placeholder={t('filter.group')}
        clearable
        data={GROUPS.map((group) => ({
          value: group,
          label: t(`states-list:group.${group}` as 'states-list:group.EEG'),
        }))}
        value={search.group ?? null}
        onChange={(group) => set({ group: group ?? undefined })}
      />
      <span className={classes.end}>{end}</span>
    </Filters>
  );
}
