import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import type { ContactView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Addresses } from '../ui/addresses.js';
import { today } from '../ui/date-entry.js';
import { Fact, Facts } from '../ui/facts.js';
import { PartialDate } from '../ui/partial-date.js';
import classes from './contact-facts.module.css';

/** How to reach and to address a person, and when somebody last made sure of it. */
export function ContactFacts({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('contacts');
  return (
    <Facts>
      <Fact label={t('field.emails')}>
        {contact.emails.length > 0 && <Addresses kind="mailto" of={contact.emails} />}
      </Fact>
      <Fact label={t('field.phones')}>{contact.phones.length > 0 && <Addresses kind="tel" of={contact.phones} />}</Fact>
      <Fact label={t('field.formOfAddress')}>{contact.formOfAddress}</Fact>
      <Fact label={t('field.pronunciation')}>{contact.pronunciation}</Fact>
      <Fact label={t('field.languages')}>{contact.languages.join(', ')}</Fact>
      <Fact label={t('field.lastVerifiedOn')}>
        <Verified contact={contact} />
      </Fact>
    </Facts>
  );
}

function Verified({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('contacts');
  const day = today();
  const verify = useChange(() => {
    const params = { path: { id: contact.id }, header: ifMatch(contact) };
    return answer(client.PATCH('/api/contacts/{id}', { params, body: { lastVerifiedOn: day } }));
  });
  return (
    <span className={classes.verified}>
      {contact.lastVerifiedOn ? <PartialDate value={contact.lastVerifiedOn} /> : t('never-verified')}
      {contact.lastVerifiedOn !== day && (
        <Button size="compact-sm" loading={verify.isPending} onClick={() => verify.mutate(undefined)}>
          {t('verify')}
        </Button>
      )}
    </span>
  );
}
