import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './loading.module.css';

const WIDTHS = ['62%', '48%', '71%', '55%', '66%', '40%'];

/** Lines of about the length of what is being read. They appear only when it takes long enough to wonder. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.loading} role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={classes.line}>
          <span style={{ width: WIDTHS[line % WIDTHS.length] }} />
        </div>
      ))}
    </div>
  );
}
