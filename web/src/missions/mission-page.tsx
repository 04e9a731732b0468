import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MissionView } from '../api/types.js';
import { useLookingAt } from '../app/looking-at.js';
import { MissionPeople } from '../contacts/mission-people.js';
import { EngagementLines } from '../engagements/engagement-lines.js';
import { Addresses } from '../ui/addresses.js';
import { Fact, Facts } from '../ui/facts.js';
import { Flag } from '../ui/flag.js';
import { languageName } from '../ui/language-name.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { LogButton } from '../ui/log-button.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';
import { RecordFoot } from '../ui/record-foot.js';
import { RecordMenu } from '../ui/record-menu.js';
import { Section } from '../ui/section.js';
import { useAccreditation } from '../ui/state-select.js';
import { TitleBlock } from '../ui/title-block.js';
import { useRecordRemoval } from '../ui/use-record-removal.js';
import { missionQuery, removeMission, restoreMission } from './missions.queries.js';

export function MissionPage() {
  const { missionId } = useParams({ from: '/shell/missions/$missionId' });
  const query = useQuery(missionQuery(missionId));
  return (
    <Page>
      <Loaded screen query={query}>
        {(mission) => <Mission mission={mission} />}
      </Loaded>
    </Page>
  );
}

function Mission({ mission }: { mission: MissionView }) {
  const { id, label, state, organisation, city } = mission;
  const { t } = useTranslation('missions');
  useLookingAt({
    state: state ?? undefined,
    mission: { id, label, city, stateId: state?.id ?? null, organisationId: organisation?.id ?? null },
  });
  return (
    <>
      <TitleBlock
        title={label}
        mark={state && <Flag iso2={state.iso2} size="title" />}
        about={<Owner mission={mission} />}
        actions={<MissionActions mission={mission} />}
      />
      <Section title={t('about')}>
        <MissionFacts mission={mission} />
        <Note text={mission.note} />
      </Section>
      <MissionPeople missionId={id} />
      <EngagementLines filter={{ mission: id }} />
      <RecordFoot record={mission} />
    </>
  );
}

function Owner({ mission: { state, organisation } }: { mission: MissionView }) {
  if (state) {
    return (
      <Link to="/states/$stateId" params={{ stateId: state.id }}>
        {state.name}
      </Link>
    );
  }
  if (!organisation) return null;
  return (
    <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
      {organisation.name}
    </Link>
  );
}

function MissionActions({ mission }: { mission: MissionView }) {
  const { t } = useTranslation(['missions', 'common']);
  const navigate = useNavigate();
  const remove = useRecordRemoval({
    name: mission.label,
    remove: () => removeMission(mission),
    restore: () => restoreMission(mission),
    onGone: () => void navigate({ to: '/missions' }),
  });
  return (
    <>
      <LogButton />
      <LinkButton to="/contacts/new" search={{ mission: mission.id }}>
        {t('add-person')}
      </LinkButton>
      <LinkButton to="/missions/$missionId/edit" params={{ missionId: mission.id }}>
        {t('common:edit')}
      </LinkButton>
      <RecordMenu onDelete={remove} />
    </>
  );
}

function MissionFacts({ mission }: { mission: MissionView }) {
  const { t, i18n } = useTranslation('missions');
  const nameOf = useAccreditation();
  return (
    <Facts>
      <Fact label={t('field.kind')}>{t(`kind.${mission.kind}`)}</Fact>
      <Fact label={t('field.accreditedTo')}>{mission.accreditedTo.map(nameOf).join(', ')}</Fact>
      <Fact label={t('field.emails')}>
        {mission.emails.length > 0 && <Addresses kind="mailto" of={mission.emails} />}
      </Fact>
      <Fact label={t('field.phones')}>{mission.phones.length > 0 && <Addresses kind="tel" of={mission.phones} />}</Fact>
      <Fact label={t('field.address')}>{mission.address && <span className="lines">{mission.address}</span>}</Fact>
      <Fact label={t('field.language')}>{mission.language && languageName(mission.language, i18n.language)}</Fact>
    </Facts>
  );
}
