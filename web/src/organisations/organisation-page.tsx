import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import type { OrganisationView } from '../api/types.js';
import { MissionTable } from '../missions/mission-table.js';
import { missionsQuery } from '../missions/missions.queries.js';
import { EmptyState } from '../ui/empty-state.js';
import { Fact, Facts } from '../ui/facts.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';
import { RecordFoot } from '../ui/record-foot.js';
import { RecordMenu } from '../ui/record-menu.js';
import { Section } from '../ui/section.js';
import { TitleBlock } from '../ui/title-block.js';
import { useRecordRemoval } from '../ui/use-record-removal.js';
import { organisationQuery, removeOrganisation, restoreOrganisation } from './organisations.queries.js';

export function OrganisationPage() {
  const { organisationId } = useParams({ from: '/shell/organisations/$organisationId' });
  const query = useQuery(organisationQuery(organisationId));
  return (
    <Page>
      <Loaded screen query={query}>
        {(organisation) => <Organisation organisation={organisation} />}
      </Loaded>
    </Page>
  );
}

function Organisation({ organisation }: { organisation: OrganisationView }) {
  const { id, name, acronym, kind, isPartner, note, source } = organisation;
  const { t } = useTranslation(['organisations', 'common']);
  const navigate = useNavigate();
  const remove = useRecordRemoval({
    name,
    remove: () => removeOrganisation(organisation),
    restore: () => restoreOrganisation(organisation),
    onGone: () => void navigate({ to: '/organisations' }),
  });
  return (
    <>
      <TitleBlock
        title={name}
        about={[acronym, t(`kind.${kind}`), isPartner && t('partner-of-ours')].filter(Boolean).join(' · ')}
        actions={
          <>
            <LinkButton to="/contacts/new" search={{ organisation: id }}>
              {t('add-person')}
            </LinkButton>
            <LinkButton to="/organisations/$organisationId/edit" params={{ organisationId: id }}>
              {t('common:edit')}
            </LinkButton>
            <RecordMenu onDelete={remove} />
          </>
        }
      />
      <Note text={note} />
      <Facts>
        <Fact label={t('field.source')}>{source}</Fact>
      </Facts>
      <Offices organisationId={id} />
      <RecordFoot record={organisation} />
    </>
  );
}

/** Its own offices, such as a delegation in Geneva. */
function Offices({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('organisations');
  const query = useInfiniteQuery(missionsQuery({ organisation: organisationId }));
  const add = (
    <LinkButton size="compact-sm" to="/missions/new" search={{ organisation: organisationId }}>
      {t('add-office')}
    </LinkButton>
  );
  return (
    <Section title={t('offices')} actions={add}>
      <Loaded query={query} lines={2}>
        {(data) => {
          const missions = itemsOf(data);
          if (missions.length === 0) return <EmptyState quiet title={t('no-offices')} />;
          return <MissionTable caption={t('offices')} missions={missions} />;
        }}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}
