import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/types.js';
import { ExportMenu } from '../exports/export-menu.js';
import { EmptyState } from '../ui/empty-state.js';
import { Filters, SearchField } from '../ui/filters.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { Tabs } from '../ui/tabs.js';
import { TitleBlock } from '../ui/title-block.js';
import { useArrowKeys } from '../ui/use-arrow-keys.js';
import { FindingRow } from './finding-row.js';
import { searchQuery } from './search.queries.js';
import classes from './search-page.module.css';

const MANY = 100;

/** Everything that the words are found in, best first. */
export function SearchPage() {
  const { t } = useTranslation('search');
  const { q = '', type } = useSearch({ from: '/shell/search' });
  const navigate = useNavigate({ from: '/search' });
  const query = useQuery({ ...searchQuery({ q, limit: MANY }), enabled: q !== '', placeholderData: keepPreviousData });
  return (
    <Page>
      <TitleBlock title={t('title')} />
      <Filters>
        <SearchField
          label={t('words')}
          value={q}
          onChange={(words) => void navigate({ search: (now) => ({ ...now, q: words }), replace: true })}
        />
      </Filters>
      {q === '' ? (
        <EmptyState title={t('begin.title')}>{t('begin.detail')}</EmptyState>
      ) : (
        <Loaded query={query}>{({ items }) => <Findings findings={items} q={q} type={type} />}</Loaded>
      )}
    </Page>
  );
}

function Findings({ findings, q, type }: { findings: Finding[]; q: string; type?: string }) {
  const { t } = useTranslation('search');
  const list = useRef<HTMLUListElement>(null);
  useArrowKeys(list);
  if (findings.length === 0) return <EmptyState title={t('nothing.title', { q })}>{t('nothing.detail')}</EmptyState>;
  const kinds = [...new Set(findings.map((finding) => finding.type))];
  const chosen = kinds.find((kind) => kind === type);
  const count = (kind: string) => findings.filter((finding) => finding.type === kind).length;
  const tabs = [
    { key: 'all', word: t('all', { count: findings.length }), search: { q } },
    ...kinds.map((kind) => ({ key: kind, word: `${t(`types.${kind}`)} ${count(kind)}`, search: { q, type: kind } })),
  ];
  return (
    <>
      <div className={classes.which}>
        <Tabs label={t('which')} tabs={tabs} current={chosen ?? 'all'} />
        {kinds.includes('engagement') && <ExportMenu filter={{ q }} what={t('export')} />}
      </div>
      <ul ref={list}>
        {findings
          .filter((finding) => !chosen || finding.type === chosen)
          .map((finding) => (
            <FindingRow key={finding.type + finding.id} finding={finding} />
          ))}
      </ul>
    </>
  );
}
