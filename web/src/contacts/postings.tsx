import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactView, PostingView } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Section } from '../ui/section.js';
import { LeftPostDialog } from './left-post-dialog.js';
import { PostingDialog } from './posting-dialog.js';
import { PostingPlace, PostingTerm, postWords } from './posting-words.js';
import classes from './postings.module.css';

type Opened = { is: 'none' } | { is: 'left' } | { is: 'posting'; posting: PostingView | null };

/** The posts that a person held, the newest first. None is ever overwritten. */
export function Postings({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('contacts');
  const [opened, setOpened] = useState<Opened>({ is: 'none' });
  const close = () => setOpened({ is: 'none' });
  return (
    <Section
      title={t('posting.title-all')}
      actions={
        <>
          {contact.currentPosting && (
            <Button size="compact-sm" onClick={() => setOpened({ is: 'left' })}>
              {t('has-left')}
            </Button>
          )}
          <Button size="compact-sm" onClick={() => setOpened({ is: 'posting', posting: null })}>
            {t('posting.add')}
          </Button>
        </>
      }
    >
      {contact.postings.length === 0 && <EmptyState quiet title={t('posting.none')} />}
      <ul>
        {contact.postings.map((posting) => (
          <li key={posting.id} className={classes.posting}>
            <span className={classes.term}>
              <PostingTerm posting={posting} />
            </span>
            <span>
              <span dir="auto">{postWords(posting)}</span>
              <br />
              <PostingPlace posting={posting} link />
            </span>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('posting.edit', { post: postWords(posting) })}
              onClick={() => setOpened({ is: 'posting', posting })}
            >
              {t('posting.edit-short')}
            </Button>
          </li>
        ))}
      </ul>
      {opened.is === 'left' && <LeftPostDialog contact={contact} onClose={close} />}
      {opened.is === 'posting' && <PostingDialog contact={contact} posting={opened.posting} onClose={close} />}
    </Section>
  );
}
