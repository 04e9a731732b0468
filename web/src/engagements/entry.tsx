import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { VisibilityMark } from '../ui/visibility-mark.js';
import type { Engagement } from './engagement.js';
import classes from './entry.module.css';
import { EntryChips } from './entry-chips.js';
import { EntryMenu } from './entry-menu.js';
import { EntryNote } from './entry-note.js';
import { EntryPeople } from './entry-people.js';
import { EntryQuotations } from './entry-quotations.js';
import { EntryTime } from './entry-time.js';

interface Props {
  engagement: Engagement;
  /** The state on whose page it stands; it goes without saying there. */
  seenFrom?: string;
  /** For who hears the page, so that two meetings can be told apart. */
  spokenDate: string;
  /** On a page of its own the whole note stands open. */
  whole?: boolean;
}

/** One engagement as it is read: what it was, who was there, the note, what was said, what came of it. */
export function Entry({ engagement, seenFrom, spokenDate, whole = false }: Props) {
  const { t } = useTranslation('engagements');
  const { id, kinds, kind, title, place, stage, text, passages, quotations, visibility, attribution } = engagement;
  const acts = (kinds.length > 0 ? kinds : [kind]).map((one) => t(`kind.${one}`)).join(' · ');
  const where = [title, place].filter(Boolean).join(' · ');
  return (
    <article className={classes.entry} aria-label={`${acts}, ${spokenDate}`}>
      <header className={classes.head}>
        <div className={classes.what}>
          <Link to="/engagements/$engagementId" params={{ engagementId: id }} className={classes.acts} data-row-link="">
            {acts}
          </Link>
          <EntryTime engagement={engagement} />
          {where && <span dir="auto">{where}</span>}
          {stage !== 'held' && <span className={classes.stage}>{t(`stage.${stage}`)}</span>}
          {attribution !== 'open' && <span className={classes.stage}>{t(`attribution.${attribution}`)}</span>}
        </div>
        <VisibilityMark visibility={visibility} />
        <EntryMenu engagement={engagement} name={`${acts}, ${spokenDate}`} />
      </header>
      <EntryPeople engagement={engagement} />
      {text !== '' && <EntryNote text={text} quoted={quotations} whole={whole} />}
      {passages.map((passage) => (
        <div key={passage.id} className={classes.passage} data-visibility={passage.visibility}>
          <span className={classes.inside}>
            {t('entry.kept-inside')} <VisibilityMark visibility={passage.visibility} />
          </span>
          <EntryNote text={passage.text} whole={whole} />
        </div>
      ))}
      <EntryQuotations quotations={quotations} note={text} />
      <EntryChips engagement={engagement} seenFrom={seenFrom} />
    </article>
  );
}
