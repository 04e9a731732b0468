import { useTranslation } from 'react-i18next';
import type { Finding } from '../api/types.js';
import { recordLink } from '../app/record-link.js';
import { Flag } from '../ui/flag.js';
import { PartialDate } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import classes from './finding-row.module.css';

/** One thing that was found, with the place where the words stand. */
export function FindingRow({ finding }: { finding: Finding }) {
  const { t } = useTranslation('search');
  const { type, title, subtitle, state, date, snippet } = finding;
  return (
    <li className={classes.row}>
      {state ? <Flag iso2={state.iso2} /> : <span />}
      <div>
        <RowLink {...recordLink(finding)}>
          <span dir="auto">{title}</span>
        </RowLink>
        <p className={classes.about}>
          <span>{t(`types.${type}`)}</span>
          {subtitle && <bdi>{subtitle}</bdi>}
          {date && <PartialDate value={date} />}
        </p>
        {snippet && (
          <p className={classes.snippet} dir="auto">
            {snippet.map(({ text, hit }, index) => {
              // Pieces of a fixed text have no identity but their place.
              const key = `${index}${text}`;
              return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
            })}
          </p>
        )}
      </div>
    </li>
  );
}
