import type { Corrections } from './corrections.js';
import type { PageQuestion } from './state-page/reading.js';

/** A question of the page's reader, or of ours about what the database has. */
export type AskedQuestion = Omit<PageQuestion, 'code'> & { code: string };

/** What is left open, and what a person answered. */
export interface PlanQuestion {
  /** Stable for this page: by which an answer names it. */
  id: string;
  code: string;
  ref: string | null;
  choices: string[];
  detail: string;
  text: string | null;
  answer: string | null;
}

/** The page's questions with ids of their own, and the answers given so far. */
export function questionsOf(questions: AskedQuestion[], { answers = {}, state }: Corrections): PlanQuestion[] {
  const seen = new Map<string, number>();
  return questions.map((question) => {
    const word = `${question.code}:${question.ref ?? 'page'}`;
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    const id = times === 1 ? word : `${word}:${times}`;
    const answer = (isAboutState(question) ? state : answers[id]) ?? null;
    return { ...question, id, answer };
  });
}

/** Whose page it is is answered like a question and kept as the state, with which the page is then read. */
export const isAboutState = ({ code }: { code: string }) => code === 'state.missing' || code === 'state.conflict';
