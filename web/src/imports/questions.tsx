import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerQuestion, sayState } from './corrections.js';
import type { ImportView, PlanQuestion } from './plan.js';
import { nextOpen } from './plan-tally.js';
import { Question } from './question.js';
import classes from './questions.module.css';
import { useCorrections } from './use-corrections.js';

/** What the page leaves open, each answered with one key while the focus is in it. */
export function Questions({ plan }: { plan: ImportView }) {
  const { t } = useTranslation('imports');
  const correct = useCorrections(plan.id);
  const [goTo, setGoTo] = useState<string | null>(null);
  const open = plan.questions.filter(({ answer, choices }) => answer === null && choices.length > 0);

  useEffect(() => {
    if (!goTo) return;
    document.getElementById(`question-${goTo}`)?.querySelector<HTMLElement>('button, input')?.focus();
    setGoTo(null);
  }, [goTo]);

  if (plan.questions.length === 0) return null;

  function give(question: PlanQuestion, choice: string) {
    const aboutState = question.code === 'state.missing' || question.code === 'state.conflict';
    correct.mutate(aboutState ? sayState(choice) : answerQuestion(question.id, choice));
    if (question.answer !== choice) setGoTo(nextOpen(plan.questions, question.id)?.id ?? question.id);
  }

  function onKeyDown(event: KeyboardEvent, question: PlanQuestion) {
    if (!(event.target instanceof HTMLButtonElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = /^[1-9]$/.test(event.key) ? question.choices[Number(event.key) - 1] : undefined;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = plan.questions.indexOf(question);
    if (choice !== undefined) give(question, choice);
    else if (step) setGoTo(plan.questions[at + step]?.id ?? question.id);
    else return;
    event.preventDefault();
  }

  return (
    <section className={classes.questions} aria-labelledby="questions">
      <h2 id="questions">
        {open.length > 0 ? t('questions.title', { count: open.length }) : t('questions.all-answered')}
      </h2>
      {open.length > 0 && <p className="small soft">{t('questions.keys')}</p>}
      <ol>
        {plan.questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            plan={plan}
            onGive={(choice) => give(question, choice)}
            onKeyDown={(event) => onKeyDown(event, question)}
          />
        ))}
      </ol>
    </section>
  );
}
