import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fullName } from '../contacts/contact-name.js';
import { postWords } from '../contacts/posting-words.js';
import { languageName } from '../ui/language-name.js';
import { useDateFormat } from '../ui/partial-date.js';
import { useAccreditation } from '../ui/state-select.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import classes from './mission-people.module.css';
import type { PeopleOfMission } from './state.js';

/** One office with its mailboxes, and who is there. */
export function MissionPeople({ mission, people }: PeopleOfMission) {
  const { t, i18n } = useTranslation('states');
  const nameOf = useAccreditation();
  return (
    <section className={classes.mission} aria-label={mission.label}>
      <header className={classes.office}>
        <h2>
          <Link to="/missions/$missionId" params={{ missionId: mission.id }}>
            {mission.label}
          </Link>
        </h2>
        <div className={classes.details}>
          {mission.emails.map((email) => (
            <a key={email} href={`mailto:${email}`}>
              {email}
            </a>
          ))}
          {mission.phones.map((phone) => (
            <span key={phone}>{phone}</span>
          ))}
          {mission.address && <span dir="auto">{mission.address}</span>}
          {mission.accreditedTo.length > 0 && (
            <span>
              {t('people.accredited')} {mission.accreditedTo.map(nameOf).join(', ')}
            </span>
          )}
          {mission.language && (
            <span>{t('people.writes-in', { language: languageName(mission.language, i18n.language) })}</span>
          )}
          <VisibilityUnlessInternal visibility={mission.visibility} />
        </div>
      </header>
      {people.length === 0 ? (
        <p className="soft">{t('people.nobody')}</p>
      ) : (
        <ul>
          {people.map((person) => (
            <li key={person.contact.id} className={classes.person}>
              <Person {...person} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Person({ contact, posting }: PeopleOfMission['people'][number]) {
  const { t } = useTranslation('states');
  const format = useDateFormat();
  const known = [
    posting.from && t('people.since', { date: format(posting.from) }),
    contact.lastVerifiedOn && t('people.verified', { date: format(contact.lastVerifiedOn) }),
  ];
  return (
    <>
      <div>
        <Link to="/contacts/$contactId" params={{ contactId: contact.id }} className={classes.name}>
          <bdi>{fullName(contact)}</bdi>
        </Link>
        <p className="small soft" dir="auto">
          {postWords(posting)}
        </p>
      </div>
      <div className={classes.details}>
        {contact.emails.map((email) => (
          <a key={email} href={`mailto:${email}`}>
            {email}
          </a>
        ))}
        {contact.phones.map((phone) => (
          <span key={phone}>{phone}</span>
        ))}
        <span>{known.filter(Boolean).join(' · ')}</span>
        <VisibilityUnlessInternal visibility={contact.visibility} />
      </div>
    </>
  );
}
