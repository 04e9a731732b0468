import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import type { ContactView } from '../api/types.js';
import { entryBody, readEntry } from '../ui/date-entry.js';
import { Dialog } from '../ui/dialog.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { RecordForm } from '../ui/record-form.js';
import { useCreate } from '../ui/use-create.js';
import { newPosting, PostingFields, postingBody } from './posting-form.js';

/** Closes the current posting and, where it is known, opens the next. What was logged before keeps the post of its day. */
export function LeftPostDialog({ contact, onClose }: { contact: ContactView; onClose: () => void }) {
  const { t } = useTranslation(['contacts', 'common']);
  const [knowsNext, setKnowsNext] = useState(false);
  const [next, setNext] = useState(newPosting);
  const form = useCreate({
    start: { on: readEntry(t('today')) },
    save: ({ on }) => {
      const body = { on: entryBody(on) ?? undefined, ...(knowsNext ? { next: postingBody(next) } : {}) };
      const params = { path: { id: contact.id }, header: ifMatch(contact) };
      return answer(client.POST('/api/contacts/{id}/left', { params, body }));
    },
    onSaved: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('left-dialog.title', { name: contact.name })} size="lg">
      <RecordForm label={t('has-left')} {...form.state}>
        <PartialDateInput
          label={t('left-dialog.on')}
          entry={form.draft.on}
          onEntry={(on) => form.set({ on })}
          error={form.errorAt('on')}
          data-autofocus
        />
        <Checkbox
          label={t('left-dialog.knows-next')}
          checked={knowsNext}
          onChange={(event) => setKnowsNext(event.currentTarget.checked)}
        />
        {knowsNext && (
          <PostingFields
            draft={next}
            set={(change) => setNext((now) => ({ ...now, ...change }))}
            errorAt={(field) => form.errorAt(`next/${field}`)}
          />
        )}
      </RecordForm>
    </Dialog>
  );
}
