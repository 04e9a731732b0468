import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { LoadDemoButton } from '../demo/load-demo-button.js';
import { useRemoveDemo } from '../demo/use-demo.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import classes from './settings.module.css';

/** Invented data to look round in. */
export function DemoSection() {
  const { t } = useTranslation(['settings', 'demo']);
  const query = useQuery({ queryKey: ['demo'], queryFn: () => answer(client.GET('/api/demo')) });
  const remove = useRemoveDemo();
  return (
    <div className={classes.narrow}>
      <Section title={t('demo.title')}>
        <p className={classes.explain}>{t('demo.explain')}</p>
        <Loaded query={query} lines={1}>
          {({ loaded }) => (
            <div className={classes.inline}>
              {loaded ? (
                <Button loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
                  {t('demo:remove')}
                </Button>
              ) : (
                <LoadDemoButton />
              )}
            </div>
          )}
        </Loaded>
      </Section>
    </div>
  );
}
