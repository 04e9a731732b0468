import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import type { FeedContent } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { SecretOnce } from './secret-once.js';
import classes from './settings.module.css';

const CONTENTS: FeedContent[] = ['follow-ups', 'deadlines', 'meetings', 'events'];

/** Makes a feed, and shows its address this once. */
export function NewFeed() {
  const { t } = useTranslation('settings');
  const [name, setName] = useState('');
  const [contents, setContents] = useState<FeedContent[]>(CONTENTS);
  const [tried, setTried] = useState(false);
  const create = useChange(() => answer(client.POST('/api/calendar-feeds', { body: { name, contents } })), {
    onDone: () => {
      setName('');
      setTried(false);
    },
  });
  const isNamed = name.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isNamed && contents.length > 0) create.mutate(undefined);
  };
  return (
    <>
      <form className={`fields ${classes.new}`} onSubmit={submit} aria-label={t('feeds.new')} noValidate>
        <TextInput
          label={t('feeds.name')}
          placeholder={t('feeds.name-placeholder')}
          value={name}
          maxLength={200}
          error={tried && !isNamed && t('feeds.unnamed')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('feeds.contents')}
          error={tried && contents.length === 0 && t('feeds.nothing')}
          value={contents}
          onChange={(chosen) => setContents(CONTENTS.filter((content) => chosen.includes(content)))}
        >
          <div className={classes.days}>
            {CONTENTS.map((content) => (
              <Checkbox key={content} value={content} label={t(`feeds.content.${content}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <div>
          <Button type="submit" loading={create.isPending}>
            {t('feeds.new')}
          </Button>
        </div>
      </form>
      {create.data && (
        <>
          <SecretOnce label={t('feeds.address', { name: create.data.name })} value={create.data.address} />
          <p className={classes.explain}>
            {t('feeds.secret')} <a href={create.data.address.replace(/^https?:/, 'webcal:')}>{t('feeds.open')}</a>
          </p>
        </>
      )}
    </>
  );
}
