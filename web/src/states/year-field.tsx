import { useEffect, useState } from 'react';
import classes from './timeline-filter-bar.module.css';

interface Props {
  label: string;
  /** The word in the empty field. */
  word: string;
  year: number | null;
  onChange(year: number | null): void;
}

/** Four figures; they count as soon as they are a year, or gone. */
export function YearField({ label, word, year, onChange }: Props) {
  const [typed, setTyped] = useState(year === null ? '' : String(year));
  useEffect(() => setTyped(year === null ? '' : String(year)), [year]);

  function type(text: string) {
    const figures = text.replace(/\D/g, '').slice(0, 4);
    setTyped(figures);
    if (figures === '') onChange(null);
    else if (figures.length === 4) onChange(Number(figures));
  }

  return (
    <input
      className={classes.year}
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      placeholder={word}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
