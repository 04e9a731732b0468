import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from '../engagements/engagements.queries.js';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { MissionPeople } from './mission-people.js';
import type { StateView } from './state.js';

/** The state's missions, each with the people posted there today. */
export function PeoplePanel({ state }: { state: StateView }) {
  const { t } = useTranslation('states');
  const query = useQuery(peopleQuery(state.id));
  const add = (
    <>
      <LinkButton to="/missions/new" search={{ state: state.id }}>
        {t('people.add-mission')}
      </LinkButton>
      <LinkButton to="/contacts/new">{t('people.add-contact')}</LinkButton>
    </>
  );
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('people.empty')} actions={add}>
            {t('people.empty-hint')}
          </EmptyState>
        ) : (
          items.map((one) => <MissionPeople key={one.mission.id} {...one} />)
        )
      }
    </Loaded>
  );
}
