import type { ReactNode } from 'react';
import { asProblem } from '../api/problem.js';
import { ErrorState } from './error-state.js';
import { Loading } from './loading.js';

interface Reading<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

interface LoadedProps<T> {
  query: Reading<T>;
  lines?: number;
  /** What it reads is the whole screen. */
  screen?: boolean;
  children: (data: T) => ReactNode;
}

/** What a query found, or that it is still looking, or why it found nothing. Old data stay on screen while new ones come. */
export function Loaded<T>({ query, lines, screen, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <ErrorState screen={screen} problem={asProblem(query.error)} onRetry={() => query.refetch()} />;
  return <Loading lines={lines} />;
}
