import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import { usersQuery } from '../api/lists.js';
import { useIsAdministrator } from '../api/me.js';
import type { Role, UserView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { say, sayUndoable } from '../ui/toast.js';
import { NewPersonDialog } from './new-person-dialog.js';
import { SecretOnce } from './secret-once.js';
import classes from './settings.module.css';

const ROLES: readonly Role[] = ['member', 'administrator'];

/** Our own staff. */
export function PeopleSection() {
  const { t } = useTranslation('settings');
  const mayChange = useIsAdministrator();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t('people.title')}
      actions={
        mayChange && (
          <Button size="compact-sm" onClick={() => setAdding(true)}>
            {t('people.new')}
          </Button>
        )
      }
    >
      {!mayChange && <p className={classes.explain}>{t('administrators-only')}</p>}
      <Loaded query={useQuery(usersQuery)}>
        {({ items }) => (
          <ul>
            {items.map((user) => (
              <Person key={user.id} user={user} mayChange={mayChange} />
            ))}
          </ul>
        )}
      </Loaded>
      {adding && <NewPersonDialog onClose={() => setAdding(false)} />}
    </Section>
  );
}

function Person({ user, mayChange }: { user: UserView; mayChange: boolean }) {
  const { t } = useTranslation('settings');
  return (
    <li>
      <div className={classes.line}>
        <span>
          <bdi className={user.disabledAt ? classes.off : undefined}>{user.name}</bdi>
          <span className={classes.about}>
            <bdi>{user.email}</bdi>
            {user.disabledAt && ` · ${t('people.disabled')}`}
          </span>
        </span>
        {mayChange ? <PersonActions user={user} /> : <span className="soft">{t(`role.${user.role}`)}</span>}
      </div>
    </li>
  );
}

function PersonActions({ user }: { user: UserView }) {
  const { t } = useTranslation('settings');
  const { id, name, role, disabledAt } = user;
  const change = (kept: UserView, body: { role?: Role; disabled?: boolean }) =>
    answer(client.PATCH('/api/users/{id}', { params: { path: { id }, header: ifMatch(kept) }, body }));
  const setRole = useChange((next: Role) => change(user, { role: next }), { onDone: () => say(t('saved')) });
  const enable = useChange((kept: UserView) => change(kept, { disabled: false }));
  const disable = useChange(() => change(user, { disabled: true }), {
    onDone: (kept) => sayUndoable(t('people.disabled-toast', { name }), () => enable.mutate(kept)),
  });
  const link = useChange(() => answer(client.POST('/api/users/{id}/sign-in-link', { params: { path: { id } } })));
  return (
    <span className={classes.acts}>
      <Select
        aria-label={t('people.role-of', { name })}
        w={160}
        allowDeselect={false}
        value={role}
        disabled={setRole.isPending}
        data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(next) => next && next !== role && setRole.mutate(next as Role)}
      />
      {disabledAt ? (
        <Button size="compact-sm" onClick={() => enable.mutate(user)} aria-label={t('people.enable-of', { name })}>
          {t('people.enable')}
        </Button>
      ) : (
        <>
          <Button size="compact-sm" onClick={() => link.mutate(undefined)} aria-label={t('people.link-of', { name })}>
            {t('people.link')}
          </Button>
          <Button
            size="compact-sm"
            onClick={() => disable.mutate(undefined)}
            aria-label={t('people.disable-of', { name })}
          >
            {t('people.disable')}
          </Button>
        </>
      )}
      {link.data && <SecretOnce label={t('people.link-for', { name })} value={link.data.signInLink} />}
    </span>
  );
}
