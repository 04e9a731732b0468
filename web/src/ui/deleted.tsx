import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/use-change.js';
import { EmptyState } from './empty-state.js';
import { TitleBlock } from './title-block.js';

/** A record that was put away, and the way to bring it back. */
export function Deleted({ name, restore }: { name: string; restore: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const { mutate, isPending } = useChange(restore);
  return (
    <>
      <TitleBlock title={name} />
      <EmptyState
        title={t('was-deleted.title')}
        actions={
          <Button loading={isPending} onClick={() => mutate(undefined)}>
            {t('was-deleted.restore')}
          </Button>
        }
      >
        {t('was-deleted.detail')}
      </EmptyState>
    </>
  );
}
