import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactView, NudgeView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { contactQuery } from '../contacts/contacts.queries.js';
import { LeftPostDialog } from '../contacts/left-post-dialog.js';
import { today } from '../ui/date-entry.js';
import { sayUndoable } from '../ui/toast.js';
import { verifyContact } from './nudges.queries.js';

/** The two answers to "still in post?". */
export function PostActions({ posting }: { posting: NonNullable<NudgeView['posting']> }) {
  const { t } = useTranslation('nudges');
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState<ContactView | null>(null);
  const { contact, contactVersion, lastVerifiedOn } = posting;
  const { name } = contact;
  const undo = useChange((kept: ContactView) => verifyContact(kept, lastVerifiedOn));
  const verify = useChange((_: undefined) => verifyContact({ id: contact.id, version: contactVersion }, today()), {
    onDone: (kept) => sayUndoable(t('toast.verified', { name }), () => undo.mutate(kept)),
  });
  const open = useChange((_: undefined) => queries.fetchQuery({ ...contactQuery(contact.id), staleTime: 0 }), {
    onDone: setLeaving,
  });
  return (
    <>
      <Button
        size="compact-sm"
        data-key="s"
        aria-keyshortcuts="s"
        aria-label={t('still-there-of', { name })}
        loading={verify.isPending}
        onClick={() => verify.mutate(undefined)}
      >
        {t('still-there')}
      </Button>
      <Button
        size="compact-sm"
        data-key="h"
        aria-keyshortcuts="h"
        aria-label={t('has-left-of', { name })}
        onClick={() => open.mutate(undefined)}
      >
        {t('has-left')}
      </Button>
      {leaving && <LeftPostDialog contact={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
}
