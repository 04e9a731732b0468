import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PostingView } from '../api/types.js';
import { findMissions } from '../missions/missions.queries.js';
import { findOrganisations } from '../organisations/organisations.queries.js';
import { type DateEntry, dateEntry, entryBody } from '../ui/date-entry.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { FieldRow } from '../ui/record-form.js';
import { type Choice, RemoteSelect } from '../ui/remote-select.js';
import { orNull } from '../ui/use-draft.js';

/** Where the person serves: an office or an organisation, told apart by what its choice begins with. */
export interface PostingDraft {
  place: Choice | null;
  rank: string;
  title: string;
  portfolio: string;
  from: DateEntry;
  to: DateEntry;
}

const MISSION = 'mission:';
const ORGANISATION = 'organisation:';

export function newPosting(place: { mission?: Choice; organisation?: Choice } = {}): PostingDraft {
  const { mission, organisation } = place;
  const chosen = mission ? tagged(MISSION)(mission) : organisation ? tagged(ORGANISATION)(organisation) : null;
  return { place: chosen, rank: '', title: '', portfolio: '', from: dateEntry(null), to: dateEntry(null) };
}

export function postingDraft(posting: PostingView): PostingDraft {
  const { mission, organisation, rank, title, portfolio, from, to } = posting;
  return {
    ...newPosting({
      mission: mission ? { value: mission.id, label: mission.label } : undefined,
      organisation: organisation ? { value: organisation.id, label: organisation.name } : undefined,
    }),
    rank: rank ?? '',
    title: title ?? '',
    portfolio: portfolio ?? '',
    from: dateEntry(from),
    to: dateEntry(to),
  };
}

export function postingBody({ place, rank, title, portfolio, from, to }: PostingDraft) {
  const chosen = place?.value ?? '';
  return {
    mission: chosen.startsWith(MISSION) ? chosen.slice(MISSION.length) : null,
    organisation: chosen.startsWith(ORGANISATION) ? chosen.slice(ORGANISATION.length) : null,
    rank: orNull(rank),
    title: orNull(title),
    portfolio: orNull(portfolio),
    from: entryBody(from),
    to: entryBody(to),
  };
}

interface PostingFieldsProps {
  draft: PostingDraft;
  set: (change: Partial<PostingDraft>) => void;
  errorAt: (name: string) => string | undefined;
  /** A posting that is known to be over, or one being edited. */
  withEnd?: boolean;
}

export function PostingFields({ draft, set, errorAt, withEnd = false }: PostingFieldsProps) {
  const { t } = useTranslation('contacts');
  const text = (name: 'rank' | 'title' | 'portfolio') => ({
    label: t(`posting.${name}`),
    value: draft[name],
    error: errorAt(name),
    dir: 'auto',
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <RemoteSelect
        label={t('posting.place')}
        placeholder={t('posting.place-placeholder')}
        noun="posting-places"
        find={findPlaces}
        value={draft.place}
        onChange={(place) => set({ place })}
        error={errorAt('mission') ?? errorAt('organisation')}
      />
      <FieldRow>
        <TextInput {...text('rank')} placeholder={t('posting.rank-placeholder')} />
        <TextInput {...text('title')} placeholder={t('posting.title-placeholder')} />
      </FieldRow>
      <TextInput {...text('portfolio')} placeholder={t('posting.portfolio-placeholder')} />
      <FieldRow>
        <PartialDateInput
          label={t('posting.from')}
          entry={draft.from}
          onEntry={(from) => set({ from })}
          error={errorAt('from')}
        />
        {withEnd && (
          <PartialDateInput
            label={t('posting.to')}
            entry={draft.to}
            onEntry={(to) => set({ to })}
            error={errorAt('to')}
          />
        )}
      </FieldRow>
    </>
  );
}

/** Offices first: nearly everybody serves at one. */
async function findPlaces(typed: string): Promise<Choice[]> {
  const [missions, organisations] = await Promise.all([findMissions(typed), findOrganisations(typed)]);
  return [...missions.map(tagged(MISSION)), ...organisations.map(tagged(ORGANISATION))];
}

function tagged(tag: string): (choice: Choice) => Choice {
  return ({ value, label }) => ({ value: tag + value, label });
}
