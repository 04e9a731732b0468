import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SNOOZES, snoozeMoments } from '../reminders/snooze.js';
import { instantFormat } from '../ui/instant.js';
import { instantOf, localTime } from '../ui/zoned-time.js';
import type { ChoiceProps } from './choices.js';
import classes from './from-mail-page.module.css';

/** To be reminded once more, later: in the time zone of whoever got the mail. */
export function SnoozeChoice({ view: { timeZone }, acting, onAct, isFirst }: ChoiceProps) {
  const { t, i18n } = useTranslation(['mail-actions', 'reminders']);
  const [moments] = useState(() => snoozeMoments(Date.now(), timeZone));
  const [own, setOwn] = useState(() => localTime(moments.tomorrow, timeZone));
  const format = instantFormat(i18n.language, timeZone, 'minute');
  const snooze = (until: string) => onAct({ action: 'snooze', until });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!acting) snooze(instantOf(own, timeZone));
  };
  return (
    <>
      <ul className={classes.offers}>
        {SNOOZES.map((name) => (
          <li key={name}>
            <Button disabled={acting} onClick={() => snooze(moments[name])}>
              {t(`reminders:snooze.${name}`)}
            </Button>
            <time className="small soft" dateTime={moments[name]}>
              {format(moments[name])}
            </time>
          </li>
        ))}
      </ul>
      <form className={classes.fields} aria-label={t('snooze.title')} onSubmit={submit}>
        <TextInput
          type="datetime-local"
          label={t('snooze.until')}
          description={t('zone', { zone: timeZone })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          value={own}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" variant={isFirst ? 'filled' : 'default'} disabled={acting}>
            {t('snooze.verb')}
          </Button>
        </div>
      </form>
    </>
  );
}
