import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client.js';

/** Who is signed in. Everything behind the sign-in has it in the cache before it renders. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answer(client.GET('/api/me')),
  staleTime: 60_000,
});

/** The person signed in; undefined only on the way out. */
export function useMe() {
  return useQuery(meQuery).data;
}

/** The time zone of the person signed in, as the settings have it (IANA). */
export function useTimeZone(): string {
  return useMe()?.user.timeZone ?? 'UTC';
}

export function useIsAdministrator(): boolean {
  return useMe()?.user.role === 'administrator';
}
