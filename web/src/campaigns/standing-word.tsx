import { useTranslation } from 'react-i18next';
import type { CampaignStanding } from '../api/types.js';
import { StageMark } from './stage-mark.js';
import classes from './standing-word.module.css';
import { useArrivedWord } from './use-arrival-words.js';

interface StandingWordProps {
  standing: CampaignStanding;
  /** What the campaign counts, which gives the word for those who have done it. */
  acts: string[];
}

/** Where a state stands: its glyph with its word. */
export function StandingWord({ standing, acts }: StandingWordProps) {
  const { t } = useTranslation('campaigns');
  const arrived = useArrivedWord(acts);
  return (
    <span className={classes.word} data-standing={standing}>
      <StageMark standing={standing} />
      {standing === 'endorsed' ? arrived : t(`standing.${standing}`)}
    </span>
  );
}
