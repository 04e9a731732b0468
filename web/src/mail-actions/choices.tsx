import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { ActFromMail, MailActionName, MailActionView } from '../api/types.js';
import { instantFormat } from '../ui/instant.js';
import { useDateFormat } from '../ui/partial-date.js';
import classes from './from-mail-page.module.css';
import { GiveChoice } from './give-choice.js';
import { SnoozeChoice } from './snooze-choice.js';

export interface ChoiceProps {
  view: MailActionView;
  acting: boolean;
  onAct: (body: ActFromMail) => void;
  /** It is what the link in the mail named: its button stands out. */
  isFirst: boolean;
}

const CHOICES: Record<MailActionName, ComponentType<ChoiceProps>> = {
  done: DoneChoice,
  snooze: SnoozeChoice,
  give: GiveChoice,
};

interface ChoicesProps extends Omit<ChoiceProps, 'isFirst'> {
  problem: Problem | null;
}

/** What it is about, and what can be done; on top, what was asked for in the mail. */
export function Choices({ view, problem, ...props }: ChoicesProps) {
  const { t, i18n } = useTranslation('mail-actions');
  const { do: asked } = useSearch({ from: '/from-mail/$token' });
  const inOrder = view.actions.toSorted((one, other) => Number(other === asked) - Number(one === asked));
  const formatDate = useDateFormat();
  const until = instantFormat(i18n.language, view.timeZone, 'day')(view.expiresAt);
  return (
    <>
      <h1 dir="auto" className={classes.title}>
        {view.title ?? t('no-words')}
      </h1>
      {view.due && <p className="soft">{t('due', { date: formatDate(view.due) })}</p>}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem.errors[0]?.detail || problem.detail || t('problem')}
        </p>
      )}
      {inOrder.map((name, place) => {
        const Choice = CHOICES[name];
        return (
          <Part key={name} title={t(`${name}.title`)}>
            <Choice view={view} isFirst={place === 0} {...props} />
          </Part>
        );
      })}
      <p className={classes.foot} dir="auto">
        {t('for', { name: view.person.name, until })}
      </p>
      <p>
        <a href={view.path}>{t('open-it')}</a>
      </p>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.part}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function DoneChoice({ acting, onAct, isFirst }: ChoiceProps) {
  const { t } = useTranslation('mail-actions');
  return (
    <div className={classes.line}>
      <Button variant={isFirst ? 'filled' : 'default'} disabled={acting} onClick={() => onAct({ action: 'done' })}>
        {t('done.verb')}
      </Button>
      <span className="small soft">{t('done.explain')}</span>
    </div>
  );
}
