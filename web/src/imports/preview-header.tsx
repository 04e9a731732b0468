import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/use-change.js';
import { Flag } from '../ui/flag.js';
import { Instant } from '../ui/instant.js';
import { LinkButton } from '../ui/link-button.js';
import { TitleBlock } from '../ui/title-block.js';
import { say } from '../ui/toast.js';
import { dropImport, undoImport } from './imports.queries.js';
import { PageReaders } from './page-readers.js';
import type { ImportView } from './plan.js';
import { stateOf } from './state-of.js';

/** Whose page it is, who brought it and when, and the ways out of it. */
export function PreviewHeader({ plan }: { plan: ImportView }) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const state = stateOf(plan);
  const undo = useChange(undoImport, { onDone: () => say(t('preview.undone-toast')) });
  const drop = useChange(dropImport, {
    onDone: () => {
      say(t('preview.discarded'));
      void navigate({ to: '/imports' });
    },
  });
  return (
    <TitleBlock
      title={t('preview.title', { state: state?.name ?? t('state-not-known') })}
      mark={state && <Flag iso2={state.iso2} size="title" />}
      about={
        <>
          {plan.fileName ?? t('pasted')} · {plan.author && t('preview.by', { name: plan.author.name })}
          <Instant at={plan.createdAt} /> · <PageReaders plan={plan} />
        </>
      }
      actions={
        <>
          {state && plan.status !== 'planned' && (
            <LinkButton
              variant={plan.status === 'applied' ? 'filled' : 'default'}
              to="/states/$stateId"
              params={{ stateId: state.id }}
            >
              {t('preview.open-state', { state: state.name })}
            </LinkButton>
          )}
          {plan.status === 'applied' && (
            <Button loading={undo.isPending} onClick={() => undo.mutate(plan)}>
              {t('preview.undo')}
            </Button>
          )}
          {plan.status === 'planned' && (
            <Button loading={drop.isPending} onClick={() => drop.mutate(plan)}>
              {t('preview.discard')}
            </Button>
          )}
        </>
      }
    />
  );
}
