import { useNavigate } from '@tanstack/react-router';
import { answer, client } from '../api/client.js';
import { queryClient } from '../api/query-client.js';
import { useChange } from '../api/use-change.js';
import { clearDrafts } from '../engagements/draft.js';

/** Ends the session and leaves nothing of it behind in this tab. */
export function useSignOut(): () => void {
  const navigate = useNavigate();
  const { mutate } = useChange(() => answer(client.DELETE('/api/session')), {
    onDone: () => {
      clearDrafts(sessionStorage);
      void navigate({ to: '/sign-in' }).then(() => queryClient.clear());
    },
  });
  return () => mutate(undefined);
}
