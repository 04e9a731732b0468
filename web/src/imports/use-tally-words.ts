import { useTranslation } from 'react-i18next';
import type { PieceKind, Tally } from './plan-tally.js';

type Things = { of: PieceKind; count: number }[];

/** What a tally comes to in words: `listed` "13 entries, 2 missions", `promised` "Add 13 entries; change 1 entry". */
export function useTallyWords() {
  const { t } = useTranslation('imports');
  const listed = (things: Things) =>
    things.length === 0
      ? t('preview.nothing')
      : things.map(({ of, count }) => t(`preview.${of}`, { count })).join(', ');

  function promised({ add, change }: Tally): string {
    if (add.length === 0 && change.length === 0) return t('preview.apply-nothing');
    if (add.length === 0) return t('preview.apply-change-first', { things: listed(change) });
    const added = t('preview.apply-add', { things: listed(add) });
    return change.length === 0 ? added : `${added}; ${t('preview.apply-change', { things: listed(change) })}`;
  }

  return { listed, promised };
}
