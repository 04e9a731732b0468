import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { ActFromMail, MailActionView } from '../api/types.js';
import { instantFormat } from '../ui/instant.js';
import classes from './from-mail-page.module.css';

interface ToldProps {
  title: string;
  /** What it is about, where that may be said. */
  about?: string | null;
  /** Why, and what next. */
  words?: string;
  link: { words: string; href: string };
}

/** One sentence, what it is about, and where to go on. */
function Told({ title, about, words, link }: ToldProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div role="status">
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </h1>
      {about && (
        <p dir="auto" className={classes.about}>
          {about}
        </p>
      )}
      {words && <p className="soft">{words}</p>}
      <p className={classes.onwards}>
        <Button component="a" href={link.href}>
          {link.words}
        </Button>
      </p>
    </div>
  );
}

/** What has been done. @param view what was shown before */
export function Outcome({ view, body }: { view: MailActionView; body: ActFromMail }) {
  const { t, i18n } = useTranslation('mail-actions');
  const format = instantFormat(i18n.language, view.timeZone, 'minute');
  const said = {
    done: () => t('done.said'),
    snooze: () => t('snooze.said', { moment: format(body.until!) }),
    give: () => t('give.said', { name: view.colleagues.find(({ id }) => id === body.owner)?.name }),
  }[body.action]();
  return <Told title={said} about={view.title} link={{ words: t('open-it'), href: view.path }} />;
}

type Closed = Exclude<MailActionView['state'], 'open'>;

/** Nothing can be done about it from the mail any more. */
export function NoLonger({ view }: { view: MailActionView }) {
  const { t } = useTranslation('mail-actions');
  const state = view.state as Closed;
  return (
    <Told
      title={t(`no-longer.${state}`)}
      about={view.title}
      words={t(`no-longer-explain.${state}`)}
      link={{ words: t('open-it'), href: view.path }}
    />
  );
}

const OVER = ['link-used', 'link-expired', 'link-revoked', 'account-disabled', 'not-found', 'too-often'] as const;

/** The link itself leads nowhere. */
export function LinkOver({ problem }: { problem: Problem }) {
  const { t } = useTranslation('mail-actions');
  const why = OVER.find((code) => code === problem.code) ?? 'other';
  const link = { words: t('sign-in'), href: '/sign-in' };
  return <Told title={t(`over.${why}`)} words={t(`over.${why}-explain`)} link={link} />;
}
