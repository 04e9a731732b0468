import { Flag } from '../ui/flag.js';
import classes from './title-flag.module.css';

/** A flag as tall as the name it stands before. */
export function TitleFlag({ iso2 }: { iso2: string }) {
  return (
    <span className={classes.flag}>
      <Flag iso2={iso2} size="title" />
    </span>
  );
}
