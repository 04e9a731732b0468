import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.js';
import { Instant } from '../ui/instant.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { RowLink } from '../ui/row-link.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import classes from './import-list.module.css';
import type { ImportLine } from './plan.js';

/** What came in before, a line each; a plan that was not applied can be gone on with. */
export function ImportList({ imports }: { imports: ImportLine[] }) {
  const { t } = useTranslation('imports');
  if (imports.length === 0) return <EmptyState quiet title={t('none-earlier')} />;
  const columns: Column<ImportLine>[] = [
    {
      key: 'state',
      title: t('column.state'),
      cell: ({ id, stateName }) => (
        <RowLink to="/imports/$importId" params={{ importId: id }}>
          {stateName ?? t('state-not-known')}
        </RowLink>
      ),
    },
    {
      key: 'what',
      title: t('column.what'),
      cell: ({ fileName, visibility }) => (
        <>
          <span dir="auto">{fileName ?? t('pasted')}</span> <VisibilityUnlessInternal visibility={visibility} />
        </>
      ),
    },
    { key: 'when', title: t('column.when'), cell: ({ createdAt }) => <Instant at={createdAt} /> },
    { key: 'who', title: t('column.who'), cell: ({ author }) => author?.name },
    {
      key: 'status',
      title: t('column.status'),
      narrow: 'beside',
      cell: ({ status }) => (
        <span className={classes.status} data-status={status}>
          {t(`status.${status}`)}
        </span>
      ),
    },
  ];
  return <ListTable caption={t('earlier')} columns={columns} rows={imports} keyOf={({ id }) => id} />;
}
