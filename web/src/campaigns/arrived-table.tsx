import { useTranslation } from 'react-i18next';
import type { ProgressView } from '../api/types.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { PartialDate } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import { StateName } from '../ui/state-name.js';

type Arrived = ProgressView['states'][number];

/** The list that the number comes from, in the order of arrival; those of unknown date stand at the end. */
export function ArrivedTable({ states }: { states: Arrived[] }) {
  const { t } = useTranslation(['campaigns', 'states-list']);
  const columns: Column<Arrived>[] = [
    {
      key: 'state',
      title: t('column.state'),
      cell: ({ state }) => (
        <RowLink to="/states/$stateId" params={{ stateId: state.id }} search={{ tab: 'positions' }}>
          <StateName state={state} />
        </RowLink>
      ),
    },
    {
      key: 'date',
      title: t('column.when'),
      cell: ({ date }) =>
        date === null ? <span className="soft">{t('date-unknown')}</span> : <PartialDate value={date} />,
    },
    {
      key: 'group',
      title: t('column.group'),
      cell: ({ regionalGroup, isMember }) => (
        <span className="soft">
          {[
            regionalGroup &&
              t(`states-list:group.${regionalGroup}` as 'states-list:group.EEG', { defaultValue: regionalGroup }),
            !isMember && t('progress.observer'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      ),
    },
  ];
  return <ListTable caption={t('progress.states')} columns={columns} rows={states} keyOf={({ state }) => state.id} />;
}
