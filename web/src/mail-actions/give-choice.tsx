import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ColleagueSelect } from '../ui/colleague-select.js';
import type { ChoiceProps } from './choices.js';
import classes from './from-mail-page.module.css';

/** To a colleague who may read it. */
export function GiveChoice({ view: { colleagues, title }, acting, onAct, isFirst }: ChoiceProps) {
  const { t } = useTranslation('mail-actions');
  const [owner, setOwner] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (owner && !acting) onAct({ action: 'give', owner });
  };
  if (colleagues.length === 0) return <p className="soft">{t(title === null ? 'give.sign-in' : 'give.nobody')}</p>;
  return (
    <form className={classes.fields} aria-label={t('give.title')} onSubmit={submit}>
      <ColleagueSelect label={t('give.to')} colleagues={colleagues} value={owner} onChoose={setOwner} />
      <div>
        <Button type="submit" variant={isFirst ? 'filled' : 'default'} disabled={acting || !owner}>
          {t('give.verb')}
        </Button>
      </div>
    </form>
  );
}
