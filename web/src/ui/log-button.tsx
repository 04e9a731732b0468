import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { startLog } from '../app/log.js';
import { Keys } from './keys.js';
import classes from './log-button.module.css';

/** Logs an engagement with what is on screen. The rail's own button does the same, and speaks up for both. */
export function LogButton() {
  const { t } = useTranslation('shell');
  return (
    <Button className={classes.button} rightSection={<Keys keys={['L']} />} onClick={startLog}>
      {t('log-short')}
    </Button>
  );
}
