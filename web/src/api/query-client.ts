import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.js';

const ATTEMPTS = 2;

/** Tries again only what may pass by itself: an unreachable or overloaded server. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        error instanceof Problem && (error.status === 0 || error.status === 503) && failures < ATTEMPTS,
    },
  },
});
