import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { LogButton } from '../ui/log-button.js';
import type { StateView } from './state.js';

/** Nothing is written yet: what to do first. */
export function NothingYet({ state }: { state: StateView }) {
  const { t } = useTranslation('states');
  return (
    <EmptyState
      title={t('timeline.empty', { state: state.name })}
      actions={
        <>
          <LogButton />
          <LinkButton to="/imports" search={{ state: state.id }}>
            {t('timeline.import')}
          </LinkButton>
        </>
      }
    >
      {t('timeline.empty-hint', { state: state.name })}
    </EmptyState>
  );
}

/** The filter hides everything. */
export function NothingMatches({ onShowAll }: { onShowAll(): void }) {
  const { t } = useTranslation('states');
  return (
    <EmptyState title={t('timeline.nothing')} actions={<Button onClick={onShowAll}>{t('timeline.clear')}</Button>}>
      {t('timeline.nothing-hint')}
    </EmptyState>
  );
}
