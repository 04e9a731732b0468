import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostingView } from '../api/types.js';
import { Flag } from '../ui/flag.js';
import { PartialDate } from '../ui/partial-date.js';
import { useStateById } from '../ui/state-select.js';

/** "Second Secretary, Human Rights", or whatever of it is known. */
export function postWords({ rank, title, portfolio }: PostingView): string {
  return [title, rank, portfolio].filter(Boolean).join(', ');
}

/** Where a posting is: its state's flag and the office's or the organisation's name. */
export function PostingPlace({ posting, link = false }: { posting: PostingView; link?: boolean }) {
  const { mission, organisation } = posting;
  const state = useStateById()(mission?.stateId);
  const name = organisation?.name ?? [state?.name, mission?.label].filter(Boolean).join(', ');
  return (
    <>
      {state && <Flag iso2={state.iso2} />}
      {state && '\u00a0'}
      {link ? <PlaceLink posting={posting}>{name}</PlaceLink> : <bdi>{name}</bdi>}
    </>
  );
}

function PlaceLink({ posting: { mission, organisation }, children }: { posting: PostingView; children: ReactNode }) {
  if (mission) {
    return (
      <Link to="/missions/$missionId" params={{ missionId: mission.id }}>
        {children}
      </Link>
    );
  }
  if (!organisation) return null;
  return (
    <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
      {children}
    </Link>
  );
}

/** "since August 2017", "August 2017 – July 2020", "until July 2020", or nothing. */
export function PostingTerm({ posting: { from, to } }: { posting: PostingView }) {
  const { t } = useTranslation('contacts');
  if (from && to) {
    return (
      <>
        <PartialDate value={from} /> – <PartialDate value={to} />
      </>
    );
  }
  if (from)
    return (
      <>
        {t('posting.since')} <PartialDate value={from} />
      </>
    );
  if (to)
    return (
      <>
        {t('posting.until')} <PartialDate value={to} />
      </>
    );
  return <>{t('posting.undated')}</>;
}
