import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import type { Problem } from '../api/problem.js';
import { useChange } from '../api/use-change.js';
import { useDraft } from '../ui/use-draft.js';
import classes from './password-form.module.css';

/** Signing in with email and password. */
export function PasswordForm({ onEntered }: { onEntered: () => void }) {
  const { t } = useTranslation(['sign-in', 'common']);
  const { draft, text } = useDraft({ email: '', password: '' });
  const { mutate, isPending, error } = useChange(() => answer(client.POST('/api/session', { body: draft })), {
    onDone: onEntered,
    onProblem: () => {},
  });
  const problem = error as Problem | null;
  return (
    <form
      className={classes.form}
      aria-label={t('title')}
      onSubmit={(event) => {
        event.preventDefault();
        mutate(undefined);
      }}
    >
      {problem && (
        <p role="alert" className={classes.problem}>
          <Refusal problem={problem} />
        </p>
      )}
      <TextInput
        {...text('email')}
        label={t('email')}
        type="email"
        autoComplete="username"
        autoFocus
        required
        withAsterisk={false}
      />
      <PasswordInput
        {...text('password')}
        label={t('password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
      />
      <Button type="submit" variant="filled" loading={isPending} fullWidth>
        {t('submit')}
      </Button>
    </form>
  );
}

function Refusal({ problem }: { problem: Problem }) {
  const { t } = useTranslation(['sign-in', 'common']);
  if (problem.status === 401) return t('refused');
  if (problem.status === 429) return t('too-often');
  return problem.detail || t('common:error.unreachable-detail');
}
