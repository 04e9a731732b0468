import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { partnersQuery, usersQuery } from '../api/lists.js';
import type { UserRef } from '../api/types.js';
import { FieldRow } from './field-row.js';
import type { OursToken } from './log-form.js';
import { TokenField } from './token-field.js';
import type { TokenOption } from './token-options.js';
import { matches } from './who.js';

const NEW_NAME = 'new-name';
const MOST = 12;

interface Props {
  ours: OursToken[];
  me: UserRef;
  onChange(ours: OursToken[]): void;
}

/** Our side: me, colleagues, partner organisations, or a name. */
export function OursField({ ours, me, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const users = useQuery(usersQuery).data?.items ?? [];
  const partners = useQuery(partnersQuery).data?.items ?? [];
  const everyone: OursToken[] = [
    ...users.map((user) => ({ is: 'user', user }) as const),
    ...partners.map((organisation) => ({ is: 'organisation', organisation }) as const),
  ];

  function optionsFor(typed: string): TokenOption[] {
    const taken = new Set(ours.map(keyOf));
    const found = everyone
      .filter((token) => !taken.has(keyOf(token)) && matches(typed, [nameOf(token), acronymOf(token)]))
      .slice(0, MOST)
      .map((token) => ({
        key: keyOf(token),
        label: nameOf(token),
        heading: token.is === 'user' ? t('token.colleagues') : t('token.partners'),
      }));
    const name = typed.trim();
    return name === ''
      ? found
      : [...found, { key: NEW_NAME, label: t('token.add-name', { name }), heading: t('token.someone') }];
  }

  function pick(key: string, typed: string) {
    const token =
      key === NEW_NAME ? ({ is: 'named', name: typed } as const) : everyone.find((one) => keyOf(one) === key);
    if (token && !ours.some((one) => keyOf(one) === keyOf(token))) onChange([...ours, token]);
  }

  return (
    <FieldRow label={t('log.ours')} htmlFor="log-ours">
      <TokenField
        id="log-ours"
        label={t('log.ours')}
        tokens={ours.map((token) => {
          const mine = token.is === 'user' && token.user.id === me.id;
          return { key: keyOf(token), label: mine ? t('token.me') : nameOf(token) };
        })}
        placeholder={t('log.ours-placeholder')}
        optionsFor={optionsFor}
        onPick={pick}
        onRemove={(key) => onChange(ours.filter((token) => keyOf(token) !== key))}
      />
    </FieldRow>
  );
}

function keyOf(token: OursToken): string {
  if (token.is === 'user') return token.user.id;
  return token.is === 'organisation' ? token.organisation.id : `named:${token.name.toLowerCase()}`;
}

function nameOf(token: OursToken): string {
  if (token.is === 'user') return token.user.name;
  return token.is === 'organisation' ? token.organisation.name : token.name;
}

function acronymOf(token: OursToken): string {
  return token.is === 'organisation' ? (token.organisation.acronym ?? '') : '';
}
