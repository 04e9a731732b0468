import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import type { CalendarItem } from '../api/types.js';
import classes from './month.module.css';
import { TypeGlyph } from './type-glyph.js';
import { itemLink, useItemWords } from './use-item-words.js';

interface ItemChipProps {
  item: CalendarItem;
  /** Over how many days of the week it runs. */
  days?: number;
  /** Whether it began, and ends, in this week. */
  begins?: boolean;
  ends?: boolean;
}

/** One thing in a day's cell. The keyboard comes to it by the day's own list. */
export function ItemChip({ item, days, begins = true, ends = true }: ItemChipProps) {
  const { nameOf, kindOf } = useItemWords();
  const name = nameOf(item);
  return (
    <Link
      {...itemLink(item)}
      tabIndex={-1}
      className={classes.chip}
      title={[name, kindOf(item)].filter(Boolean).join(' · ')}
      data-type={item.type}
      data-bar={days !== undefined || undefined}
      data-began={!begins || undefined}
      data-goes-on={!ends || undefined}
      data-settled={item.status === 'done' || undefined}
      style={days === undefined ? undefined : ({ '--days': days } as CSSProperties)}
    >
      <TypeGlyph item={item} />
      {item.time && <time className={classes.time}>{item.time}</time>}
      <span dir="auto">{name}</span>
    </Link>
  );
}
