import type { CampaignStanding } from '../api/types.js';
import classes from './stage-mark.module.css';

/** How much of the way is behind a state, as a clock fills; the two that stand aside have a sign of their own. */
const SIGNS: Record<CampaignStanding, string> = {
  'not-approached': '',
  approached: 'M7 7V3.25A3.75 3.75 0 0 1 10.75 7z',
  considering: 'M7 3.25a3.75 3.75 0 0 1 0 7.5z',
  committed: 'M7 7V3.25A3.75 3.75 0 1 1 3.25 7z',
  endorsed: 'm4.5 7.2 1.8 1.8 3.3-3.7',
  'not-at-this-stage': 'M4.25 7h5.5',
  parked: 'M5.6 4.75v4.5M8.4 4.75v4.5',
};

/** A small glyph for where a state stands; the word always stands beside it. */
export function StageMark({ standing }: { standing: CampaignStanding }) {
  return (
    <svg className={classes.mark} viewBox="0 0 14 14" data-standing={standing} aria-hidden="true">
      <circle cx="7" cy="7" r="5.75" />
      <path d={SIGNS[standing]} />
    </svg>
  );
}
