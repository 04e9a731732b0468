import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from '../api/client.js';
import { type RuleDraft, ruleDrafts } from './rule-drafts.js';

/** When one likes to be reminded. */
export const habitsQuery = queryOptions({
  queryKey: ['me', 'reminders'],
  queryFn: () => answer(client.GET('/api/me/reminders')),
});

/** The rules of one's own follow-ups, of which nobody says otherwise; undefined until they are known. */
export function useOwnRules(): RuleDraft[] | undefined {
  const rules = useQuery(habitsQuery).data?.rules;
  return rules && ruleDrafts(rules);
}
