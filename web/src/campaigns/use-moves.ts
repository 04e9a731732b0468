import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import type { CampaignStage, CampaignStanding, CampaignView, Edtf, PriorityState } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { today } from '../ui/date-entry.js';
import { sayProblem, sayUndoable, sayWithAction } from '../ui/toast.js';
import { patchPriority, priorityStatesQuery } from './campaigns.queries.js';

interface Move {
  from: PriorityState;
  stage: CampaignStage;
  /** Left out: today. */
  since?: Edtf | null;
  /** What it does is to take another back. */
  undoes?: boolean;
  /** Takes the offer to undo it away, where it came to nothing. */
  unsay?: () => void;
}

interface UnderWay {
  made: Move;
  /** From this version on, what is kept says it itself. */
  until: number;
}

export type Moves = ReturnType<typeof useMoves>;

/** Moves states from column to column: at once on screen, then on the server, with a way back. */
export function useMoves(campaign: CampaignView, kept: PriorityState[]) {
  const { t } = useTranslation('campaigns');
  const queries = useQueryClient();
  const query = priorityStatesQuery(campaign.id);
  const [underWay, setUnderWay] = useState<ReadonlyMap<string, UnderWay>>(new Map());
  const [endorsing, endorse] = useState<PriorityState | null>(null);
  const [said, say] = useState('');

  const change = useChange(
    ({ from, stage, since }: Move) => {
      const version = current(from).version;
      return patchPriority({ campaign: campaign.id, state: from.state.id, version }, { stage, since });
    },
    {
      inTurn: query.queryKey.join(' '),
      onDone: (now, made) => {
        queries.setQueryData(query.queryKey, (page) => page && { ...page, items: page.items.map(replacedBy(now)) });
        settle(made, now.version);
      },
      onProblem: (problem, made) => {
        settle(made, 0);
        made.unsay?.();
        if (problem.status === 412) void meet(made);
        else sayProblem(problem);
      },
    },
  );

  /** As it is on screen, the moves before this one included. */
  function current(priority: PriorityState): PriorityState {
    const items = queries.getQueryData(query.queryKey)?.items ?? [];
    return items.find(({ id }) => id === priority.id) ?? priority;
  }

  /** The way back is offered at once: Ctrl/Cmd+Z means this move and none before it. */
  function start(move: Move) {
    const made = move.undoes ? move : { ...move, unsay: offerUndo(move) };
    setUnderWay((now) => new Map(now).set(made.from.id, { made, until: Infinity }));
    change.mutate(made);
  }

  /** What is kept holds again, from that version on, unless the card has been moved further meanwhile. */
  function settle(made: Move, until: number) {
    const { id } = made.from;
    setUnderWay((now) => (now.get(id)?.made === made ? new Map(now).set(id, { made, until }) : now));
  }

  function offerUndo({ from, stage }: Move) {
    const undo = () => start({ from, stage: from.stage, since: from.since, undoes: true });
    return sayUndoable(t('board.moved', { state: from.state.name, stage: t(`standing.${stage}`) }), undo);
  }

  /** Somebody was faster: where they moved it is said and stands; what else they changed is no obstacle. */
  async function meet(made: Move) {
    const now = await queries.fetchQuery({ ...query, staleTime: 0 }).catch((problem: Problem) => sayProblem(problem));
    const theirs = now?.items.find(({ id }) => id === made.from.id);
    if (!theirs) return;
    if (theirs.standing === made.from.standing) return start({ ...made, from: theirs });
    const told = t('board.moved-by-other', {
      name: theirs.stages[0]?.by?.name ?? t('board.someone'),
      state: theirs.state.name,
      stage: t(`standing.${theirs.standing}`),
    });
    say(told);
    sayWithAction(told, t('board.move-anyway', { stage: t(`standing.${made.stage}`) }), () =>
      start({ ...made, from: theirs }),
    );
  }

  /** Moves it where the person says; to have endorsed needs to be told when and who says so. */
  function move(priority: PriorityState, to: CampaignStanding) {
    if (to === priority.standing) return;
    const words = { state: priority.state.name, stage: t(`standing.${to}`) };
    if (priority.standing === 'endorsed') return say(t('board.stays', words));
    if (to === 'endorsed') return endorse(current(priority));
    say(t('board.moved', words));
    start({ from: priority, stage: to });
  }

  return {
    /** As they stand, with what is under way. */
    priorities: kept.map((one) => {
      const { made, until } = underWay.get(one.id) ?? {};
      return made && until && one.version < until ? asMoved(one, made) : one;
    }),
    move,
    /** For those who hear the board. */
    said,
    /** The state that is being marked as endorsed. */
    endorsing,
    endorse,
  };
}

function replacedBy(now: PriorityState) {
  return (one: PriorityState) => (one.id === now.id ? now : one);
}

function asMoved(one: PriorityState, { stage, since = today() }: Move): PriorityState {
  return { ...one, stage, standing: stage, since };
}
