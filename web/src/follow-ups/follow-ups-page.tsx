import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { EmptyState } from '../ui/empty-state.js';
import { Filters } from '../ui/filters.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { StateSelect } from '../ui/state-select.js';
import { Tabs } from '../ui/tabs.js';
import { TitleBlock } from '../ui/title-block.js';
import { FollowUpList } from './follow-up-list.js';
import { type FollowUpFilter, followUpsQuery } from './follow-ups.queries.js';

const SHOWN = {
  mine: { owner: 'me', status: 'open' },
  all: { status: 'open' },
  'to-review': { status: 'to-review' },
  done: { status: 'done' },
} satisfies Record<string, FollowUpFilter>;

type Shown = keyof typeof SHOWN;

function isShown(word: string | undefined): word is Shown {
  return word !== undefined && word in SHOWN;
}

/** What we mean to do next. */
export function FollowUpsPage() {
  const { t } = useTranslation('follow-ups');
  const search = useSearch({ from: '/shell/follow-ups' });
  const navigate = useNavigate({ from: '/follow-ups' });
  const show = isShown(search.show) ? search.show : 'mine';
  const query = useInfiniteQuery({
    ...followUpsQuery({ ...SHOWN[show], state: search.state }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page>
      <TitleBlock
        title={t('title')}
        about={t(`explain.${show}`)}
        actions={
          <LinkButton to="/follow-ups/new" search={{ state: search.state }}>
            {t('new')}
          </LinkButton>
        }
      />
      <Tabs
        label={t('show.label')}
        tabs={Object.keys(SHOWN)
          .filter(isShown)
          .map((key) => ({
            key,
            word: t(`show.${key}`),
            search: { ...search, show: key === 'mine' ? undefined : key },
          }))}
        current={show}
      />
      <Filters>
        <StateSelect
          aria-label={t('any-state')}
          placeholder={t('any-state')}
          value={search.state ?? null}
          onChange={(state) =>
            void navigate({ search: (now) => ({ ...now, state: state ?? undefined }), replace: true })
          }
        />
      </Filters>
      <Loaded query={query}>
        {(data) => {
          const followUps = itemsOf(data);
          if (followUps.length === 0)
            return <EmptyState title={t(`empty.${show}`)}>{t(`empty-next.${show}`)}</EmptyState>;
          return <FollowUpList followUps={followUps} withOwner={show !== 'mine'} />;
        }}
      </Loaded>
      <MoreButton query={query} />
    </Page>
  );
}
