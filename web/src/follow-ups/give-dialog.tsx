import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usersQuery } from '../api/lists.js';
import type { Problem } from '../api/problem.js';
import type { FollowUpView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { ColleagueSelect } from '../ui/colleague-select.js';
import { Dialog } from '../ui/dialog.js';
import { giveFollowUp } from './follow-ups.queries.js';
import { useSayGiven } from './use-say-given.js';

/** Whoever is chosen has it at once; why somebody cannot stands under the field. */
export function GiveDialog({ followUp, onClose }: { followUp: FollowUpView; onClose: () => void }) {
  const { t } = useTranslation(['follow-ups', 'common']);
  const { title, owner } = followUp;
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const users = useQuery(usersQuery).data?.items ?? [];
  const sayGiven = useSayGiven(followUp);
  const give = useChange((to: string) => giveFollowUp(followUp, to), {
    onDone: (kept) => {
      onClose();
      sayGiven(kept);
    },
    onProblem: (why) => {
      setProblem(why);
      setChosen(null);
    },
  });
  const choose = (to: string | null) => {
    setChosen(to);
    setProblem(null);
    if (to) give.mutate(to);
  };
  return (
    <Dialog opened onClose={onClose} title={t('give.title', { title })}>
      <ColleagueSelect
        label={t('give.to')}
        description={t('give.at-once')}
        readOnly={give.isPending}
        colleagues={users.filter(({ id, disabledAt }) => !disabledAt && id !== owner?.id)}
        value={chosen}
        onChoose={choose}
        error={problem && (problem.at('/owner') ?? (problem.detail || t('common:error.unreachable-detail')))}
      />
    </Dialog>
  );
}
