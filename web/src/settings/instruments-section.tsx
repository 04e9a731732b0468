import { Button, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import { instrumentsQuery } from '../api/lists.js';
import type { InstrumentView } from '../api/types.js';
import { dateEntry, entryBody } from '../ui/date-entry.js';
import { Dialog } from '../ui/dialog.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { Loaded } from '../ui/loaded.js';
import { PartialDate } from '../ui/partial-date.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { FieldRow, RecordForm } from '../ui/record-form.js';
import { RowLink } from '../ui/row-link.js';
import { Section } from '../ui/section.js';
import { useCreate } from '../ui/use-create.js';
import { orNull } from '../ui/use-draft.js';

/** What states act upon. */
export function InstrumentsSection() {
  const { t } = useTranslation(['settings', 'common']);
  const [opened, setOpened] = useState<InstrumentView | 'new' | null>(null);
  const columns: Column<InstrumentView>[] = [
    {
      key: 'name',
      title: t('instruments.name'),
      cell: ({ id, name, acronym }) => (
        <RowLink to="/states" search={{ instrument: id, status: 'endorsed' }}>
          {name}
          {acronym && <span className="soft"> {acronym}</span>}
        </RowLink>
      ),
    },
    { key: 'kind', title: t('instruments.kind'), cell: ({ kind }) => <span className="soft">{kind}</span> },
    {
      key: 'adopted',
      title: t('instruments.adopted'),
      narrow: 'hidden',
      cell: ({ adopted }) => adopted && <PartialDate value={adopted} />,
    },
    {
      key: 'endorsements',
      title: t('instruments.endorsements'),
      align: 'end',
      narrow: 'beside',
      cell: ({ endorsements }) => endorsements || null,
    },
    {
      key: 'edit',
      title: t('common:edit'),
      cell: (instrument) => (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => setOpened(instrument)}
          aria-label={t('instruments.edit', { name: instrument.name })}
        >
          {t('common:edit')}
        </Button>
      ),
    },
  ];
  return (
    <Section
      title={t('instruments.title')}
      actions={
        <Button size="compact-sm" onClick={() => setOpened('new')}>
          {t('instruments.new')}
        </Button>
      }
    >
      <Loaded query={useQuery(instrumentsQuery)}>
        {({ items }) => (
          <ListTable caption={t('instruments.title')} columns={columns} rows={items} keyOf={({ id }) => id} />
        )}
      </Loaded>
      {opened && <InstrumentDialog instrument={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function instrumentDraft(kept: InstrumentView | null) {
  return {
    name: kept?.name ?? '',
    acronym: kept?.acronym ?? '',
    kind: kept?.kind ?? '',
    adopted: dateEntry(kept?.adopted ?? null),
    acts: kept?.acts ?? ['endorse'],
    lead: kept?.lead ?? '',
    aliases: kept?.aliases ?? [],
    source: kept?.source ?? '',
    note: kept?.note ?? '',
  };
}

function InstrumentDialog({ instrument, onClose }: { instrument: InstrumentView | null; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const form = useCreate({
    start: instrumentDraft(instrument),
    save: ({ acronym, lead, source, adopted, ...draft }) => {
      const body = {
        ...draft,
        acronym: orNull(acronym),
        lead: orNull(lead),
        source: orNull(source),
        adopted: entryBody(adopted),
      };
      if (!instrument) return answer(client.POST('/api/instruments', { body }));
      const params = { path: { id: instrument.id }, header: ifMatch(instrument) };
      return answer(client.PATCH('/api/instruments/{id}', { params, body }));
    },
    onSaved: onClose,
  });
  const title = instrument ? t('instruments.edit', { name: instrument.name }) : t('instruments.new');
  return (
    <Dialog opened onClose={onClose} size="lg" title={title}>
      <RecordForm label={title} {...form.state}>
        <TextInput {...form.text('name')} label={t('instruments.name')} dir="auto" required data-autofocus />
        <FieldRow>
          <TextInput {...form.text('acronym')} label={t('instruments.acronym')} />
          <TextInput
            {...form.text('kind')}
            label={t('instruments.kind')}
            placeholder={t('instruments.kind-placeholder')}
            required
          />
        </FieldRow>
        <FieldRow>
          <PartialDateInput
            label={t('instruments.adopted')}
            entry={form.draft.adopted}
            onEntry={(adopted) => form.set({ adopted })}
            error={form.errorAt('adopted')}
          />
          <TextInput {...form.text('lead')} label={t('instruments.lead')} dir="auto" />
        </FieldRow>
        <TagsInput
          {...form.list('acts')}
          label={t('instruments.acts')}
          description={t('instruments.acts-explain')}
          acceptValueOnBlur
        />
        <TagsInput {...form.list('aliases')} label={t('instruments.aliases')} acceptValueOnBlur />
        <TextInput {...form.text('source')} label={t('instruments.source')} />
        <Textarea {...form.text('note')} label={t('instruments.note')} dir="auto" autosize minRows={2} />
      </RecordForm>
    </Dialog>
  );
}
