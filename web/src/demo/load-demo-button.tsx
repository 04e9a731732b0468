import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLoadDemo } from './use-demo.js';

export function LoadDemoButton() {
  const { t } = useTranslation('demo');
  const load = useLoadDemo();
  return (
    <Button loading={load.isPending} onClick={() => load.mutate(undefined)}>
      {t('load')}
    </Button>
  );
}
