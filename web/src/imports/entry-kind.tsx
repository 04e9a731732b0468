import { useTranslation } from 'react-i18next';
import { KINDS, type Kind } from '../engagements/kinds.js';
import { correctEntry } from './corrections.js';
import classes from './piece-card.module.css';
import type { PlanEntry } from './plan.js';
import { useCorrections } from './use-corrections.js';

interface Props {
  entry: PlanEntry;
  importId: string;
  editable: boolean;
}

/** What kind of act it was taken for. */
export function EntryKind({ entry, importId, editable }: Props) {
  const { t } = useTranslation(['imports', 'engagements']);
  const correct = useCorrections(importId);
  if (!editable) return <span>{t(`engagements:kind.${entry.kind}`)}</span>;
  return (
    <select
      className={classes.kind}
      aria-label={t('piece.kind')}
      value={entry.kind}
      onChange={(event) => correct.mutate(correctEntry(entry.ref, { kind: event.currentTarget.value as Kind }))}
    >
      {KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`engagements:kind.${kind}`)}
        </option>
      ))}
    </select>
  );
}
