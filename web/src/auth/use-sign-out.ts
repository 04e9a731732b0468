import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, client } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { queryClient } from '../api/query-client.js';
import { clearDrafts } from '../engagements/draft.js';
import { sayProblem } from '../ui/toast.js';

/** Ends the session and leaves nothing of it behind in this tab. */
export function useSignOut(): () => void {
  const navigate = useNavigate();
  // Unlike after a change, what is on screen is not read again: there is no session any more to read it with.
  const { mutate } = useMutation({
    mutationFn: () => answer(client.DELETE('/api/session')),
    onSuccess: () => {
      clearDrafts(sessionStorage);
      void navigate({ to: '/sign-in' }).then(() => queryClient.clear());
    },
    onError: (error) => sayProblem(asProblem(error)),
  });
  return () => mutate();
}
