import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Section } from '../ui/section.js';
import { ContactTable } from './contact-table.js';
import { contactsQuery } from './contacts.queries.js';

/** Who serves at an office, or served there. */
export function MissionPeople({ missionId }: { missionId: string }) {
  const { t } = useTranslation('contacts');
  const query = useInfiniteQuery(contactsQuery({ mission: missionId }));
  return (
    <Section title={t('people')}>
      <Loaded query={query} lines={3}>
        {(data) => {
          const contacts = itemsOf(data);
          if (contacts.length > 0) return <ContactTable caption={t('people')} contacts={contacts} withPlace={false} />;
          return (
            <EmptyState
              quiet
              title={t('nobody-there')}
              actions={
                <LinkButton to="/contacts/new" search={{ mission: missionId }}>
                  {t('new')}
                </LinkButton>
              }
            />
          );
        }}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}
