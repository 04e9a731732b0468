import { useTranslation } from 'react-i18next';
import type { StateRef } from '../api/types.js';
import { Flag } from '../ui/flag.js';
import { useDateFormat } from '../ui/partial-date.js';
import classes from './piece-card.module.css';
import type { PlanEntry } from './plan.js';

/** What was found in an entry's words: people, our side, what was asked about whom, promises, finer days. */
export function EntryFacts({ entry, states }: { entry: PlanEntry; states: StateRef[] }) {
  const { t } = useTranslation('imports');
  const format = useDateFormat();
  const asked = new Set(entry.asks.flatMap((ask) => ask.states));
  const mentions = entry.mentions.filter(({ state, sense }) => !(sense === 'asked-about' && asked.has(state)));
  const people = entry.people.map(({ name, rank, portfolio }) =>
    [name, rank, portfolio && `(${portfolio})`].filter(Boolean).join(', ').replace(', (', ' ('),
  );
  const thirds = entry.thirdParties.map(({ name, organisation }) =>
    organisation ? `${name} ${t('piece.of', { organisation })}` : name,
  );
  const lines = [
    [...people, ...thirds].join(' · '),
    entry.missionCities.length > 0 && t('piece.at', { cities: entry.missionCities.join(', ') }),
    [...entry.staff, ...entry.organisations].length > 0 &&
      `${t('piece.ours')}: ${[...entry.staff, ...entry.organisations].join(', ')}`,
    entry.finerDates.length > 0 && t('piece.finer', { dates: entry.finerDates.map(format).join(', ') }),
    entry.quotations.length > 0 && t('piece.quotations', { count: entry.quotations.length }),
  ].filter((line) => line);
  return (
    <>
      {lines.length > 0 && (
        <p className={classes.facts} dir="auto">
          {lines.join(' · ')}
        </p>
      )}
      <ul className={classes.chips}>
        {entry.asks.map((ask, index) => (
          <li key={index} title={ask.text}>
            <span className={classes.word}>{ask.states.length > 0 ? t('piece.asked') : t('piece.ask')}</span>
            {ask.states.length > 0 ? <States ids={ask.states} known={states} /> : <span dir="auto">{ask.text}</span>}
          </li>
        ))}
        {[...bySense(mentions)].map(([sense, ids]) => (
          <li key={sense}>
            <span className={classes.word}>{t(`sense.${sense}`)}</span>
            <States ids={ids} known={states} />
          </li>
        ))}
        {entry.followUps.map(({ text }) => (
          <li key={text} title={text}>
            <span className={classes.word}>{t('piece.follow-up')}</span>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type Mention = PlanEntry['mentions'][number];

/** The states that were named, under what was said of them, in the order of the text. */
function bySense(mentions: Mention[]): Map<Mention['sense'], string[]> {
  const grouped = new Map<Mention['sense'], string[]>();
  for (const { state, sense } of mentions) grouped.set(sense, [...(grouped.get(sense) ?? []), state]);
  return grouped;
}

function States({ ids, known }: { ids: string[]; known: StateRef[] }) {
  return ids.map((id) => {
    const state = known.find((one) => one.id === id);
    return (
      <span key={id} className={classes.state}>
        {state && <Flag iso2={state.iso2} />} {state?.name ?? id}
      </span>
    );
  });
}
