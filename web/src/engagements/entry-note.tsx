import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './entry.module.css';

interface Props {
  text: string;
  /** Whatever of it was said by somebody, word for word. */
  quoted?: { text: string }[];
  whole: boolean;
}

/** A note in the serif of things that are read; a long one opens from its first lines. */
export function EntryNote({ text, quoted = [], whole }: Props) {
  const { t } = useTranslation('engagements');
  const note = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(whole);
  const [cut, setCut] = useState(false);

  useLayoutEffect(() => {
    const element = note.current;
    if (!element || open) return;
    const look = () => setCut(element.scrollHeight > element.clientHeight + 1);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, [open]);

  return (
    <>
      <p ref={note} className={`note ${classes.note}`} data-open={open || undefined} dir="auto">
        {partsOf(text, quoted).map(({ at, words, said }) => (said ? <q key={at}>{words}</q> : words))}
      </p>
      {(cut || (open && !whole)) && (
        <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'entry.less' : 'entry.more')}
        </button>
      )}
    </>
  );
}

interface Part {
  at: number;
  words: string;
  said: boolean;
}

/** The note in pieces: our words, and theirs where they are quoted in it. */
function partsOf(text: string, quoted: { text: string }[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  const places = quoted.map(({ text: words }) => ({ at: text.indexOf(words), words })).filter(({ at }) => at >= 0);
  for (const { at, words } of places.sort((a, b) => a.at - b.at)) {
    if (at < done) continue;
    parts.push({ at: done, words: text.slice(done, at), said: false }, { at, words, said: true });
    done = at + words.length;
  }
  return [...parts, { at: done, words: text.slice(done), said: false }];
}
