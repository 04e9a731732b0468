import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isPartialDate } from '../../../src/platform/dates/partial-date.js';
import { instrumentsQuery } from '../api/lists.js';
import { instrumentLabel } from '../states/instrument-label.js';
import { useDateFormat } from '../ui/partial-date.js';
import { StateSelect } from '../ui/state-select.js';
import { FreeDate } from './free-date.js';
import type { ImportView, PlanQuestion } from './plan.js';
import classes from './questions.module.css';

interface Props {
  question: PlanQuestion;
  plan: ImportView;
  onGive(choice: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** One question: the words in doubt, and the answers with the figure that gives each. */
export function Question({ question, plan, onGive, onKeyDown }: Props) {
  const { t } = useTranslation('imports');
  const words = useChoiceWords(plan);
  const format = useDateFormat();
  const { id, code, ref, text, detail, choices, answer } = question;
  const entry = plan.entries.find((one) => one.ref === ref);
  const asksState = code === 'state.missing' || code === 'state.conflict';
  const asksDate = code.startsWith('date.') && choices.length === 0;
  return (
    <li id={`question-${id}`} className={classes.question} onKeyDown={onKeyDown}>
      <div id={`asked-${id}`}>
        <p>{t(`questions.code.${code}` as 'questions.code.date.ambiguous', { defaultValue: detail })}</p>
        {(text || entry) && (
          <p className={classes.text} dir="auto">
            {text && <q>{text.trim()}</q>}{' '}
            {entry && (entry.date ? t('questions.about', { date: format(entry.date) }) : t('questions.about-undated'))}
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex row in every browser */}
      <div role="group" aria-labelledby={`asked-${id}`} className={classes.choices}>
        {choices.map((choice, index) => (
          <button
            key={choice}
            type="button"
            className={classes.choice}
            aria-pressed={answer === choice}
            onClick={() => onGive(choice)}
          >
            <kbd>{index + 1}</kbd> {words(choice)}
          </button>
        ))}
        {asksState && (
          <StateSelect
            aria-label={choices.length > 0 ? t('questions.another-state') : t('state')}
            placeholder={choices.length > 0 ? t('questions.another-state') : t('state')}
            value={answer !== null && !choices.includes(answer) ? answer : null}
            onChange={(state) => state && onGive(state)}
          />
        )}
        {asksDate && <FreeDate label={t('questions.free-date')} answer={answer} onGive={onGive} />}
        {choices.length === 0 && !asksState && !asksDate && (
          <span className="small soft">{t('questions.no-answer-needed')}</span>
        )}
      </div>
    </li>
  );
}

/** A choice as a person says it: a date, a state, an instrument, or a word. */
function useChoiceWords(plan: ImportView): (choice: string) => string {
  const { t } = useTranslation('imports');
  const format = useDateFormat();
  const instruments = useQuery(instrumentsQuery).data?.items ?? [];
  return (choice) => {
    if (isPartialDate(choice)) return format(choice);
    const state = plan.states.find(({ id }) => id === choice);
    const instrument = instruments.find(({ id }) => id === choice);
    if (choice === 'not-endorsed') return t('piece.not-endorsed');
    if (state) return state.name;
    return instrument ? instrumentLabel(instrument) : choice;
  };
}
