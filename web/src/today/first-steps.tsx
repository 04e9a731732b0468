import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { startLog } from '../app/log.js';
import { LoadDemoButton } from '../demo/load-demo-button.js';
import { LinkButton } from '../ui/link-button.js';
import classes from './first-steps.module.css';

/** An empty beginning, and the three ways out of it. */
export function FirstSteps() {
  const { t } = useTranslation('today');
  return (
    <section className={classes.steps} aria-label={t('first.title')}>
      <p className={classes.welcome}>{t('first.title')}</p>
      <ol>
        <Step name="import">
          <LinkButton variant="filled" to="/imports">
            {t('first.import.action')}
          </LinkButton>
        </Step>
        <Step name="log">
          <Button onClick={startLog}>{t('first.log.action')}</Button>
        </Step>
        <Step name="demo">
          <LoadDemoButton />
        </Step>
      </ol>
    </section>
  );
}

function Step({ name, children }: { name: 'import' | 'log' | 'demo'; children: ReactNode }) {
  const { t } = useTranslation('today');
  return (
    <li className={classes.step}>
      <div>
        <h2>{t(`first.${name}.title`)}</h2>
        <p className="soft">{t(`first.${name}.detail`)}</p>
      </div>
      {children}
    </li>
  );
}
