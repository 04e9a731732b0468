import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor, itemsOf } from '../api/pages.js';
import { useChange } from '../api/use-change.js';
import { restoreEvent } from '../events/events.queries.js';
import { settleFollowUp } from '../follow-ups/follow-ups.queries.js';
import { Ago } from '../ui/ago.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { useDateFormat } from '../ui/partial-date.js';
import { Section } from '../ui/section.js';
import classes from './settings.module.css';

/** What was deleted and can be brought back, long after the toast is gone. */
export function DeletedSection() {
  return (
    <>
      <DeletedEngagements />
      <DeletedFollowUps />
      <DeletedEvents />
    </>
  );
}

function DeletedEngagements() {
  const { t } = useTranslation(['settings', 'engagements']);
  const format = useDateFormat();
  const query = useInfiniteQuery({
    queryKey: ['engagements', 'deleted'],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/engagements', { params: { query: { deleted: true, cursor } } })),
    ...byCursor,
  });
  return (
    <Section title={t('deleted.engagements')}>
      <Loaded query={query} lines={2}>
        {(data) => (
          <Lines
            lines={itemsOf(data).map((kept) => ({
              id: kept.id,
              title: kept.title ?? kept.text,
              about: [
                kept.states.map(({ state }) => state.name).join(', '),
                t(`engagements:kind.${kept.kind}`),
                format(kept.date),
              ],
              deletedAt: kept.deletedAt,
              restore: () => {
                const params = { path: { id: kept.id }, header: ifMatch(kept) };
                return answer(client.POST('/api/engagements/{id}/restore', { params }));
              },
            }))}
          />
        )}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}

function DeletedFollowUps() {
  const { t } = useTranslation('settings');
  const query = useInfiniteQuery({
    queryKey: ['follow-ups', 'deleted'],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/follow-ups', { params: { query: { deleted: true, cursor } } })),
    ...byCursor,
  });
  return (
    <Section title={t('deleted.follow-ups')}>
      <Loaded query={query} lines={2}>
        {(data) => (
          <Lines
            lines={itemsOf(data).map((kept) => ({
              id: kept.id,
              title: kept.title,
              about: [kept.state?.name, kept.owner?.name],
              deletedAt: kept.deletedAt,
              restore: () => settleFollowUp(kept, 'restore'),
            }))}
          />
        )}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}

function DeletedEvents() {
  const { t } = useTranslation('settings');
  const format = useDateFormat();
  const query = useInfiniteQuery({
    queryKey: ['events', 'deleted'],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/events', { params: { query: { deleted: true, cursor } } })),
    ...byCursor,
  });
  return (
    <Section title={t('deleted.events')}>
      <Loaded query={query} lines={2}>
        {(data) => (
          <Lines
            lines={itemsOf(data).map((kept) => ({
              id: kept.id,
              title: kept.name,
              about: [kept.body ?? undefined, kept.date ? format(kept.date) : undefined],
              deletedAt: kept.deletedAt,
              restore: () => restoreEvent(kept),
            }))}
          />
        )}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}

interface DeletedLine {
  id: string;
  title: string;
  about: (string | undefined)[];
  deletedAt: string | null;
  restore: () => Promise<unknown>;
}

function Lines({ lines }: { lines: DeletedLine[] }) {
  const { t } = useTranslation('settings');
  if (lines.length === 0) return <EmptyState quiet title={t('deleted.none')} />;
  return (
    <ul>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
}

function Line({ line: { title, about, deletedAt, restore } }: { line: DeletedLine }) {
  const { t } = useTranslation('settings');
  const bringBack = useChange(restore);
  return (
    <li className={classes.line}>
      <span>
        <bdi className={classes.clamped}>{title}</bdi>
        <span className={classes.about}>
          {about.filter(Boolean).join(' · ')} {deletedAt && <Ago at={deletedAt} />}
        </span>
      </span>
      <Button
        size="compact-sm"
        loading={bringBack.isPending}
        onClick={() => bringBack.mutate(undefined)}
        aria-label={t('deleted.restore-of', { title })}
      >
        {t('deleted.restore')}
      </Button>
    </li>
  );
}
