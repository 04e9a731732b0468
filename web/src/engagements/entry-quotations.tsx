import type { Quotation } from './engagement.js';
import classes from './entry.module.css';

/** What was said, in their words, set as such. */
export function EntryQuotations({ quotations }: { quotations: Quotation[] }) {
  return quotations.map(({ text, speaker, source }) => (
    <figure key={text} className={classes.quotation}>
      <blockquote className="note" dir="auto">
        {text}
      </blockquote>
      {(speaker || source) && (
        <figcaption className={classes.credit} dir="auto">
          {speaker}
          {speaker && source && ', '}
          {source && <Source source={source} />}
        </figcaption>
      )}
    </figure>
  ));
}

function Source({ source }: { source: string }) {
  return /^https?:\/\/\S+$/.test(source) ? (
    <a href={source} rel="noreferrer">
      {source}
    </a>
  ) : (
    source
  );
}
