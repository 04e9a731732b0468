import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Engagement, PersonMet } from './engagement.js';
import classes from './entry.module.css';

/** Who was there: theirs with the post held that day, their missions, and ours. */
export function EntryPeople({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation('engagements');
  const { people, missions, ours, attributionWithheld } = engagement;
  const ourNames = ours.map(({ user, organisation, name }) => organisation?.acronym ?? user?.name ?? name);
  const parts: { key: string; node: ReactNode }[] = [
    ...people.map((person, index) => ({ key: `person ${index}`, node: <Person person={person} /> })),
    ...missions.map(({ id, label }) => ({
      key: id,
      node: (
        <Link to="/missions/$missionId" params={{ missionId: id }} className={classes.quiet}>
          {label}
        </Link>
      ),
    })),
    ...(ourNames.length > 0 ? [{ key: 'ours', node: `${t('entry.with-us')}: ${ourNames.join(', ')}` }] : []),
  ];
  if (attributionWithheld) return <p className={classes.people}>{t('entry.withheld')}</p>;
  if (parts.length === 0) return null;
  return (
    <p className={classes.people}>
      {parts.map(({ key, node }, index) => (
        <Fragment key={key}>
          {index > 0 && ' · '}
          {node}
        </Fragment>
      ))}
    </p>
  );
}

function Person({ person: { contact, posting, name, rank } }: { person: PersonMet }) {
  const post = rank ?? posting?.rank ?? posting?.title;
  const shown = <bdi>{name}</bdi>;
  return (
    <>
      {contact ? (
        <Link to="/contacts/$contactId" params={{ contactId: contact.id }} className={classes.quiet}>
          {shown}
        </Link>
      ) : (
        shown
      )}
      {post && post !== name && (
        <>
          , <bdi>{post}</bdi>
        </>
      )}
    </>
  );
}
