import { PasswordInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import type { Role } from '../api/types.js';
import { Dialog } from '../ui/dialog.js';
import { RecordForm } from '../ui/record-form.js';
import { useCreate } from '../ui/use-create.js';
import { SecretOnce } from './secret-once.js';

/** A new colleague. Without a password, a one-time link to pass on is shown. */
export function NewPersonDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const [link, setLink] = useState<string | null>(null);
  const start: { name: string; email: string; role: Role; password: string } = {
    name: '',
    email: '',
    role: 'member',
    password: '',
  };
  const form = useCreate({
    start,
    save: ({ password, ...person }) =>
      answer(client.POST('/api/users', { body: { ...person, ...(password ? { password } : {}) } })),
    onSaved: ({ signInLink }) => (signInLink ? setLink(signInLink) : onClose()),
  });
  return (
    <Dialog opened onClose={onClose} title={t('people.new')}>
      {link ? (
        <SecretOnce label={t('people.link-for', { name: form.draft.name })} value={link} />
      ) : (
        <RecordForm label={t('people.new')} {...form.state}>
          <TextInput {...form.text('name')} label={t('me.name')} dir="auto" required data-autofocus />
          <TextInput {...form.text('email')} label={t('me.email')} type="email" required />
          <Select
            {...form.choice('role')}
            label={t('people.role')}
            allowDeselect={false}
            data={(['member', 'administrator'] as const).map((value) => ({
              value,
              label: t(`role.${value}`),
            }))}
          />
          <PasswordInput
            {...form.text('password')}
            label={t('people.password')}
            description={t('people.password-explain')}
            autoComplete="new-password"
          />
        </RecordForm>
      )}
    </Dialog>
  );
}
