import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './preview.module.css';
import { type PreviewRow, textOf } from './preview-rows.js';

/** How much of the page was not understood: a number that opens, never hidden. */
export function Unplaced({ rows }: { rows: PreviewRow[] }) {
  const { t } = useTranslation('imports');
  const [open, setOpen] = useState(false);
  const id = useId();
  if (rows.length === 0) return <span>{t('preview.all-placed')}</span>;
  return (
    <div className={classes.unplaced}>
      <button
        type="button"
        className={classes.opens}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('preview.unplaced', { count: rows.length })}
      </button>
      <div id={id} hidden={!open}>
        <p className="small soft">{t('preview.unplaced-hint')}</p>
        <ul className={classes.stretches}>
          {rows.map((row) => (
            <li key={row.key}>
              <a href={`#row-${row.key}`} aria-label={t('preview.go-there')} dir="auto">
                {textOf(row).trim()}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
