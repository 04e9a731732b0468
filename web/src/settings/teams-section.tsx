import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import { teamsQuery, usersQuery } from '../api/lists.js';
import { useIsAdministrator } from '../api/me.js';
import type { TeamView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Dialog } from '../ui/dialog.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { RecordForm } from '../ui/record-form.js';
import { Section } from '../ui/section.js';
import { useCreate } from '../ui/use-create.js';
import classes from './settings.module.css';

/** Teams can be named as readers of what is restricted. */
export function TeamsSection() {
  const { t } = useTranslation('settings');
  const mayChange = useIsAdministrator();
  const [opened, setOpened] = useState<TeamView | 'new' | null>(null);
  return (
    <Section
      title={t('teams.title')}
      actions={
        mayChange && (
          <Button size="compact-sm" onClick={() => setOpened('new')}>
            {t('teams.new')}
          </Button>
        )
      }
    >
      <p className={classes.explain}>{mayChange ? t('teams.explain') : t('administrators-only')}</p>
      <Loaded query={useQuery(teamsQuery)} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState quiet title={t('teams.none')} />
          ) : (
            <ul>
              {items.map((team) => (
                <Team key={team.id} team={team} onEdit={mayChange ? () => setOpened(team) : undefined} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {opened && <TeamDialog team={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function Team({ team: { name, members }, onEdit }: { team: TeamView; onEdit?: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  return (
    <li className={classes.line}>
      <span>
        <bdi>{name}</bdi>
        <span className={classes.about}>
          {members.length > 0 ? members.map((member) => member.name).join(', ') : t('teams.nobody')}
        </span>
      </span>
      {onEdit && (
        <Button size="compact-sm" onClick={onEdit} aria-label={t('teams.edit', { name })}>
          {t('common:edit')}
        </Button>
      )}
    </li>
  );
}

function TeamDialog({ team, onClose }: { team: TeamView | null; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const users = useQuery(usersQuery).data?.items ?? [];
  const form = useCreate({
    start: { name: team?.name ?? '', members: team?.members.map(({ id }) => id) ?? [] },
    save: (body) =>
      team
        ? answer(client.PATCH('/api/teams/{id}', { params: { path: { id: team.id }, header: ifMatch(team) }, body }))
        : answer(client.POST('/api/teams', { body })),
    onSaved: onClose,
  });
  const title = team ? t('teams.edit', { name: team.name }) : t('teams.new');
  return (
    <Dialog opened onClose={onClose} title={title}>
      <RecordForm label={title} {...form.state}>
        <TextInput {...form.text('name')} label={t('me.name')} dir="auto" required data-autofocus />
        <MultiSelect
          {...form.list('members')}
          label={t('teams.members')}
          searchable
          data={users.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ value: id, label: name }))}
        />
        {team && <DissolveTeam team={team} onGone={onClose} />}
      </RecordForm>
    </Dialog>
  );
}

/** Not reversible, and what named it is no longer open to its members: it says so and asks for a second click. */
function DissolveTeam({ team, onGone }: { team: TeamView; onGone: () => void }) {
  const { t } = useTranslation('settings');
  const [sure, setSure] = useState(false);
  const dissolve = useChange(
    () => answer(client.DELETE('/api/teams/{id}', { params: { path: { id: team.id }, header: ifMatch(team) } })),
    { onDone: onGone },
  );
  return (
    <div>
      {sure && <p className="small soft">{t('teams.dissolve-explain')}</p>}
      <Button
        size="compact-sm"
        loading={dissolve.isPending}
        onClick={() => (sure ? dissolve.mutate(undefined) : setSure(true))}
      >
        {sure ? t('teams.dissolve-sure') : t('teams.dissolve')}
      </Button>
    </div>
  );
}
