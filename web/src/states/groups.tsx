import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../ui/date-entry.js';
import { belongings, isRecent, recentTerms, termWords } from './memberships.js';
import type { StateView } from './state.js';
import classes from './state-header.module.css';

/** What the state belongs to, in one line; what is long over comes when asked for. */
export function Groups({ state }: { state: StateView }) {
  const { t } = useTranslation('states');
  const [wanted, setWanted] = useState(false);
  const thisYear = Number(today().slice(0, 4));
  const everything = belongings(state.memberships, thisYear);
  const recent = everything.filter((one) => isRecent(one, thisYear));
  const hidden = everything.length - recent.length;
  // "and 1 more" would take as much room as the one itself.
  const all = wanted || hidden === 1;
  const shown = all ? everything : recent;
  return (
    <ul className={classes.groups} aria-label={t('groups')}>
      {state.unStatus === 'observer' && <li>{t('observer')}</li>}
      {state.regionalGroup && <li>{state.regionalGroup}</li>}
      {shown.map(({ key, organisation, role, terms, ...rest }) => (
        <li key={key} title={organisation.name}>
          {[
            organisation.acronym ?? organisation.name,
            plainMember(role) ? '' : role,
            all
              ? terms.map(termWords).filter(Boolean).join(', ')
              : recentTerms({ key, organisation, role, terms, ...rest }, thisYear),
          ]
            .filter(Boolean)
            .join(' ')}
        </li>
      ))}
      {state.peacekeeping && <li>{t('peacekeeping')}</li>}
      {hidden > 1 && (
        <li>
          <button type="button" className={classes.toggle} aria-expanded={all} onClick={() => setWanted(!all)}>
            {all ? t('fewer-groups') : t('more-groups', { count: hidden })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** A seat won for a term is told by its years; only another role needs a word. */
function plainMember(role: string): boolean {
  return role === 'member' || role === 'elected member';
}
