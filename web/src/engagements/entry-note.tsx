import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './entry.module.css';

/** A note in the serif of things that are read; a long one opens from its first lines. */
export function EntryNote({ text, whole }: { text: string; whole: boolean }) {
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
        {text}
      </p>
      {(cut || (open && !whole)) && (
        <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'entry.less' : 'entry.more')}
        </button>
      )}
    </>
  );
}
