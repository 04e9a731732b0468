import { SegmentedControl, Select, Switch, TextInput, useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import { meQuery } from '../api/me.js';
import type { MeView } from '../api/types.js';
import { setSingleKeysWork, singleKeysWork } from '../app/shortcuts.js';
import { OwnAddressNotice } from '../outbox/own-address-notice.js';
import { Loaded } from '../ui/loaded.js';
import { RecordForm } from '../ui/record-form.js';
import { Section } from '../ui/section.js';
import { timeZones } from '../ui/time-zones.js';
import { say } from '../ui/toast.js';
import { useEdit } from '../ui/use-edit.js';
import classes from './settings.module.css';

export function MeSection() {
  const { t } = useTranslation('settings');
  // A form anew after each save, and not whenever another is read: what is being written would be lost.
  const [saves, setSaves] = useState(0);
  return (
    <div className={classes.narrow}>
      <OwnAddressNotice />
      <Section title={t('me.title')}>
        <Loaded query={useQuery(meQuery)}>
          {(me) => <MeForm key={saves} me={me} onSaved={() => setSaves(saves + 1)} />}
        </Loaded>
      </Section>
      <Section title={t('screen.title')}>
        <ScreenFields />
      </Section>
    </div>
  );
}

function MeForm({ me, onSaved }: { me: MeView; onSaved: () => void }) {
  const { t } = useTranslation('settings');
  const form = useEdit({
    kept: me,
    draftOf: ({ user }: MeView) => ({ name: user.name, timeZone: user.timeZone }),
    labels: { name: t('me.name'), timeZone: t('me.time-zone') },
    save: (version, draft) =>
      answer(client.PATCH('/api/me', { params: { header: ifMatch({ version }) }, body: draft })),
    query: meQuery,
    onSaved: () => {
      say(t('saved'));
      onSaved();
    },
  });
  return (
    <div className="fields">
      <RecordForm label={t('me.title')} {...form.state}>
        <TextInput {...form.text('name')} label={t('me.name')} dir="auto" required autoComplete="name" />
        <TextInput
          variant="unstyled"
          label={t('me.email')}
          value={me.user.email}
          readOnly
          description={t('me.email-explain')}
        />
        <Select
          {...form.choice('timeZone')}
          label={t('me.time-zone')}
          description={t('me.time-zone-explain')}
          searchable
          allowDeselect={false}
          limit={60}
          data={timeZones(form.draft.timeZone)}
        />
      </RecordForm>
      {form.dialog}
    </div>
  );
}

/** What this browser alone keeps. */
function ScreenFields() {
  const { t } = useTranslation(['settings', 'shell']);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [letters, setLetters] = useState(singleKeysWork);
  const label = useId();
  return (
    <div className="fields">
      <div>
        <p id={label} className={classes.label}>
          {t('shell:scheme.label')}
        </p>
        <SegmentedControl
          aria-labelledby={label}
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}
          data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`shell:scheme.${value}`) }))}
        />
      </div>
      <Switch
        checked={letters}
        label={t('shell:shortcuts.single-keys')}
        description={t('shell:shortcuts.single-keys-explain')}
        onChange={(event) => {
          setSingleKeysWork(event.currentTarget.checked);
          setLetters(event.currentTarget.checked);
        }}
      />
    </div>
  );
}
