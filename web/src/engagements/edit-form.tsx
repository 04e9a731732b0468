import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import { Problem as ServerProblem } from '../api/problem.js';
import type { UserRef } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { today } from '../ui/date-entry.js';
import { say, sayProblem, sayWithAction } from '../ui/toast.js';
import { conflictsBetween, merged } from './conflict.js';
import { ConflictPanel } from './conflict-panel.js';
import type { Engagement } from './engagement.js';
import { addFollowUp, editEngagement, engagementQuery } from './engagements.queries.js';
import { FormView } from './form-view.js';
import { formOf, type LogForm } from './log-form.js';
import { closeLog, openAgain } from './log-opening.js';
import { changesBetween, followUpsOf } from './log-request.js';
import type { LeaveHandler } from './log-sheet.js';

interface Props {
  base: Engagement;
  /** An edit that was left unsaved. */
  left?: LogForm;
  me: UserRef;
  onLeave: LeaveHandler;
}

/** A kept engagement being edited. Only what was changed is sent; when someone else was faster, both texts are shown. */
export function EditForm({ base: opened, left, me, onLeave }: Props) {
  const { t } = useTranslation('engagements');
  const timeZone = useTimeZone();
  const queries = useQueryClient();
  // What I started from stays, whatever is read again meanwhile: otherwise my edit would silently replace theirs.
  const [base, setBase] = useState(opened);
  const [form, setForm] = useState(() => left ?? formOf(opened));
  const [theirs, setTheirs] = useState<Engagement | null>(null);
  const [refused, setRefused] = useState<ServerProblem | null>(null);
  const dirty = JSON.stringify(form) !== JSON.stringify(formOf(base));

  const save = useChange(
    async ({ from, to }: { from: Engagement; to: LogForm }) => {
      const kept = await editEngagement(from, changesBetween(formOf(from), to, today()));
      for (const followUp of followUpsOf(to, today(), timeZone)) await sendFollowUp(kept.id, followUp);
      return kept;
    },
    {
      onDone: () => {
        onLeave.current = () => {};
        closeLog();
        say(t('log.saved-edit'));
      },
      onProblem: async (problem) => {
        if (problem.code === 'stale') meet(await queries.fetchQuery({ ...engagementQuery(base.id), staleTime: 0 }));
        else setRefused(problem);
      },
    },
  );

  /** Someone was faster. Where we changed different things both stand; otherwise the person decides. */
  function meet(now: Engagement) {
    const conflicts = conflictsBetween(formOf(base), form, formOf(now));
    if (conflicts.length > 0) setTheirs(now);
    else settle(now, new Set());
  }

  function settle(now: Engagement, takeTheirs: ReadonlySet<string>) {
    const settled = merged(formOf(base), form, formOf(now), takeTheirs);
    setForm(settled);
    setBase(now);
    setTheirs(null);
    save.mutate({ from: now, to: settled });
  }

  /** The engagement is saved by then, so a follow-up that is refused must not make it look as if it were not. */
  async function sendFollowUp(id: string, followUp: Parameters<typeof addFollowUp>[1]) {
    try {
      await addFollowUp(id, followUp);
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      sayProblem(error);
    }
  }

  useEffect(() => {
    onLeave.current = () => {
      if (dirty) sayWithAction(t('log.left-unsaved'), t('log.back-to-it'), () => openAgain(base, form));
    };
  });

  return (
    <FormView
      form={form}
      me={me}
      refused={refused}
      saving={save.isPending}
      notice={
        theirs && (
          <ConflictPanel
            base={formOf(base)}
            mine={form}
            theirs={formOf(theirs)}
            onSettle={(takeTheirs) => settle(theirs, takeTheirs)}
            onGiveUp={() => {
              onLeave.current = () => {};
              closeLog();
            }}
          />
        )
      }
      onChange={setForm}
      onSave={() => save.mutate({ from: base, to: form })}
    />
  );
}
