import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewRow } from './preview-rows.js';
import { textOf, visibleSpans } from './preview-rows.js';
import classes from './preview-rows.module.css';

/** On a phone more than this pushes what becomes of it off the screen. */
const LONG = 260;

/** A stretch of the page, verbatim, tinted by what it was taken for. */
export function OriginalText({ row }: { row: PreviewRow }) {
  const { t } = useTranslation('imports');
  const [open, setOpen] = useState(false);
  const long = textOf(row).length > LONG;
  return (
    <div className={classes.original} data-open={open || undefined}>
      <p dir="auto">
        {visibleSpans(row).map(({ kind, text, after }, index) => (
          <Fragment key={index}>
            <span className={classes.span} data-kind={kind}>
              {text}
            </span>
            {after}
          </Fragment>
        ))}
      </p>
      {long && (
        <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'piece.less' : 'piece.more')}
        </button>
      )}
    </div>
  );
}
