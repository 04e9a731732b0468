import { Input, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import type { MissionKind } from '../api/types.js';
import { findOrganisations, organisationQuery } from '../organisations/organisations.queries.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { type Choice, RemoteSelect } from '../ui/remote-select.js';
import { StateSelect } from '../ui/state-select.js';
import { TitleBlock } from '../ui/title-block.js';
import { useCreate } from '../ui/use-create.js';
import { type MissionDraft, MissionFields, missionBody, NEW_MISSION } from './mission-form.js';

/** A mission stays whose it is; that is asked only here. */
export function NewMissionPage() {
  const { t } = useTranslation('missions');
  const search = useSearch({ from: '/shell/missions/new' });
  const organisation = useQuery({
    ...organisationQuery(search.organisation ?? ''),
    enabled: search.organisation !== undefined,
  });
  if (organisation.isLoading) return null;
  const { data } = organisation;
  return (
    <Page narrow>
      <TitleBlock title={t('new')} />
      <NewMissionForm
        owner={{
          is: data ? 'organisation' : 'state',
          state: search.state ?? null,
          organisation: data ? { value: data.id, label: data.name } : null,
        }}
      />
    </Page>
  );
}

function NewMissionForm({ owner }: { owner: Owner }) {
  const { t } = useTranslation('missions');
  const navigate = useNavigate();
  const kind: MissionKind = owner.is === 'state' ? 'permanent-mission' : 'delegation';
  const start: MissionDraft & { owner: Owner } = { ...NEW_MISSION, kind, owner };
  const form = useCreate({
    start,
    place: '/missions/new',
    save: ({ owner: { is, state, organisation }, ...draft }) => {
      const whose = is === 'state' ? { state } : { organisation: organisation?.value ?? null };
      return answer(client.POST('/api/missions', { body: { ...whose, ...missionBody(draft) } }));
    },
    onSaved: ({ id }) => void navigate({ to: '/missions/$missionId', params: { missionId: id } }),
  });
  return (
    <RecordForm label={t('new')} {...form.state} onCancel={() => void navigate({ to: '/missions' })}>
      <OwnerField
        owner={form.draft.owner}
        onChange={(changed) => form.set({ owner: changed })}
        error={form.errorAt('state') ?? form.errorAt('organisation')}
      />
      <MissionFields form={form} />
    </RecordForm>
  );
}

interface Owner {
  is: 'state' | 'organisation';
  state: string | null;
  organisation: Choice | null;
}

interface OwnerFieldProps {
  owner: Owner;
  onChange: (owner: Owner) => void;
  error?: string;
}

function OwnerField({ owner, onChange, error }: OwnerFieldProps) {
  const { t } = useTranslation('missions');
  const label = useId();
  return (
    <Input.Wrapper label={t('field.owner')} labelElement="div" labelProps={{ id: label }} required>
      <SegmentedControl
        aria-labelledby={label}
        mb="xs"
        value={owner.is}
        onChange={(is) => onChange({ ...owner, is })}
        data={[
          { value: 'state', label: t('field.state') },
          { value: 'organisation', label: t('field.organisation') },
        ]}
      />
      {owner.is === 'state' ? (
        <StateSelect
          aria-label={t('field.state')}
          error={error}
          value={owner.state}
          onChange={(state) => onChange({ ...owner, state })}
        />
      ) : (
        <RemoteSelect
          aria-label={t('field.organisation')}
          error={error}
          noun="organisations"
          find={findOrganisations}
          value={owner.organisation}
          onChange={(organisation) => onChange({ ...owner, organisation })}
        />
      )}
    </Input.Wrapper>
  );
}
