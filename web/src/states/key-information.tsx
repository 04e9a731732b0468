import { Button, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/use-change.js';
import { sayProblem } from '../ui/toast.js';
import classes from './key-information.module.css';
import type { StateView } from './state.js';
import { editState, stateQuery } from './state.queries.js';

/** What everybody should know before a meeting, edited where it stands. */
export function KeyInformation({ state }: { state: StateView }) {
  const { t } = useTranslation('states');
  const [editing, setEditing] = useState(false);
  if (editing) return <Editor state={state} onDone={() => setEditing(false)} />;
  return (
    <section className={classes.section} aria-label={t('key-information.title')}>
      <h2 className={classes.title}>{t('key-information.title')}</h2>
      <div>
        {state.keyInformation === '' ? (
          <p className={classes.empty}>{t('key-information.empty')}</p>
        ) : (
          <p className="note" dir="auto">
            {state.keyInformation}
          </p>
        )}
      </div>
      <button
        type="button"
        className={classes.edit}
        aria-label={t(state.keyInformation === '' ? 'key-information.add' : 'key-information.edit')}
        onClick={() => setEditing(true)}
      >
        {t(state.keyInformation === '' ? 'add' : 'edit')}
      </button>
    </section>
  );
}

function Editor({ state: opened, onDone }: { state: StateView; onDone(): void }) {
  const { t } = useTranslation('states');
  const queries = useQueryClient();
  // What I started from: were it read again meanwhile, my words would silently replace another's.
  const [base, setBase] = useState(opened);
  const [text, setText] = useState(opened.keyInformation);
  const [theirs, setTheirs] = useState<string | null>(null);
  const save = useChange((from: StateView) => editState(from, { keyInformation: text }), {
    onDone,
    onProblem: async (problem) => {
      if (problem.code !== 'stale') return sayProblem(problem);
      const now = await queries.fetchQuery({ ...stateQuery(base.id), staleTime: 0 });
      setBase(now);
      // Something else of the state was changed; the words are still those I started from.
      if (now.keyInformation === base.keyInformation) save.mutate(now);
      else setTheirs(now.keyInformation);
    },
  });
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(base);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save.mutate(base);
      }}
    >
      {theirs !== null && (
        <div className={classes.conflict} role="alert">
          <p>{t('key-information.conflict')}</p>
          <p className="small soft">{t('key-information.theirs')}</p>
          <p className="note" dir="auto">
            {theirs || '—'}
          </p>
          <Button size="compact-md" onClick={() => setText(theirs)}>
            {t('key-information.take-theirs')}
          </Button>
        </div>
      )}
      <Textarea
        label={t('key-information.label')}
        autosize
        minRows={3}
        dir="auto"
        data-autofocus
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit" variant="filled" loading={save.isPending}>
          {t('key-information.save')}
        </Button>
        <Button onClick={onDone}>{t('key-information.cancel')}</Button>
      </div>
    </form>
  );
}
