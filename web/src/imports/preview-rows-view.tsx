import { useTranslation } from 'react-i18next';
import { OriginalText } from './original-text.js';
import { PieceCard } from './piece-card.js';
import type { ImportView } from './plan.js';
import { piecesOf } from './plan-tally.js';
import { type PreviewRow, textOf } from './preview-rows.js';
import classes from './preview-rows.module.css';

interface Props {
  plan: ImportView;
  rows: PreviewRow[];
  onlyNews: boolean;
}

/** The page on the left, stretch by stretch, and beside each what it becomes. */
export function PreviewRows({ plan, rows, onlyNews }: Props) {
  const { t } = useTranslation('imports');
  const pieces = new Map(piecesOf(plan).map((piece) => [piece.ref, piece]));
  const isNews = ({ kind, ref }: PreviewRow) => {
    const action = ref === null ? undefined : pieces.get(ref)?.action;
    return kind === 'unplaced' || action === 'create' || action === 'change' || action === 'refuse';
  };
  return (
    <div className={classes.rows}>
      <div className={classes.headings} aria-hidden>
        <span>{t('preview.original')}</span>
        <span>{t('preview.becomes')}</span>
      </div>
      <ol>
        {rows
          .filter((row) => textOf(row).trim() !== '' && (!onlyNews || isNews(row)))
          .map((row) => (
            <li key={row.key} id={`row-${row.key}`} className={classes.row} data-kind={row.kind}>
              <OriginalText row={row} />
              <PieceCard row={row} piece={row.ref === null ? undefined : pieces.get(row.ref)} plan={plan} />
            </li>
          ))}
      </ol>
    </div>
  );
}
