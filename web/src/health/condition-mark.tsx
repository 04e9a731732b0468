import { useTranslation } from 'react-i18next';
import type { Condition } from '../api/types.js';
import classes from './condition-mark.module.css';

const GLYPHS: Record<Condition, string> = { fine: '✓', care: '!', bad: '✕' };

/** How something stands: a glyph and its word. */
export function ConditionMark({ is }: { is: Condition }) {
  const { t } = useTranslation('health');
  return (
    <span className={classes.mark} data-is={is}>
      <span aria-hidden="true" className={classes.glyph}>
        {GLYPHS[is]}
      </span>
      {t(`condition.${is}`)}
    </span>
  );
}
