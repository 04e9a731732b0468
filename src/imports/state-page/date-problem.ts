/** What a date leaves open: two readings, no year, a day against its entry's prefix, a day that is not in the calendar. */
export type DateQuestionCode = 'date.ambiguous' | 'date.year-missing' | 'date.conflict' | 'date.impossible';

/** A question about the words `text` of a date; `choices` are EDTF, the likelier first. */
export interface DateProblem {
  code: DateQuestionCode;
  text: string;
  choices: string[];
}
