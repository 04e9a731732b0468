import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import classes from './demo-banner.module.css';
import { useRemoveDemo } from './use-demo.js';

/** As long as the demo is in, everybody must know that its people are invented, and how to be rid of them. */
export function DemoBanner() {
  const { t } = useTranslation('demo');
  const demo = useQuery({ queryKey: ['demo'], queryFn: () => answer(client.GET('/api/demo')) });
  const remove = useRemoveDemo();
  if (!demo.data?.loaded) return null;
  return (
    <p className={classes.banner}>
      {t('banner')}{' '}
      <UnstyledButton className={classes.action} disabled={remove.isPending} onClick={() => remove.mutate(undefined)}>
        {t('remove')}
      </UnstyledButton>
    </p>
  );
}
