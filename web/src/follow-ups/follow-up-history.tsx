import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { Instant } from '../ui/instant.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Section } from '../ui/section.js';
import classes from './follow-up-history.module.css';
import { followUpHistoryQuery } from './follow-ups.queries.js';
import { useChangeLine } from './use-change-line.js';

/** Every change of a follow-up, newest first: when, who, what, and whether it was done from a mail. */
export function FollowUpHistory({ id }: { id: string }) {
  const { t } = useTranslation('follow-ups');
  const query = useInfiniteQuery(followUpHistoryQuery(id));
  const lineOf = useChangeLine();
  return (
    <Section title={t('history.title')}>
      <Loaded query={query} lines={2}>
        {(data) => (
          <ol>
            {itemsOf(data).map((change) => {
              const line = lineOf(change);
              return (
                line && (
                  <li key={change.id} className={classes.change}>
                    <span className={classes.at}>
                      <Instant at={change.at} />
                    </span>
                    <span dir="auto">
                      <b>{change.actor?.name ?? t('history.system')}</b> {line}
                    </span>
                  </li>
                )
              );
            })}
          </ol>
        )}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}
