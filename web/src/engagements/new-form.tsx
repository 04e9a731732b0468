import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import type { Problem as ServerProblem } from '../api/problem.js';
import type { UserRef } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { today } from '../ui/date-entry.js';
import { sayUndoable } from '../ui/toast.js';
import { clock } from './clock.js';
import { deleteEngagement, logEngagement } from './engagements.queries.js';
import { FormView } from './form-view.js';
import { type LogContext, newForm } from './log-form.js';
import { closeLog } from './log-opening.js';
import { followUpsOf, requestOf } from './log-request.js';
import type { LeaveHandler } from './log-sheet.js';
import classes from './log-sheet.module.css';
import { leftDraft, useDraft } from './use-draft.js';

interface Props {
  context: LogContext;
  me: UserRef;
  onLeave: LeaveHandler;
}

/** Something new: it opens with the draft that was left, and keeps one while it is written. */
export function NewForm({ context, me, onLeave }: Props) {
  const { t } = useTranslation('engagements');
  const timeZone = useTimeZone();
  const [restored, setRestored] = useState(() => leftDraft(me.id));
  const [form, setForm] = useState(() => restored?.form ?? newForm(context, me));
  const [refused, setRefused] = useState<ServerProblem | null>(null);
  const draft = useDraft(me.id, form);
  const remove = useChange(deleteEngagement);
  const save = useChange(logEngagement, {
    onDone: (kept) => {
      draft.drop();
      onLeave.current = () => {};
      closeLog();
      sayUndoable(t('log.saved'), () => remove.mutate(kept));
    },
    onProblem: setRefused,
  });
  useEffect(() => {
    onLeave.current = draft.keepNow;
  });

  return (
    <FormView
      form={form}
      me={me}
      refused={refused}
      saving={save.isPending}
      footnote={draft.keptAt && t('log.draft-saved', { time: clock(draft.keptAt) })}
      notice={
        restored && (
          <p className={classes.notice}>
            <span>{t('log.draft-restored', { time: clock(restored.savedAt) })}</span>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                draft.drop();
                setForm(newForm(context, me));
                setRestored(null);
              }}
            >
              {t('log.draft-discard')}
            </Button>
          </p>
        )
      }
      onChange={setForm}
      onSave={() => save.mutate({ ...requestOf(form, today()), followUps: followUpsOf(form, today(), timeZone) })}
    />
  );
}
