import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/use-change.js';
import { Keys } from '../ui/keys.js';
import { sayUndoable } from '../ui/toast.js';
import classes from './apply-bar.module.css';
import { applyImport, undoImport } from './imports.queries.js';
import type { ImportView } from './plan.js';
import { doesSomething, type Tally } from './plan-tally.js';
import { useTallyWords } from './use-tally-words.js';

/** At the foot of the screen: what will happen, in so many words, and the button that does it. */
export function ApplyBar({ plan, tally }: { plan: ImportView; tally: Tally }) {
  const { t } = useTranslation('imports');
  const { promised, listed } = useTallyWords();
  const things = listed([...tally.add, ...tally.change]);
  const undo = useChange(undoImport);
  const apply = useChange(applyImport, {
    onDone: (applied) => {
      window.scrollTo({ top: 0 });
      sayUndoable(t('preview.applied-toast', { things }), () => undo.mutate(applied));
    },
  });
  const open = plan.questions.filter(({ answer, choices }) => answer === null && choices.length > 0).length;
  const ready = plan.state !== null && doesSomething(tally);
  const { mutate, isPending } = apply;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented;
      // The log sheet may lie over the page; there the keys are its own.
      if (asked && ready && !isPending && !document.querySelector('[role="dialog"]')) mutate(plan);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [ready, isPending, mutate, plan]);

  const waits = [
    plan.state === null && t('preview.needs-state'),
    tally.waiting > 0 && t('preview.waiting', { count: tally.waiting }),
    open > 0 && plan.state !== null && t('preview.questions-open', { count: open }),
    ready && t('preview.lands-internal'),
  ];
  return (
    <div className={classes.bar} data-foot="">
      <p className={classes.waits} role="status">
        {waits.filter(Boolean).join(' · ')}
      </p>
      <Button
        variant={ready ? 'filled' : 'default'}
        disabled={!ready}
        loading={isPending}
        rightSection={ready && <Keys keys={['Mod', '↵']} />}
        classNames={{ root: classes.button, label: classes.label }}
        onClick={() => mutate(plan)}
      >
        {promised(tally)}
      </Button>
    </div>
  );
}
