import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Instant } from '../ui/instant.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { StateName } from '../ui/state-name.js';
import { useStateById } from '../ui/state-select.js';
import { fetchFile } from './exports.queries.js';
import { useFilterWords } from './use-filter-words.js';

/** What was exported before, by whom and for whom. A file is written anew each time it is fetched. */
export function ExportTable({ exports }: { exports: ExportView[] }) {
  const { t } = useTranslation('exports');
  const columns: Column<ExportView>[] = [
    { key: 'what', title: t('column.what'), cell: (one) => <What of={one} /> },
    {
      key: 'as',
      title: t('column.as'),
      width: '8rem',
      cell: ({ format, audience }) => t(`as.${format}`, { audience: t(`audience-in-line.${audience}`) }),
    },
    { key: 'made', title: t('column.made'), width: '11rem', cell: (one) => <Made of={one} /> },
    { key: 'file', title: t('column.file'), width: '6rem', narrow: 'beside', cell: (one) => <Fetch of={one} /> },
  ];
  return <ListTable caption={t('earlier.title')} columns={columns} rows={exports} keyOf={({ id }) => id} />;
}

function What({ of: { state: id, filter } }: { of: ExportView }) {
  const { t } = useTranslation('exports');
  const state = useStateById()(id);
  const words = useFilterWords()(filter);
  return (
    <>
      {state ? <StateName state={state} /> : t('all-states')}
      {words !== '' && (
        <div className="small soft" dir="auto">
          {words}
        </div>
      )}
    </>
  );
}

function Made({ of: { createdAt, author } }: { of: ExportView }) {
  const { t } = useTranslation('common');
  return (
    <>
      <Instant at={createdAt} /> {author && <bdi>{t('record.author', { name: author.name })}</bdi>}
    </>
  );
}

/** What was narrowed to somebody's own words, that person alone can fetch again. */
function Fetch({ of: { href, filter } }: { of: ExportView }) {
  const { t } = useTranslation('exports');
  const fetching = useChange(() => fetchFile(href));
  if (filter.searched && filter.q === null) return <span className="small soft">{t('words-kept')}</span>;
  return (
    <Button size="compact-sm" loading={fetching.isPending} onClick={() => fetching.mutate(undefined)} data-row-link="">
      {t('fetch')}
    </Button>
  );
}
