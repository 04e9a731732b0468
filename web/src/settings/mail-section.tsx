import { Switch } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import { useIsAdministrator } from '../api/me.js';
import type { InstallationView } from '../api/types.js';
import { Instant } from '../ui/instant.js';
import { Loaded } from '../ui/loaded.js';
import { RecordForm } from '../ui/record-form.js';
import { Section } from '../ui/section.js';
import { say } from '../ui/toast.js';
import { useEdit } from '../ui/use-edit.js';
import classes from './settings.module.css';

const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => answer(client.GET('/api/installation')),
});
const changesQuery = queryOptions({
  queryKey: ['installation', 'history'],
  queryFn: () => answer(client.GET('/api/installation/history', { params: { query: { limit: 1 } } })),
});

/** What all mail from here may carry: for administrators to say, for everybody to know. */
export function MailSection() {
  const { t } = useTranslation('settings');
  const mayChange = useIsAdministrator();
  const [saves, setSaves] = useState(0);
  return (
    <div className={classes.narrow}>
      <Section title={t('mail.title')}>
        <p className={classes.explain}>{t('mail.explain')}</p>
        <Loaded query={useQuery(installationQuery)} lines={2}>
          {(kept) =>
            mayChange ? (
              <MailForm key={saves} kept={kept} onSaved={() => setSaves(saves + 1)} />
            ) : (
              <MailRule kept={kept} />
            )
          }
        </Loaded>
        <LastChange />
      </Section>
    </div>
  );
}

function MailForm({ kept, onSaved }: { kept: InstallationView; onSaved: () => void }) {
  const { t } = useTranslation('settings');
  const form = useEdit({
    kept,
    draftOf: ({ mailLinksOnly }: InstallationView) => ({ mailLinksOnly }),
    labels: { mailLinksOnly: t('mail.links-only') },
    words: { mailLinksOnly: (on: boolean) => t(on ? 'mail.is-links-only' : 'mail.is-words') },
    save: (version, body) =>
      answer(client.PATCH('/api/installation', { params: { header: ifMatch({ version }) }, body })),
    query: installationQuery,
    onSaved: () => {
      say(t('saved'));
      onSaved();
    },
  });
  return (
    <div className="fields">
      <RecordForm label={t('mail.title')} {...form.state}>
        <Switch
          checked={form.draft.mailLinksOnly}
          label={t('mail.links-only')}
          description={t('mail.links-only-explain')}
          onChange={(event) => form.set({ mailLinksOnly: event.currentTarget.checked })}
        />
      </RecordForm>
      {form.dialog}
    </div>
  );
}

function MailRule({ kept: { mailLinksOnly } }: { kept: InstallationView }) {
  const { t } = useTranslation('settings');
  return (
    <>
      <p>{t(mailLinksOnly ? 'mail.is-links-only' : 'mail.is-words')}</p>
      <p className={classes.explain}>{t('administrators-only')}</p>
    </>
  );
}

/** Who last said something about it, and when; nothing while nobody has. */
function LastChange() {
  const { t } = useTranslation('settings');
  const change = useQuery(changesQuery).data?.items[0];
  if (!change?.actor) return null;
  const { mailLinksOnly } = (change.after ?? {}) as { mailLinksOnly?: boolean };
  return (
    <p className={classes.explain}>
      <bdi>{change.actor.name}</bdi>, <Instant at={change.at} />
      {': '}
      {t(mailLinksOnly ? 'mail.is-links-only' : 'mail.is-words')}
    </p>
  );
}
