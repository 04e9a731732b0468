import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ContactCard } from './contact-card.js';
import { EntryCard } from './entry-card.js';
import { MissionCard } from './mission-card.js';
import { NoteCard } from './note-card.js';
import { PieceActions } from './piece-actions.js';
import classes from './piece-card.module.css';
import type { ImportView, Piece } from './plan.js';
import { PositionCard } from './position-card.js';
import type { PreviewRow } from './preview-rows.js';

interface Props {
  row: PreviewRow;
  piece: Piece | undefined;
  plan: ImportView;
}

/** What a stretch of the page becomes, whether it is new, and what can be done about it. */
export function PieceCard({ row, piece, plan }: Props) {
  const { t } = useTranslation('imports');
  if (!piece) return <Nothing row={row} plan={plan} />;
  return (
    <div className={classes.card} data-action={piece.action}>
      <div className={classes.what}>
        <Card piece={piece} plan={plan} />
        {piece.reason && <p className={classes.reason}>{t(`reason.${piece.reason}`)}</p>}
      </div>
      <PieceActions
        piece={piece}
        plan={plan}
        name={row.spans
          .map(({ text }) => text)
          .join('')
          .trim()
          .slice(0, 60)}
      />
    </div>
  );
}

/** Nothing is made of it; where a question asks about it, that is the way on. */
function Nothing({ row: { kind, ref }, plan }: Pick<Props, 'row' | 'plan'>) {
  const { t } = useTranslation('imports');
  const question = plan.questions.find((one) => one.ref !== null && one.ref === ref && one.answer === null);
  if (question) return <a href={`#question-${question.id}`}>{t('piece.question')}</a>;
  if (kind === 'unplaced') return <p className={classes.reason}>{t('piece.unplaced-hint')}</p>;
  return <p className={classes.facts}>{kind === 'heading' ? '' : t('piece.kept-in-original')}</p>;
}

function Card({ piece: { ref }, plan }: { piece: Piece; plan: ImportView }): ReactNode {
  const is = (one: Piece) => one.ref === ref;
  const entry = plan.entries.find(is);
  if (entry) return <EntryCard entry={entry} plan={plan} />;
  const position = plan.positions.find(is);
  if (position) return <PositionCard position={position} />;
  const contact = plan.contacts.find(is);
  if (contact) return <ContactCard contact={contact} />;
  const mission = plan.missions.find(is);
  if (mission) return <MissionCard mission={mission} />;
  const note = plan.notes.find(is);
  return note ? <NoteCard note={note} /> : null;
}
