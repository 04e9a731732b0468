import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conflictsBetween } from './conflict.js';
import classes from './conflict-panel.module.css';
import { useFieldWords } from './field-words.js';
import type { LogForm } from './log-form.js';

interface Props {
  base: LogForm;
  mine: LogForm;
  theirs: LogForm;
  onSettle(takeTheirs: ReadonlySet<string>): void;
  onGiveUp(): void;
}

/** Someone else was faster: both texts, side by side, and a choice for each field that both changed. */
export function ConflictPanel({ base, mine, theirs, onSettle, onGiveUp }: Props) {
  const { t } = useTranslation('engagements');
  const [takeTheirs, setTakeTheirs] = useState<ReadonlySet<string>>(new Set());
  const wordsOf = useFieldWords();
  const conflicts = conflictsBetween(base, mine, theirs);

  function choose(field: string, theirsStands: boolean) {
    const chosen = new Set(takeTheirs);
    if (theirsStands) chosen.add(field);
    else chosen.delete(field);
    setTakeTheirs(chosen);
  }

  return (
    <section className={classes.panel} role="alert" aria-label={t('conflict.title')}>
      <h3>{t('conflict.title')}</h3>
      <p className={classes.lead}>{t('conflict.lead')}</p>
      {conflicts.map(({ field }) => (
        <fieldset key={field} className={classes.field}>
          <legend>{t(`conflict.field.${field}`)}</legend>
          {([false, true] as const).map((isTheirs) => (
            <label key={String(isTheirs)} className={classes.side}>
              <span className={classes.whose}>
                <input
                  type="radio"
                  name={`conflict-${field}`}
                  checked={takeTheirs.has(field) === isTheirs}
                  onChange={() => choose(field, isTheirs)}
                />
                {t(isTheirs ? 'conflict.theirs' : 'conflict.mine')}
              </span>
              <span className={classes.words} dir="auto">
                {wordsOf(field, isTheirs ? theirs : mine) || t('conflict.empty')}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className={classes.actions}>
        <Button variant="filled" onClick={() => onSettle(takeTheirs)}>
          {t('conflict.save')}
        </Button>
        <Button onClick={onGiveUp}>{t('conflict.discard')}</Button>
      </div>
    </section>
  );
}
