import { useTranslation } from 'react-i18next';
import type { PieceKind, Tally } from './plan-tally.js';

/** "Add 13 entries, 2 missions, 1 contact; change 1 entry". */
export function useTallyWords(): (tally: Tally) => string {
  const { t } = useTranslation('imports');
  const listed = (things: { of: PieceKind; count: number }[]) =>
    things.map(({ of, count }) => t(`preview.${of}`, { count })).join(', ');
  return ({ add, change }) => {
    if (add.length === 0 && change.length === 0) return t('preview.apply-nothing');
    if (add.length === 0) return t('preview.apply-change-first', { things: listed(change) });
    const added = t('preview.apply-add', { things: listed(add) });
    return change.length === 0 ? added : `${added}; ${t('preview.apply-change', { things: listed(change) })}`;
  };
}
