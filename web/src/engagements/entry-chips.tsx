import { IconCheckbox, IconCornerDownRight, IconLayoutKanban, IconSquare } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CampaignRef, InstrumentRef, StateRef } from '../api/types.js';
import { instrumentLabel } from '../states/instrument-label.js';
import { Flag } from '../ui/flag.js';
import { useDateFormat } from '../ui/partial-date.js';
import type { Ask, Engagement, FollowUpBeside, StateRole } from './engagement.js';
import classes from './entry.module.css';

interface Props {
  engagement: Engagement;
  seenFrom?: string;
}

/** What leads on from an engagement: the asks, the other states it is about, what we will do. */
export function EntryChips({ engagement, seenFrom }: Props) {
  const { asks, campaigns, followUps, instruments, states } = engagement;
  const askedAbout = new Set(asks.flatMap((ask) => ask.states.map(({ id }) => id)));
  const others = states.filter(
    ({ state, role }) => state.id !== seenFrom && !(role === 'asked-about' && askedAbout.has(state.id)),
  );
  if (asks.length + campaigns.length + followUps.length + instruments.length + others.length === 0) return null;
  return (
    <ul className={classes.chips}>
      {others.map(({ state, role }) => (
        <li key={`${state.id} ${role}`}>
          <ThirdState state={state} role={role} alone={!seenFrom} />
        </li>
      ))}
      {instruments.map((instrument, place) => (
        <li key={instrument.id}>
          <InstrumentChip instrument={instrument} first={place === 0} />
        </li>
      ))}
      {campaigns.map((campaign) => (
        <li key={campaign.id}>
          <CampaignChip campaign={campaign} stateId={seenFrom} />
        </li>
      ))}
      {asks.map((ask) => (
        <li key={ask.id}>
          <AskChip ask={ask} stateId={seenFrom ?? states[0]?.state.id} />
        </li>
      ))}
      {followUps.map((followUp) => (
        <li key={followUp.id}>
          <FollowUpChip followUp={followUp} />
        </li>
      ))}
    </ul>
  );
}

function ThirdState({ state, role, alone }: { state: StateRef; role: StateRole; alone: boolean }) {
  const { t } = useTranslation('engagements');
  return (
    <Link to="/states/$stateId" params={{ stateId: state.id }} className={classes.chip}>
      <span className={classes.word}>{t(alone ? `role.${role}` : `third.${role}`)}</span>
      <Flag iso2={state.iso2} />
      <span className={classes.name}>{state.name}</span>
    </Link>
  );
}

/** Leads to the states, by how they stand on it. */
function InstrumentChip({ instrument, first }: { instrument: InstrumentRef; first: boolean }) {
  const { t } = useTranslation('engagements');
  return (
    <Link to="/states" search={{ instrument: instrument.id }} className={classes.chip} title={instrument.name}>
      {first && <span className={classes.word}>{t('entry.on')}</span>}
      <span className={classes.name} dir="auto">
        {instrumentLabel(instrument)}
      </span>
    </Link>
  );
}

/** Leads to the campaign's board, with the state open that it is seen from. */
function CampaignChip({ campaign: { id, name }, stateId }: { campaign: CampaignRef; stateId: string | undefined }) {
  return (
    <Link to="/campaigns/$campaignId" params={{ campaignId: id }} search={{ state: stateId }} className={classes.chip}>
      <IconLayoutKanban size={15} aria-hidden />
      <span className={classes.name} dir="auto">
        {name}
      </span>
    </Link>
  );
}

/** Leads to the ask among all others, where its answer stands in full. */
function AskChip({ ask, stateId }: { ask: Ask; stateId: string | undefined }) {
  const { t } = useTranslation('engagements');
  const about = ask.states.map(({ name }) => name).join(', ');
  const words = (
    <>
      <IconCornerDownRight size={15} aria-hidden />
      <span className={classes.word}>{about ? t('third.asked-about') : t('entry.asked')}</span>
      {ask.states.slice(0, 3).map(({ id, iso2 }) => (
        <Flag key={id} iso2={iso2} />
      ))}
      <span className={classes.name} dir="auto">
        {about || ask.text}
      </span>
      {ask.answer && (
        <span className={classes.answer} data-answer={ask.answer}>
          {t(`answer.${ask.answer}`)}
        </span>
      )}
    </>
  );
  if (!stateId) return <span className={classes.chip}>{words}</span>;
  return (
    <Link
      to="/states/$stateId"
      params={{ stateId }}
      search={{ tab: 'asks' }}
      hash={`ask-${ask.id}`}
      className={classes.chip}
      title={ask.text}
    >
      {words}
    </Link>
  );
}

function FollowUpChip({ followUp: { id, title, due, status, owner } }: { followUp: FollowUpBeside }) {
  const { t } = useTranslation('engagements');
  const format = useDateFormat();
  const Icon = status === 'done' ? IconCheckbox : IconSquare;
  const about = [due && t('entry.due', { date: format(due) }), owner?.name].filter(Boolean).join(' · ');
  return (
    <Link to="/follow-ups/$followUpId" params={{ followUpId: id }} className={classes.chip} data-status={status}>
      <Icon size={15} aria-hidden />
      <span className={classes.name} dir="auto">
        {title}
      </span>
      {about && <span className={classes.word}>{about}</span>}
    </Link>
  );
}
