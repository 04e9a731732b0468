import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import type { Change } from '../api/types.js';
import classes from './change-list.module.css';
import { Instant } from './instant.js';
import { Loaded } from './loaded.js';
import { MoreButton } from './more-button.js';
import { Section } from './section.js';

interface Pages {
  data: { pages: { items: Change[] }[] } | undefined;
  error: Error | null;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface ChangeListProps {
  /** The history, newest first. */
  query: Pages;
  /** One change in words, after the name of who made it; null: it says nothing to a reader. */
  lineOf: (change: Change) => string | null;
  /** Those that are worth a line. */
  among?: (changes: Change[]) => Change[];
}

/** The history of a record, a line for every change: when, who, what. */
export function ChangeList({ query, lineOf, among = (changes) => changes }: ChangeListProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('history.title')}>
      <Loaded query={query} lines={4}>
        {(data) => (
          <ol>
            {among(itemsOf(data)).map((change) => (
              <Line key={change.id} change={change} line={lineOf(change)} />
            ))}
          </ol>
        )}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}

function Line({ change: { at, actor }, line }: { change: Change; line: string | null }) {
  const { t } = useTranslation();
  if (line === null) return null;
  return (
    <li className={classes.change}>
      <span className={classes.at}>
        <Instant at={at} />
      </span>
      <span dir="auto">
        <b>{actor?.name ?? t('history.system')}</b> {line}
      </span>
    </li>
  );
}
