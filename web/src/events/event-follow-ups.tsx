import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { FollowUpList } from '../follow-ups/follow-up-list.js';
import { followUpsQuery } from '../follow-ups/follow-ups.queries.js';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Section } from '../ui/section.js';

/** What is due so long before or after an event, and moves with it. */
export function EventFollowUps({ eventId }: { eventId: string }) {
  const { t } = useTranslation('events');
  const query = useInfiniteQuery(followUpsQuery({ event: eventId }));
  return (
    <Section
      title={t('counted-from-it')}
      actions={
        <LinkButton size="compact-sm" to="/follow-ups/new" search={{ event: eventId }}>
          {t('add-follow-up')}
        </LinkButton>
      }
    >
      <Loaded query={query} lines={2}>
        {(data) => {
          const followUps = itemsOf(data);
          if (followUps.length === 0) return <EmptyState quiet title={t('none-counted')} />;
          return <FollowUpList followUps={followUps} withOwner withAnchor />;
        }}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}
