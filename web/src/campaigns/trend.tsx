import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ProgressView } from '../api/types.js';
import { today } from '../ui/date-entry.js';
import classes from './trend.module.css';
import { band, countsUpTo, type Frame, scaleOf, stepLine, yearsFrom } from './trend-shape.js';
import { TrendTable } from './trend-table.js';

const HEIGHT = 260;
/** As long as nobody has measured. */
const USUAL_WIDTH = 560;
/** What the word for a year needs, in pixels. */
const YEAR_ROOM = 56;

/** How the number grew: a band between what is certain and what is possible, for many dates are known to a month or a span. */
export function Trend({ progress }: { progress: ProgressView }) {
  const { t } = useTranslation('campaigns');
  const { trend, undated } = progress;
  const last = trend.at(-1);
  const { ref, width } = useElementSize();
  return (
    <figure ref={ref} className={classes.trend}>
      <Drawing progress={progress} width={width || USUAL_WIDTH} />
      <figcaption className={classes.caption}>
        <ul className={classes.legend}>
          <li data-line="certain">{t('trend.certain')}</li>
          <li data-line="possible">{t('trend.possible')}</li>
        </ul>
        {undated > 0 && <p>{t('trend.undated', { count: undated, dated: last?.atLeast ?? 0 })}</p>}
      </figcaption>
      <TrendTable trend={trend} />
    </figure>
  );
}

/** Drawn as wide as there is room, so that its words are as large as all others. */
function Drawing({ progress: { trend, goal }, width }: { progress: ProgressView; width: number }) {
  const { t } = useTranslation('campaigns');
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return null;
  const until = last.day > today() ? last.day : today();
  const most = Math.max(last.atMost, goal ?? 0) * 1.04;
  const frame: Frame = { left: 30, right: width - 8, top: 14, bottom: HEIGHT - 24 };
  const scale = scaleOf(trend, until, most, frame);
  const [from, to] = [Number(first.day.slice(0, 4)), Number(until.slice(0, 4))];
  return (
    <svg
      className={classes.drawing}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={t('trend.summary', { from, to, count: last.atLeast })}
    >
      {countsUpTo(most).map((count) => (
        <g key={count} className={classes.line}>
          <path d={`M${frame.left} ${scale.y(count)}H${frame.right}`} />
          <text x={frame.left - 6} y={scale.y(count) + 4} textAnchor="end">
            {count}
          </text>
        </g>
      ))}
      {yearsFrom(from, to, width / YEAR_ROOM).map((year) => (
        <text key={year} className={classes.year} x={scale.x(`${year}-01-01`)} y={HEIGHT - 6}>
          {year}
        </text>
      ))}
      <path className={classes.band} d={band(trend, until, scale)} />
      <path className={classes.possible} d={stepLine(trend, 'atMost', until, scale)} />
      <path className={classes.certain} d={stepLine(trend, 'atLeast', until, scale)} />
      {goal !== null && (
        <g className={classes.goal}>
          <path d={`M${frame.left} ${scale.y(goal)}H${frame.right}`} />
          <text x={frame.left + 6} y={scale.y(goal) - 5}>
            {t('goal', { goal })}
          </text>
        </g>
      )}
    </svg>
  );
}
