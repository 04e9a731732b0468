import { useTranslation } from 'react-i18next';
import type { ContactView } from '../api/types.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { PartialDate } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import { ContactName } from './contact-name.js';
import { PostingPlace, postWords } from './posting-words.js';

interface ContactTableProps {
  caption: string;
  contacts: ContactView[];
  /** Where everybody is at the same place, it need not be said. */
  withPlace?: boolean;
}

/** People, a line each. */
export function ContactTable({ caption, contacts, withPlace = true }: ContactTableProps) {
  const { t } = useTranslation('contacts');
  const columns: Column<ContactView>[] = [
    {
      key: 'name',
      title: t('column.name'),
      width: '20rem',
      cell: (contact) => (
        <RowLink to="/contacts/$contactId" params={{ contactId: contact.id }}>
          <ContactName contact={contact} />
        </RowLink>
      ),
    },
    {
      key: 'post',
      title: t('column.post'),
      width: '18rem',
      cell: ({ currentPosting }) =>
        currentPosting ? (
          <span dir="auto">{postWords(currentPosting)}</span>
        ) : (
          <span className="soft">{t('left')}</span>
        ),
    },
    {
      key: 'verified',
      title: t('column.verified'),
      says: ({ lastVerifiedOn }) => lastVerifiedOn !== null,
      narrow: 'hidden',
      cell: ({ lastVerifiedOn }) => lastVerifiedOn && <PartialDate value={lastVerifiedOn} />,
    },
    {
      key: 'visibility',
      title: t('column.visibility'),
      says: ({ visibility }) => visibility !== 'internal',
      cell: ({ visibility }) => <VisibilityUnlessInternal visibility={visibility} />,
    },
  ];
  const place: Column<ContactView> = {
    key: 'place',
    title: t('column.place'),
    cell: ({ currentPosting, postings }) => {
      const posting = currentPosting ?? postings[0];
      return posting && <PostingPlace posting={posting} />;
    },
  };
  if (withPlace) columns.splice(2, 0, place);
  return <ListTable caption={caption} columns={columns} rows={contacts} keyOf={({ id }) => id} />;
}
