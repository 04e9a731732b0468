import {
  IconMessage,
  IconPresentation,
  IconSquare,
  IconSquareCheck,
  IconTargetArrow,
  type TablerIcon,
} from '@tabler/icons-react';
import type { CalendarItem } from '../api/types.js';

const GLYPHS: Record<CalendarItem['type'], TablerIcon> = {
  event: IconPresentation,
  meeting: IconMessage,
  'follow-up': IconSquare,
  deadline: IconTargetArrow,
};

/** What kind of thing it is; of a follow-up, whether it is done. */
export function TypeGlyph({ item: { type, status } }: { item: CalendarItem }) {
  const Glyph = status === 'done' ? IconSquareCheck : GLYPHS[type];
  return <Glyph size={14} stroke={1.5} aria-hidden="true" />;
}
