import { useTranslation } from 'react-i18next';
import type { MailState, MailView } from '../api/types.js';
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
/** Nobody got it: no mail server is set up. */
const CAUGHT = '□';

/** How far a mail has come: a glyph and its word. */
export function MailStateMark({ mail: { state, caught } }: { mail: Pick<MailView, 'state' | 'caught'> }) {
  const { t } = useTranslation('outbox');
  return (
    <span className={classes.mark} data-state={caught ? 'caught' : state}>
      <span aria-hidden="true">{caught ? CAUGHT : GLYPHS[state]}</span> {t(`state.${caught ? 'caught' : state}`)}
    </span>
  );
}
