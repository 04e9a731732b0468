import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateFormat } from '../ui/partial-date.js';
import { SourceName } from '../ui/source-name.js';
import type { PositionSource } from './state.js';
import classes from './status-card.module.css';

/** The sources of a position, opened by their number; where they differ, that stands there instead. */
export function SourceList({ sources, conflict }: { sources: PositionSource[]; conflict: boolean }) {
  const { t } = useTranslation('states');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={classes.toggle}
        data-conflict={conflict || undefined}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {conflict ? t('card.conflict') : t('card.sources', { count: sources.length })}
      </button>
      <ul id={id} className={classes.sources} hidden={!open}>
        {sources.map((source) => (
          <li key={source.id}>
            <Source source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Source({ source: { source, date, asOf, note } }: { source: PositionSource }) {
  const { t } = useTranslation('states');
  const format = useDateFormat();
  const said = date ? t('card.says', { date: format(date) }) : t('card.says-nothing');
  const details = [said, asOf && t('card.as-of', { date: format(asOf) }), note].filter(Boolean).join(' · ');
  return (
    <>
      <SourceName source={source} />
      <br />
      {details}
    </>
  );
}
