import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OrganisationView } from '../api/types.js';
import { Fact, Facts } from '../ui/facts.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';
import { RecordFoot } from '../ui/record-foot.js';
import { RecordMenu } from '../ui/record-menu.js';
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
      <RecordFoot record={organisation} />
    </>
  );
}
