import { useTranslation } from 'react-i18next';
import type { MailState } from '../api/types.js';
import classes from './mail-state-mark.module.css';

const GLYPHS: Record<MailState, string> = {
  queued: '○',
  sending: '◐',
  sent: '✓',
  deferred: '↻',
  failed: '✕',
  bounced: '↩',
  suppressed: '⊘',
  unknown: '?',
  cancelled: '–',
};

/** How far a mail has come: a glyph and its word. */
export function MailStateMark({ state }: { state: MailState }) {
  const { t } = useTranslation('outbox');
  return (
    <span className={classes.mark} data-state={state}>
      <span aria-hidden="true">{GLYPHS[state]}</span> {t(`state.${state}`)}
    </span>
  );
}
