import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ContactView } from '../api/types.js';
import { useLookingAt } from '../app/looking-at.js';
import { EngagementLines } from '../engagements/engagement-lines.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { LogButton } from '../ui/log-button.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';
import { RecordFoot } from '../ui/record-foot.js';
import { RecordMenu } from '../ui/record-menu.js';
import { Section } from '../ui/section.js';
import { useStateById } from '../ui/state-select.js';
import { TitleBlock } from '../ui/title-block.js';
import { useRecordRemoval } from '../ui/use-record-removal.js';
import { ContactFacts } from './contact-facts.js';
import { fullName } from './contact-name.js';
import { contactQuery, removeContact, restoreContact } from './contacts.queries.js';
import { PostingPlace, postWords } from './posting-words.js';
import { Postings } from './postings.js';

export function ContactPage() {
  const { contactId } = useParams({ from: '/shell/contacts/$contactId' });
  const query = useQuery(contactQuery(contactId));
  return (
    <Page>
      <Loaded screen query={query}>
        {(contact) => <Contact contact={contact} />}
      </Loaded>
    </Page>
  );
}

function Contact({ contact }: { contact: ContactView }) {
  const { id, currentPosting } = contact;
  const { t } = useTranslation('contacts');
  useContactInView(contact);
  return (
    <>
      <TitleBlock
        title={fullName(contact)}
        about={
          currentPosting ? (
            <>
              <bdi>{postWords(currentPosting)}</bdi> · <PostingPlace posting={currentPosting} link />
            </>
          ) : (
            t('left')
          )
        }
        actions={<ContactActions contact={contact} />}
      />
      <Section title={t('reach')}>
        <ContactFacts contact={contact} />
        <Note text={contact.note} />
      </Section>
      <Postings contact={contact} />
      <EngagementLines filter={{ person: id }} />
      <RecordFoot record={contact} />
    </>
  );
}

/** A log begun here starts with the person, their office and its state. */
function useContactInView({ id, name, familyName, currentPosting }: ContactView): void {
  const state = useStateById()(currentPosting?.mission?.stateId);
  useLookingAt({
    state,
    mission: currentPosting?.mission ?? undefined,
    contact: {
      is: 'person',
      contact: { id, name, familyName },
      posting: currentPosting && {
        id: currentPosting.id,
        rank: currentPosting.rank,
        missionLabel: currentPosting.mission?.label ?? null,
      },
    },
  });
}

function ContactActions({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const remove = useRecordRemoval({
    name: contact.name,
    remove: () => removeContact(contact),
    restore: () => restoreContact(contact),
    onGone: () => void navigate({ to: '/contacts' }),
  });
  return (
    <>
      <LogButton />
      <LinkButton to="/contacts/$contactId/edit" params={{ contactId: contact.id }}>
        {t('edit')}
      </LinkButton>
      <RecordMenu onDelete={remove} />
    </>
  );
}
