import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import type { HabitsView, NudgeKind } from '../api/types.js';
import { habitsQuery } from '../reminders/habits.queries.js';
import { RemindersField } from '../reminders/reminders-field.js';
import { useRemindersWords, useWeekdayName } from '../reminders/use-rule-words.js';
import { Loaded } from '../ui/loaded.js';
import { RecordForm } from '../ui/record-form.js';
import { Section } from '../ui/section.js';
import { say } from '../ui/toast.js';
import { useEdit } from '../ui/use-edit.js';
import { DigestHour } from './digest-hour.js';
import { type DigestDraft, habitsBody, habitsDraft } from './habits-draft.js';
import { NudgesByMail } from './nudges-by-mail.js';
import { QuietHours } from './quiet-hours.js';
import classes from './settings.module.css';
import { WorkingDays } from './working-days.js';

/** When one likes to be reminded. */
export function RemindersSection() {
  const { t } = useTranslation('settings');
  // A form anew after each save, and not whenever another is read: what is being written would be lost.
  const [saves, setSaves] = useState(0);
  return (
    <div className={classes.narrow}>
      <Section title={t('reminders.title')}>
        <Loaded query={useQuery(habitsQuery)}>
          {(habits) => <HabitsForm key={saves} habits={habits} onSaved={() => setSaves(saves + 1)} />}
        </Loaded>
      </Section>
    </div>
  );
}

function HabitsForm({ habits, onSaved }: { habits: HabitsView; onSaved: () => void }) {
  const { t } = useTranslation('settings');
  const labels = {
    workingDays: t('reminders.working-days'),
    quiet: t('reminders.quiet'),
    digest: t('reminders.digest'),
    nudgesByMail: t('reminders.nudges'),
    reminders: t('reminders.rules'),
  };
  const form = useEdit({
    kept: habits,
    draftOf: habitsDraft,
    labels,
    words: useHabitsWords(),
    save: (version, draft) =>
      answer(client.PATCH('/api/me/reminders', { params: { header: ifMatch({ version }) }, body: habitsBody(draft) })),
    query: habitsQuery,
    onSaved: () => {
      say(t('saved'));
      onSaved();
    },
  });
  return (
    <div className="fields">
      <p className="soft">
        {t('reminders.zone', { zone: habits.timeZone })} <Link to="/settings">{t('reminders.zone-elsewhere')}</Link>
      </p>
      <RecordForm label={t('reminders.title')} {...form.state}>
        <WorkingDays
          label={labels.workingDays}
          value={form.draft.workingDays}
          onChange={(workingDays) => form.set({ workingDays })}
          error={form.errorAt('workingDays')}
        />
        <QuietHours
          label={labels.quiet}
          value={form.draft.quiet}
          onChange={(quiet) => form.set({ quiet })}
          errorAt={(part) => form.errorAt(`quiet/${part}`)}
        />
        <DigestHour
          label={labels.digest}
          value={form.draft.digest}
          onChange={(digest) => form.set({ digest })}
          error={form.errorAt('digest')}
        />
        <NudgesByMail
          label={labels.nudgesByMail}
          value={form.draft.nudgesByMail}
          onChange={(nudgesByMail) => form.set({ nudgesByMail })}
          error={form.errorAt('nudgesByMail')}
        />
        <RemindersField
          label={labels.reminders}
          description={t('reminders.rules-explain')}
          value={form.draft.reminders}
          onChange={(reminders) => form.set({ reminders })}
          errorAt={form.errorAt}
        />
      </RecordForm>
      {form.dialog}
    </div>
  );
}

/** For the dialog in which two versions stand side by side. */
function useHabitsWords() {
  const { t } = useTranslation('settings');
  const weekdayName = useWeekdayName();
  return {
    workingDays: (days: number[]) => days.map(weekdayName).join(', '),
    quiet: ({ on, from, to }: { on: boolean; from: string; to: string }) =>
      on ? t('reminders.quiet-words', { from, to }) : '',
    digest: ({ on, at }: DigestDraft) => (on ? at : ''),
    nudgesByMail: (kinds: NudgeKind[]) => kinds.map((kind) => t(`reminders.nudge.${kind}`)).join(', '),
    reminders: useRemindersWords(),
  };
}
