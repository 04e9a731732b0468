import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import type { MissionView } from '../api/types.js';
import { Flag } from '../ui/flag.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useEdit } from '../ui/use-edit.js';
import { MissionFields, missionBody, missionDraft, useMissionLabels } from './mission-form.js';
import { missionQuery } from './missions.queries.js';

export function EditMissionPage() {
  const { missionId } = useParams({ from: '/shell/missions/$missionId/edit' });
  const query = useQuery(missionQuery(missionId));
  return (
    <Page narrow>
      <Loaded screen query={query}>
        {(mission) => <EditForm mission={mission} />}
      </Loaded>
    </Page>
  );
}

function EditForm({ mission }: { mission: MissionView }) {
  const { id, label, state } = mission;
  const { t } = useTranslation('missions');
  const navigate = useNavigate();
  const labels = useMissionLabels();
  const back = () => void navigate({ to: '/missions/$missionId', params: { missionId: id } });
  const form = useEdit({
    kept: mission,
    draftOf: missionDraft,
    labels,
    place: `/missions/${id}/edit`,
    save: (version, draft) => {
      const params = { path: { id }, header: ifMatch({ version }) };
      return answer(client.PATCH('/api/missions/{id}', { params, body: missionBody(draft) }));
    },
    query: missionQuery(id),
    onSaved: back,
  });
  return (
    <>
      <TitleBlock title={t('edit', { label })} mark={state && <Flag iso2={state.iso2} size="title" />} />
      <RecordForm label={t('edit', { label })} {...form.state} onCancel={back}>
        <MissionFields form={form} />
      </RecordForm>
      {form.dialog}
    </>
  );
}
