import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { byCursor, itemsOf } from '../api/pages.js';
import { ExportMenu } from '../exports/export-menu.js';
import { EmptyState } from '../ui/empty-state.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { PartialDate } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import { Section } from '../ui/section.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import type { Engagement } from './engagement.js';

const AT_A_GLANCE = 10;
const FIRST_WORDS = 110;

/** The engagements with a person, or with a mission, a line each, newest first. */
export function EngagementLines({ filter }: { filter: { person?: string; mission?: string } }) {
  const { t } = useTranslation('engagement-lines');
  const query = useInfiniteQuery({
    queryKey: ['engagements', filter],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/engagements', { params: { query: { ...filter, cursor, limit: AT_A_GLANCE } } })),
    placeholderData: keepPreviousData,
    ...byCursor,
  });
  return (
    <Section title={t('title')} actions={itemsOf(query.data).length > 0 && <ExportMenu filter={filter} compact />}>
      <Loaded query={query} lines={3}>
        {(data) => <Lines engagements={itemsOf(data)} />}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}

function Lines({ engagements }: { engagements: Engagement[] }) {
  const { t } = useTranslation(['engagement-lines', 'engagements']);
  if (engagements.length === 0) return <EmptyState quiet title={t('empty')} />;
  const columns: Column<Engagement>[] = [
    {
      key: 'date',
      title: t('column.date'),
      width: '9rem',
      cell: ({ id, date }) => (
        <RowLink to="/engagements/$engagementId" params={{ engagementId: id }}>
          <PartialDate value={date} />
        </RowLink>
      ),
    },
    {
      key: 'kinds',
      title: t('column.kinds'),
      width: '12rem',
      cell: ({ kinds }) => kinds.map((kind) => t(`engagements:kind.${kind}`)).join(' · '),
    },
    { key: 'words', title: t('column.words'), cell: (engagement) => <span dir="auto">{firstWords(engagement)}</span> },
    {
      key: 'visibility',
      title: t('column.visibility'),
      says: ({ visibility }) => visibility !== 'internal',
      narrow: 'beside',
      cell: ({ visibility }) => <VisibilityUnlessInternal visibility={visibility} />,
    },
  ];
  return <ListTable caption={t('title')} columns={columns} rows={engagements} keyOf={({ id }) => id} />;
}

/** The title, or as much of the text as a line holds, cut between words. */
function firstWords({ title, text }: Engagement): string {
  const words = (title ?? text).replace(/\s+/g, ' ').trim();
  return words.length <= FIRST_WORDS ? words : `${words.slice(0, words.lastIndexOf(' ', FIRST_WORDS))} …`;
}
