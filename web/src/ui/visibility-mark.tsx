import { useTranslation } from 'react-i18next';
import type { Visibility } from '../api/types.js';
import classes from './visibility-mark.module.css';

/** Who may read a record: a quiet glyph, always with its word. */
export function VisibilityMark({ visibility }: { visibility: Visibility }) {
  const { t } = useTranslation();
  return (
    <span className={classes.mark} data-visibility={visibility}>
      <VisibilityGlyph visibility={visibility} />
      {t(`visibility.${visibility}`)}
    </span>
  );
}

/** The glyph alone, for where the word stands beside it anyway. */
export function VisibilityGlyph({ visibility }: { visibility: Visibility }) {
  return (
    <svg className={classes.glyph} viewBox="0 0 12 12" aria-hidden="true">
      {visibility === 'restricted' ? (
        <path d="M3.75 5.25V4a2.25 2.25 0 0 1 4.5 0v1.25M2.5 5.25h7v5.25h-7z" />
      ) : (
        <circle cx="6" cy="6" r="4.25" />
      )}
      {visibility === 'partners' && <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" className={classes.full} />}
      {visibility === 'internal' && <circle cx="6" cy="6" r="4.25" className={classes.full} />}
    </svg>
  );
}

/** In a list, where nearly everything is internal, only what is not is worth saying. */
export function VisibilityUnlessInternal({ visibility }: { visibility: Visibility }) {
  return visibility === 'internal' ? null : <VisibilityMark visibility={visibility} />;
}
