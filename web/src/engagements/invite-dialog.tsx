import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usersQuery } from '../api/lists.js';
import { Problem } from '../api/problem.js';
import type { InvitationView } from '../api/types.js';
import { Dialog } from '../ui/dialog.js';
import { RecordForm } from '../ui/record-form.js';
import { say } from '../ui/toast.js';
import { useCreate } from '../ui/use-create.js';
import type { Engagement } from './engagement.js';
import { invite } from './invitations.queries.js';

interface Props {
  engagement: Engagement;
  invited: InvitationView[];
  onClose(): void;
}

/** Whom of us to invite; it begins with those who are to be there and were not invited yet. */
export function InviteDialog({ engagement, invited, onClose }: Props) {
  const { t } = useTranslation(['engagements', 'common']);
  const users = useQuery(usersQuery).data?.items ?? [];
  const there = new Set(invited.filter(({ told }) => told !== 'withdrawn').map(({ user }) => user.id));
  const start = { users: engagement.ours.flatMap(({ user }) => (user && !there.has(user.id) ? [user.id] : [])) };
  const form = useCreate({
    start,
    save: (draft) =>
      draft.users.length > 0
        ? invite(engagement, draft.users)
        : Promise.reject(nobodyNamed(t('invitation.name-somebody'))),
    onSaved: () => {
      onClose();
      say(t('invitation.sent'));
    },
  });
  const confidential = engagement.visibility === 'restricted';
  return (
    <Dialog opened onClose={onClose} title={t('invitation.send')}>
      <RecordForm label={t('invitation.send')} {...form.state} saveLabel={t('invitation.send')} onCancel={onClose}>
        <MultiSelect
          label={t('invitation.whom')}
          description={t(confidential ? 'invitation.explain-restricted' : 'invitation.explain')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          searchable
          data-autofocus
          error={form.errorAt('users')}
          data={users
            .filter(({ disabledAt, id }) => !disabledAt || form.draft.users.includes(id))
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={form.draft.users}
          onChange={(chosen) => form.set({ users: chosen })}
          nothingFoundMessage={t('common:nothing-found')}
        />
      </RecordForm>
    </Dialog>
  );
}

function nobodyNamed(detail: string): Problem {
  return new Problem(422, 'invalid', '', detail, [{ pointer: '/users', code: 'missing', detail }]);
}
