import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { startLog } from '../app/log.js';
import { Keys } from './keys.js';

/** Logs an engagement with what is on screen. */
export function LogButton() {
  const { t } = useTranslation('shell');
  return (
    <Button variant="filled" rightSection={<Keys keys={['L']} />} onClick={startLog}>
      {t('log-short')}
    </Button>
  );
}
