import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useDateFormat } from '../ui/partial-date.js';
import { acceptChange } from './corrections.js';
import classes from './piece-card.module.css';
import type { ImportView, PlanEntry } from './plan.js';
import { useCorrections } from './use-corrections.js';
import { wordsBetween } from './words-between.js';

/** What the page would change of an entry that is here already, word by word, and whether it may. */
export function ChangeBeside({ entry, plan }: { entry: PlanEntry; plan: ImportView }) {
  const { t } = useTranslation('imports');
  const format = useDateFormat();
  const correct = useCorrections(plan.id);
  const accepted = plan.corrections.acceptChanges?.includes(entry.ref) ?? false;
  return (
    <div className={classes.change}>
      {entry.dateBefore !== entry.date && (
        <p className="small soft">{t('piece.date-was', { date: format(entry.dateBefore) })}</p>
      )}
      <p className={classes.diff} dir="auto">
        {wordsBetween(entry.before ?? '', entry.text).map(({ is, text }, index) => {
          const key = `${index} ${is}`;
          if (is === 'gone') return <del key={key}>{text}</del>;
          return is === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
        })}
      </p>
      {plan.status === 'planned' && (
        <Button
          size="compact-md"
          variant={accepted ? 'default' : 'filled'}
          aria-pressed={accepted}
          onClick={() => correct.mutate(acceptChange(entry.ref, !accepted))}
        >
          {t(accepted ? 'piece.unaccept' : 'piece.accept')}
        </Button>
      )}
    </div>
  );
}
