import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { statesQuery } from '../api/lists.js';
import { Flag } from '../ui/flag.js';
import { contactsNamedQuery, peopleQuery } from './engagements.queries.js';
import { FieldRow } from './field-row.js';
import { TokenField } from './token-field.js';
import type { TokenOption } from './token-options.js';
import type { Token } from './tokens.js';
import { addWho, keyOfWho, readPerson, type WhoToken } from './who.js';
import { suggestWho } from './who-suggestions.js';

const NEW_PERSON = 'new-person';

interface Props {
  who: WhoToken[];
  error?: string;
  onChange(who: WhoToken[]): void;
}

/** Whom we met: states, missions and people in one field; naming a person brings their mission's state along. */
export function WhoField({ who, error, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const [typed, setTyped] = useState('');
  const states = useQuery(statesQuery).data?.items ?? [];
  const met = who.filter((token) => token.is === 'state').map(({ state }) => state);
  const people = useQueries({ queries: met.map((state) => peopleQuery(state.id)) });
  const elsewhere = useQuery({
    ...contactsNamedQuery(typed.trim()),
    enabled: met.length === 0 && typed.trim().length > 1,
  });
  const suggest = suggestWho(
    states,
    met.map((state, index) => ({ state, missions: people[index]?.data?.items ?? [] })),
    elsewhere.data?.items ?? [],
  );

  function optionsFor(text: string): TokenOption[] {
    const person = readPerson(text);
    const found = suggest(text, who).map(({ token, label, detail }) => ({
      key: keyOfWho(token),
      label,
      detail,
      mark: token.is === 'state' ? <Flag iso2={token.state.iso2} /> : undefined,
      heading: headingOf(token),
    }));
    // Until it is known who is there, Enter must not make a stranger of somebody who is.
    if (!person || people.some(({ isLoading }) => isLoading)) return found;
    const added = {
      key: NEW_PERSON,
      label: t('token.add-person', { name: person.name }),
      heading: t('token.new-person'),
    };
    return [...found, { ...added, detail: person.rank ?? t('token.add-person-hint') }];
  }

  function headingOf(token: WhoToken): string {
    if (token.is === 'state') return t('token.states');
    return token.is === 'mission' ? t('token.missions') : t('token.people');
  }

  function pick(key: string, text: string) {
    if (key === NEW_PERSON) {
      const person = readPerson(text);
      if (person) onChange(addWho(who, { is: 'named', ...person }, null));
      return;
    }
    const suggestion = suggest(text, who).find(({ token }) => keyOfWho(token) === key);
    if (!suggestion) return;
    onChange(addWho(who, suggestion.token, states.find(({ id }) => id === suggestion.stateId) ?? null));
  }

  return (
    <FieldRow label={t('log.who')} htmlFor="log-who" error={error}>
      <TokenField
        id="log-who"
        label={t('log.who')}
        tokens={who.map(asToken)}
        placeholder={t('log.who-placeholder')}
        invalid={error !== undefined}
        describedBy={error ? 'log-who-error' : undefined}
        optionsFor={optionsFor}
        staysOpen={(key) => key.startsWith('state:')}
        onTyped={setTyped}
        onPick={pick}
        onRemove={(key) => onChange(who.filter((token) => keyOfWho(token) !== key))}
      />
    </FieldRow>
  );
}

function asToken(token: WhoToken): Token {
  const key = keyOfWho(token);
  switch (token.is) {
    case 'state':
      return { key, label: token.state.name, mark: <Flag iso2={token.state.iso2} /> };
    case 'mission':
      return { key, label: token.mission.label };
    case 'person':
      return { key, label: token.contact.name, detail: token.posting?.rank };
    case 'named':
      return { key, label: token.name, detail: token.rank };
  }
}
