import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PartialDate } from '../ui/partial-date.js';
import classes from './trend.module.css';
import type { TrendPoint } from './trend-shape.js';

/** The trend as figures, for those who would rather read than look. */
export function TrendTable({ trend }: { trend: TrendPoint[] }) {
  const { t } = useTranslation('campaigns');
  return (
    <details className={classes.table}>
      <summary>{t('trend.as-table')}</summary>
      <table>
        <caption>
          <VisuallyHidden>{t('progress.trend')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('trend.day')}</th>
            <th scope="col">{t('trend.at-least')}</th>
            <th scope="col">{t('trend.at-most')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ day, atLeast, atMost }) => (
            <tr key={day}>
              <th scope="row">
                <PartialDate value={day} />
              </th>
              <td>{atLeast}</td>
              <td>{atMost}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
