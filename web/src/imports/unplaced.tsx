import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './preview.module.css';

/** How much of the page was not understood: a number that opens, never hidden. */
export function Unplaced({ stretches }: { stretches: { key: string; text: string }[] }) {
  const { t } = useTranslation('imports');
  const [open, setOpen] = useState(false);
  const id = useId();
  if (stretches.length === 0) return <span>{t('preview.all-placed')}</span>;
  return (
    <div className={classes.unplaced}>
      <button
        type="button"
        className={classes.opens}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('preview.unplaced', { count: stretches.length })}
      </button>
      <div id={id} hidden={!open}>
        <p className="small soft">{t('preview.unplaced-hint')}</p>
        <ul className={classes.stretches}>
          {stretches.map(({ key, text }, index) => (
            <li key={`${key} ${index}`}>
              <a href={`#row-${key}`} dir="auto">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
