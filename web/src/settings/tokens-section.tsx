import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import type { TokenView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Ago } from '../ui/ago.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { SecretOnce } from './secret-once.js';
import classes from './settings.module.css';

/** Keys by which programs act as this person. */
export function TokensSection() {
  const { t } = useTranslation('settings');
  const query = useQuery({ queryKey: ['me', 'tokens'], queryFn: () => answer(client.GET('/api/me/tokens')) });
  return (
    <div className={classes.narrow}>
      <Section title={t('tokens.title')}>
        <p className={classes.explain}>{t('tokens.explain')}</p>
        <NewToken />
      </Section>
      <Section title={t('tokens.all')}>
        <Loaded query={query} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState quiet title={t('tokens.none')} />
            ) : (
              <ul>
                {items.map((token) => (
                  <Token key={token.id} token={token} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
    </div>
  );
}

function NewToken() {
  const { t } = useTranslation('settings');
  const [name, setName] = useState('');
  const create = useChange(() => answer(client.POST('/api/me/tokens', { body: { name } })), {
    onDone: () => setName(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') create.mutate(undefined);
  };
  return (
    <>
      <form className={classes.inline} onSubmit={submit} aria-label={t('tokens.new')}>
        <TextInput
          label={t('tokens.name')}
          placeholder={t('tokens.name-placeholder')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={create.isPending}>
          {t('tokens.new')}
        </Button>
      </form>
      {create.data && <SecretOnce label={t('tokens.token', { name: create.data.name })} value={create.data.token} />}
    </>
  );
}

function Token({ token: { id, name, createdAt, lastUsedAt } }: { token: TokenView }) {
  const { t } = useTranslation('settings');
  const revoke = useChange(() => answer(client.DELETE('/api/me/tokens/{id}', { params: { path: { id } } })));
  return (
    <li className={classes.line}>
      <span>
        <bdi>{name}</bdi>
        <span className={classes.about}>
          {t('tokens.made')} <Ago at={createdAt} /> ·{' '}
          {lastUsedAt ? (
            <>
              {t('tokens.used')} <Ago at={lastUsedAt} />
            </>
          ) : (
            t('tokens.never-used')
          )}
        </span>
      </span>
      <Button
        size="compact-sm"
        loading={revoke.isPending}
        onClick={() => revoke.mutate(undefined)}
        aria-label={t('tokens.revoke-of', { name })}
      >
        {t('tokens.revoke')}
      </Button>
    </li>
  );
}
