import { Button, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { useMe } from '../api/me.js';
import type { SessionView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Ago } from '../ui/ago.js';
import { Loaded } from '../ui/loaded.js';
import { RecordForm } from '../ui/record-form.js';
import { Section } from '../ui/section.js';
import { say } from '../ui/toast.js';
import { useCreate } from '../ui/use-create.js';
import { browserName } from './browser-name.js';
import classes from './settings.module.css';

export function SignInSection() {
  const { t } = useTranslation('settings');
  const query = useQuery({ queryKey: ['me', 'sessions'], queryFn: () => answer(client.GET('/api/me/sessions')) });
  const [changed, setChanged] = useState(0);
  return (
    <div className={classes.narrow}>
      <Section title={t('password.title')}>
        <PasswordChange key={changed} onChanged={() => setChanged((count) => count + 1)} />
      </Section>
      <Section title={t('sessions.title')}>
        <Loaded query={query} lines={2}>
          {({ items }) => (
            <ul>
              {items.map((session) => (
                <Session key={session.id} session={session} />
              ))}
            </ul>
          )}
        </Loaded>
      </Section>
    </div>
  );
}

function PasswordChange({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('settings');
  const hasPassword = useMe()?.hasPassword ?? false;
  const form = useCreate({
    start: { current: '', next: '' },
    save: ({ current, next }) =>
      answer(client.PUT('/api/me/password', { body: { next, ...(hasPassword ? { current } : {}) } })),
    onSaved: () => {
      say(t('password.changed'));
      onChanged();
    },
  });
  return (
    <div className="fields">
      <RecordForm label={t('password.title')} {...form.state} saveLabel={t('password.save')}>
        {hasPassword && (
          <PasswordInput
            {...form.text('current')}
            label={t('password.current')}
            autoComplete="current-password"
            required
          />
        )}
        <PasswordInput
          {...form.text('next')}
          label={t('password.next')}
          description={t('password.explain')}
          autoComplete="new-password"
          required
        />
      </RecordForm>
    </div>
  );
}

function Session({ session }: { session: SessionView }) {
  const { t } = useTranslation('settings');
  const { id, userAgent, lastSeenAt, current } = session;
  const end = useChange(() => answer(client.DELETE('/api/me/sessions/{id}', { params: { path: { id } } })));
  const name = browserName(userAgent) ?? t('sessions.unknown');
  return (
    <li className={classes.line}>
      <span>
        {name}
        <span className={classes.about}>
          {current ? (
            t('sessions.this-one')
          ) : (
            <>
              {t('sessions.seen')} <Ago at={lastSeenAt} />
            </>
          )}
        </span>
      </span>
      {!current && (
        <Button
          size="compact-sm"
          loading={end.isPending}
          onClick={() => end.mutate(undefined)}
          aria-label={t('sessions.end-of', { name })}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
