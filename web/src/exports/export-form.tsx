import { Checkbox, Radio, Stack } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import type { ExportAudience } from '../api/types.js';
import { RecordForm } from '../ui/record-form.js';
import { StateSelect } from '../ui/state-select.js';
import { say } from '../ui/toast.js';
import { useCreate } from '../ui/use-create.js';

const AUDIENCES: readonly ExportAudience[] = ['internal', 'partners', 'public'];

/** Asks what is to go out, makes it, and fetches the file at once. */
export function ExportForm() {
  const { t } = useTranslation('exports');
  const search = useSearch({ from: '/shell/exports' });
  const start: { state: string | null; audience: ExportAudience; bom: boolean } = {
    state: search.state ?? null,
    audience: 'internal',
    bom: false,
  };
  const form = useCreate({
    start,
    save: ({ state, audience, bom }) => {
      const body = { report: 'engagements', format: 'csv', state: state ?? undefined, audience, bom } as const;
      return answer(client.POST('/api/exports', { body }));
    },
    onSaved: ({ href }) => {
      say(t('made'));
      // An attachment: the page stays where it is.
      location.assign(href);
    },
  });
  return (
    <RecordForm label={t('title')} {...form.state} saveLabel={t('make')}>
      <StateSelect
        label={t('field.state')}
        placeholder={t('all-states')}
        value={form.draft.state}
        onChange={(state) => form.set({ state })}
        error={form.errorAt('state')}
      />
      <Radio.Group
        label={t('field.audience')}
        value={form.draft.audience}
        onChange={(audience) => form.set({ audience: audience as ExportAudience })}
        error={form.errorAt('audience')}
      >
        <Stack gap="xs">
          {AUDIENCES.map((audience) => (
            <Radio
              key={audience}
              value={audience}
              label={t(`audience.${audience}`)}
              description={t(`audience-explain.${audience}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('field.bom')}
        description={t('bom-explain')}
        checked={form.draft.bom}
        onChange={(event) => form.set({ bom: event.currentTarget.checked })}
      />
    </RecordForm>
  );
}
