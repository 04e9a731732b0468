import { useTranslation } from 'react-i18next';
import type { PlanNote } from './plan.js';

/** Something about the state itself. */
export function NoteCard({ note }: { note: PlanNote }) {
  const { t } = useTranslation('imports');
  if (note.peacekeeping !== null) return <p>{t(note.peacekeeping ? 'piece.peacekeeping' : 'piece.no-peacekeeping')}</p>;
  return <p>{t('piece.key-information')}</p>;
}
