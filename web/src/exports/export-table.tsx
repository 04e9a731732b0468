import { useTranslation } from 'react-i18next';
import type { ExportView } from '../api/types.js';
import { Instant } from '../ui/instant.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { StateName } from '../ui/state-name.js';
import { useStateById } from '../ui/state-select.js';

/** What was exported before. A file is written anew each time it is fetched. */
export function ExportTable({ exports }: { exports: ExportView[] }) {
  const { t } = useTranslation('exports');
  const stateById = useStateById();
  const columns: Column<ExportView>[] = [
    {
      key: 'what',
      title: t('column.what'),
      cell: ({ state: id }) => {
        const state = stateById(id);
        return state ? <StateName state={state} /> : t('all-states');
      },
    },
    { key: 'audience', title: t('column.audience'), cell: ({ audience }) => t(`audience.${audience}`) },
    { key: 'at', title: t('column.at'), cell: ({ createdAt }) => <Instant at={createdAt} /> },
    {
      key: 'file',
      title: t('column.file'),
      narrow: 'beside',
      cell: ({ href }) => (
        <a href={href} download data-row-link="">
          {t('fetch')}
        </a>
      ),
    },
  ];
  return <ListTable caption={t('earlier.title')} columns={columns} rows={exports} keyOf={({ id }) => id} />;
}
