import { Checkbox, Radio, Stack } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExportAudience, ExportFormat } from '../api/types.js';
import { RecordForm } from '../ui/record-form.js';
import { Section } from '../ui/section.js';
import { say } from '../ui/toast.js';
import { useCreate } from '../ui/use-create.js';
import { exportDraft, exportFilter } from './export-draft.js';
import { makeExport } from './exports.queries.js';
import { FilterFields } from './filter-fields.js';

const FORMATS: readonly ExportFormat[] = ['docx', 'csv'];
const AUDIENCES: readonly ExportAudience[] = ['internal', 'partners', 'public'];

/** Asks what is to go out, in which form and for whom, makes it, and fetches the file at once. */
export function ExportForm() {
  const { t } = useTranslation('exports');
  const search = useSearch({ from: '/shell/exports' });
  const form = useCreate({
    start: exportDraft(search),
    save: ({ format, audience, bom, ...draft }) =>
      makeExport({
        format,
        audience,
        bom: format === 'csv' && bom,
        filter: exportFilter({ format, audience, bom, ...draft }),
      }),
    onSaved: () => say(t('made')),
  });
  const { draft, set, errorAt } = form;
  return (
    <RecordForm label={t('title')} {...form.state} saveLabel={t('make')}>
      <Radio.Group
        label={t('field.format')}
        value={draft.format}
        onChange={(format) => set({ format: format as ExportFormat })}
        error={errorAt('format')}
      >
        <Stack gap="xs">
          {FORMATS.map((format) => (
            <Radio
              key={format}
              value={format}
              label={t(`format.${format}`)}
              description={t(`format-explain.${format}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {draft.format === 'csv' && (
        <Checkbox
          label={t('field.bom')}
          description={t('bom-explain')}
          checked={draft.bom}
          onChange={(event) => set({ bom: event.currentTarget.checked })}
        />
      )}
      <Radio.Group
        label={t('field.audience')}
        value={draft.audience}
        onChange={(audience) => set({ audience: audience as ExportAudience })}
        error={errorAt('audience')}
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
      <Section title={t('which')}>
        <Stack gap="md" pt="sm">
          <FilterFields form={form} />
        </Stack>
      </Section>
    </RecordForm>
  );
}
