import { Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApplyBar } from './apply-bar.js';
import { Outcome } from './outcome.js';
import type { ImportView } from './plan.js';
import { piecesOf, tallyOf } from './plan-tally.js';
import classes from './preview.module.css';
import { PreviewHeader } from './preview-header.js';
import { rowsOf, unplacedIn } from './preview-rows.js';
import { PreviewRows } from './preview-rows-view.js';
import { Questions } from './questions.js';
import { Tallied } from './tallied.js';
import { Unplaced } from './unplaced.js';

/** Questions on top, then the page beside what becomes of it, and at the foot what will be done. */
export function Preview({ plan }: { plan: ImportView }) {
  const { t } = useTranslation('imports');
  const [onlyNews, setOnlyNews] = useState(false);
  const rows = rowsOf(plan.spans);
  const tally = tallyOf(plan);
  const planned = plan.status === 'planned';
  const outcome = useRef<HTMLDivElement>(null);
  const before = useRef(plan.status);
  // The button that was pressed is gone: the focus goes to what came of it.
  useEffect(() => {
    if (before.current !== plan.status) outcome.current?.focus();
    before.current = plan.status;
  }, [plan.status]);
  return (
    <>
      <PreviewHeader plan={plan} />
      {planned ? (
        <Questions plan={plan} />
      ) : (
        <div ref={outcome} tabIndex={-1}>
          <Outcome plan={plan} tally={tally} />
        </div>
      )}
      <div className={classes.toolbar}>
        <Unplaced stretches={unplacedIn(rows, new Set(piecesOf(plan).map(({ ref }) => ref)))} />
        <Tallied tally={tally} />
        {tally.same + tally.leftOut > 0 && (
          <Checkbox
            size="xs"
            label={t('preview.only-news')}
            checked={onlyNews}
            onChange={(event) => setOnlyNews(event.currentTarget.checked)}
          />
        )}
      </div>
      <PreviewRows plan={plan} rows={rows} onlyNews={onlyNews} />
      {planned && <ApplyBar plan={plan} tally={tally} />}
    </>
  );
}
