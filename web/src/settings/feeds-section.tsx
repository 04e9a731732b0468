import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import type { CalendarFeed } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Ago } from '../ui/ago.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { NewFeed } from './new-feed.js';
import classes from './settings.module.css';

/** Calendars that this person's own programs fetch. */
export function FeedsSection() {
  const { t } = useTranslation('settings');
  const query = useQuery({ queryKey: ['calendar-feeds'], queryFn: () => answer(client.GET('/api/calendar-feeds')) });
  return (
    <div className={classes.narrow}>
      <Section title={t('feeds.title')}>
        <p className={classes.explain}>{t('feeds.explain')}</p>
        <NewFeed />
      </Section>
      <Section title={t('feeds.all')}>
        <Loaded query={query} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState quiet title={t('feeds.none')} />
            ) : (
              <ul>
                {items.map((feed) => (
                  <Feed key={feed.id} feed={feed} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      <Section title={t('feeds.how')}>
        <dl className={classes.steps}>
          {(['outlook', 'google', 'apple'] as const).map((program) => (
            <div key={program}>
              <dt>{t(`feeds.program.${program}`)}</dt>
              <dd>{t(`feeds.steps.${program}`)}</dd>
            </div>
          ))}
        </dl>
        <p className={classes.explain}>{t('feeds.reach')}</p>
      </Section>
    </div>
  );
}

function Feed({ feed: { id, name, contents, createdAt, lastFetchedAt } }: { feed: CalendarFeed }) {
  const { t } = useTranslation('settings');
  const revoke = useChange(() => answer(client.DELETE('/api/calendar-feeds/{id}', { params: { path: { id } } })));
  return (
    <li className={classes.line}>
      <span>
        <bdi>{name}</bdi>
        <span className={classes.about}>{contents.map((content) => t(`feeds.content.${content}`)).join(', ')}</span>
        <span className={classes.about}>
          {t('tokens.made')} <Ago at={createdAt} /> ·{' '}
          {lastFetchedAt ? (
            <>
              {t('feeds.fetched')} <Ago at={lastFetchedAt} />
            </>
          ) : (
            t('feeds.never-fetched')
          )}
        </span>
      </span>
      <Button
        size="compact-sm"
        loading={revoke.isPending}
        onClick={() => revoke.mutate(undefined)}
        aria-label={t('feeds.revoke-of', { name })}
      >
        {t('tokens.revoke')}
      </Button>
    </li>
  );
}
