import { SourceName } from '../ui/source-name.js';
import type { Quotation } from './engagement.js';
import classes from './entry.module.css';

interface Props {
  quotations: Quotation[];
  /** The note: what stands in it word for word is not said twice, only who said it. */
  note: string;
}

/** What was said, in their words, set as such. */
export function EntryQuotations({ quotations, note }: Props) {
  return quotations.map(({ text, speaker, source }) => (
    <figure key={text} className={note.includes(text) ? undefined : classes.quotation}>
      {!note.includes(text) && (
        <blockquote className="note" dir="auto">
          {text}
        </blockquote>
      )}
      {(speaker || source) && (
        <figcaption className={classes.credit} dir="auto">
          {speaker}
          {speaker && source && ', '}
          {source && <SourceName source={source} />}
        </figcaption>
      )}
    </figure>
  ));
}
