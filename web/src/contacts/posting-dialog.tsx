import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import type { ContactView, PostingView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Dialog } from '../ui/dialog.js';
import { RecordForm } from '../ui/record-form.js';
import { useCreate } from '../ui/use-create.js';
import { newPosting, PostingFields, postingBody, postingDraft } from './posting-form.js';

interface PostingDialogProps {
  contact: ContactView;
  /** Null: a new one. */
  posting: PostingView | null;
  onClose: () => void;
}

/** Adds a posting, or mends one. */
export function PostingDialog({ contact, posting, onClose }: PostingDialogProps) {
  const { t } = useTranslation(['contacts', 'common']);
  const header = ifMatch(contact);
  const form = useCreate({
    start: posting ? postingDraft(posting) : newPosting(),
    save: (draft) => {
      const body = postingBody(draft);
      if (!posting) {
        return answer(
          client.POST('/api/contacts/{id}/postings', { params: { path: { id: contact.id }, header }, body }),
        );
      }
      const params = { path: { id: contact.id, posting: posting.id }, header };
      return answer(client.PATCH('/api/contacts/{id}/postings/{posting}', { params, body }));
    },
    onSaved: onClose,
  });
  const title = posting ? t('posting.edit-title') : t('posting.add');
  return (
    <Dialog opened onClose={onClose} title={title} size="lg">
      <RecordForm label={title} {...form.state}>
        <PostingFields draft={form.draft} set={form.set} errorAt={form.errorAt} withEnd />
        {posting && <RemovePosting contact={contact} posting={posting} onGone={onClose} />}
      </RecordForm>
    </Dialog>
  );
}

/** For one that was written down by mistake; the history keeps it. */
function RemovePosting({
  contact,
  posting,
  onGone,
}: {
  contact: ContactView;
  posting: PostingView;
  onGone: () => void;
}) {
  const { t } = useTranslation('contacts');
  const remove = useChange(
    () => {
      const params = { path: { id: contact.id, posting: posting.id }, header: ifMatch(contact) };
      return answer(client.DELETE('/api/contacts/{id}/postings/{posting}', { params }));
    },
    { onDone: onGone },
  );
  return (
    <div>
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        loading={remove.isPending}
        onClick={() => remove.mutate(undefined)}
      >
        {t('posting.remove')}
      </Button>
    </div>
  );
}
