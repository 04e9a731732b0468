import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem as ServerProblem } from '../api/problem.js';
import type { UserRef } from '../api/types.js';
import { today } from '../ui/date-entry.js';
import { Keys } from '../ui/keys.js';
import { FormRows } from './form-rows.js';
import { KindField } from './kind-field.js';
import type { LogForm } from './log-form.js';
import { type Problem, type ProblemField, problemsFrom, problemsOf } from './log-problems.js';
import classes from './log-sheet.module.css';
import { NoteField } from './note-field.js';
import { OursField } from './ours-field.js';
import { StageField } from './stage-field.js';
import { TimeField } from './time-field.js';
import { VisibilityField } from './visibility-field.js';
import { WhenField } from './when-field.js';
import { WhoField } from './who-field.js';

interface Props {
  form: LogForm;
  me: UserRef;
  /** What the server did not accept, and why. */
  refused: ServerProblem | null;
  saving: boolean;
  notice?: ReactNode;
  footnote?: ReactNode;
  onChange(form: LogForm): void;
  onSave(): void;
}

/** The sheet's fields in the order one remembers a meeting: when, what, who, ours, the note, what comes of it. */
export function FormView({ form, me, refused, saving, notice, footnote, onChange, onSave }: Props) {
  const { t } = useTranslation('engagements');
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const set = (change: Partial<LogForm>) => onChange({ ...form, ...change });
  const problems = [...(tried ? problemsOf(form, today()) : []), ...problemsFrom(refused?.errors ?? [], form)];
  const about = (field: ProblemField) => sentence(problems.find((problem) => problem.field === field));
  const whole =
    about('form') ?? (refused && refused.errors.length === 0 ? refused.detail || t('log.unreachable') : undefined);

  function sentence(problem: Problem | undefined): string | undefined {
    return problem && (problem.detail ?? t(`log.problem.${problem.code}` as 'log.problem.who-no-state'));
  }

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (saving) return;
    setTried(true);
    if (problemsOf(form, today()).length === 0) onSave();
    // After the next paint the fields in question are marked.
    else requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      submit();
    }
    // Enter alone chooses among suggestions; a sheet saved by one Enter too many would be half a sheet.
    else if (event.target instanceof HTMLInputElement) event.preventDefault();
  }

  return (
    <form ref={element} className={classes.form} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <div className={classes.fields}>
        {notice}
        <WhenField
          value={form.when}
          today={today()}
          error={about('when')}
          onChange={(when) => set({ when })}
          ofTheDay={(ahead) => <TimeField form={form} ahead={ahead} error={about('time')} onChange={set} />}
        />
        <StageField form={form} today={today()} onChange={(stage) => set({ stage })} />
        <KindField kinds={form.kinds} onChange={(kinds) => set({ kinds })} />
        <WhoField who={form.who} error={about('who')} onChange={(who) => set({ who })} />
        <OursField ours={form.ours} me={me} onChange={(ours) => set({ ours })} />
        <NoteField
          text={form.text}
          passages={form.passages}
          quotations={form.quotations}
          visibility={form.visibility}
          error={about('text') ?? about('passages')}
          onChange={set}
        />
        <FormRows form={form} me={me} about={about} onChange={set} />
      </div>
      <footer className={classes.footer}>
        <VisibilityField
          visibility={form.visibility}
          readers={form.readers}
          myId={me.id}
          error={about('readers')}
          onChange={set}
        />
        <div className={classes.save}>
          <span className={classes.footnote} role="status">
            {footnote}
          </span>
          <Button type="submit" variant="filled" loading={saving} rightSection={<Keys keys={['Mod', '↵']} />}>
            {t('log.save')}
          </Button>
        </div>
        {whole && (
          <p className={classes.refused} role="alert">
            {t('log.failed', { detail: whole })}
          </p>
        )}
      </footer>
    </form>
  );
}
