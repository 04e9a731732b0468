import { useTranslation } from 'react-i18next';
import { useDateFormat } from '../ui/partial-date.js';
import { ChangeBeside } from './change-beside.js';
import { EntryDate } from './entry-date.js';
import { EntryFacts } from './entry-facts.js';
import { EntryKind } from './entry-kind.js';
import classes from './piece-card.module.css';
import type { ImportView, PlanEntry } from './plan.js';

/** A dated entry: its date and kind, which can be put right here, and what was found in its words. */
export function EntryCard({ entry, plan }: { entry: PlanEntry; plan: ImportView }) {
  const { t } = useTranslation(['imports', 'engagements']);
  const format = useDateFormat();
  const editable = plan.status === 'planned' && entry.action !== 'left-out' && entry.action !== 'same';
  const twin = plan.entries.find(({ ref }) => ref === entry.possibleDuplicateOf);
  const others = entry.kinds.filter((kind) => kind !== entry.kind);
  const takenIn = entry.action === 'create' || entry.action === 'change';
  const open = plan.questions.filter(
    ({ ref, answer, choices }) => ref === entry.ref && answer === null && choices.length > 0,
  );
  return (
    <>
      <div className={classes.head}>
        <EntryDate entry={entry} importId={plan.id} editable={editable} />
        <EntryKind entry={entry} importId={plan.id} editable={editable} />
        {others.length > 0 && (
          <span className="soft">
            {t('piece.also', { kinds: others.map((kind) => t(`engagements:kind.${kind}`)).join(', ') })}
          </span>
        )}
        {entry.title && <span dir="auto">{entry.title}</span>}
        {entry.section === 'good-practice' && <span className="soft">{t('piece.good-practice')}</span>}
      </div>
      <EntryFacts entry={entry} states={plan.states} />
      {twin && (
        <p className={classes.hint}>
          {t('piece.duplicate', { entry: `${t(`engagements:kind.${twin.kind}`)}, ${format(twin.date)}` })}
        </p>
      )}
      {takenIn &&
        open.map(({ id }) => (
          <a key={id} href={`#question-${id}`} className={classes.question}>
            {t('piece.question')}
          </a>
        ))}
      {entry.action === 'change' && <ChangeBeside entry={entry} plan={plan} />}
    </>
  );
}
