import { Button } from '@mantine/core';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { EmptyState } from '../ui/empty-state.js';
import { ErrorState } from '../ui/error-state.js';
import { Page } from '../ui/page.js';
import { TitleBlock } from '../ui/title-block.js';

/** A screen that could not be shown: the server's reason, or a fault of our own. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('shell');
  if (error instanceof Problem) {
    return (
      <Page>
        <ErrorState screen problem={error} onRetry={() => location.reload()} />
      </Page>
    );
  }
  return (
    <Page>
      <div role="alert">
        <TitleBlock title={t('broken.title')} />
        <EmptyState title={t('broken.detail')} actions={<Button onClick={reset}>{t('broken.retry')}</Button>}>
          <code dir="auto">{String(error)}</code>
        </EmptyState>
      </div>
    </Page>
  );
}

/** An address that leads nowhere. */
export function NoSuchPage() {
  const { t } = useTranslation('shell');
  return (
    <Page>
      <TitleBlock title={t('no-such-page.title')} />
      <EmptyState title={t('no-such-page.detail')} actions={<Link to="/">{t('no-such-page.home')}</Link>} />
    </Page>
  );
}
