import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { partnersQuery, teamsQuery, usersQuery } from '../api/lists.js';
import type { Readers, Visibility } from '../api/types.js';
import { TokenField } from './token-field.js';
import classes from './visibility-field.module.css';
import { VisibilitySelect } from './visibility-select.js';
import { matches } from './who.js';

type Group = keyof Readers;

interface Props {
  visibility: Visibility;
  readers: Readers;
  myId: string;
  error?: string;
  onChange(change: { visibility?: Visibility; readers?: Readers }): void;
}

/** Who may read the engagement; restricted and partners take names. */
export function VisibilityField({ visibility, readers, myId, error, onChange }: Props) {
  const { t } = useTranslation('engagements');
  return (
    <div className={classes.field}>
      <span className={classes.line}>
        <span className={classes.label}>{t('log.visible-to')}</span>
        <VisibilitySelect
          label={t('log.visible-to')}
          value={visibility}
          onChange={(chosen) => onChange({ visibility: chosen })}
        />
      </span>
      {(visibility === 'restricted' || visibility === 'partners') && (
        <ReadersField
          myId={myId}
          groups={visibility === 'restricted' ? ['users', 'teams'] : ['organisations']}
          readers={readers}
          onChange={(changed) => onChange({ readers: changed })}
        />
      )}
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface ReadersProps {
  groups: Group[];
  readers: Readers;
  myId: string;
  onChange(readers: Readers): void;
}

/** The people and teams, or the partner organisations, that are named. */
function ReadersField({ groups, readers, myId, onChange }: ReadersProps) {
  const { t } = useTranslation('engagements');
  const known: Record<Group, { id: string; name: string }[]> = {
    users: (useQuery(usersQuery).data?.items ?? []).filter(({ id }) => id !== myId),
    teams: useQuery(teamsQuery).data?.items ?? [],
    organisations: useQuery(partnersQuery).data?.items ?? [],
  };
  const headings = { users: t('token.colleagues'), teams: t('token.teams'), organisations: t('token.partners') };
  const label = groups.includes('users') ? t('visibility.named-readers') : t('visibility.named-partners');
  const chosen = groups.flatMap((group) =>
    readers[group].map((ref) => ({ key: `${group}:${ref.id}`, label: ref.name })),
  );

  function pick(key: string) {
    const group = groups.find((one) => key.startsWith(`${one}:`));
    const ref = group && known[group].find(({ id }) => key === `${group}:${id}`);
    if (group && ref) onChange({ ...readers, [group]: [...readers[group], ref] });
  }

  return (
    <TokenField
      id="log-readers"
      upwards
      label={label}
      tokens={chosen}
      placeholder={t(groups.includes('users') ? 'visibility.readers-placeholder' : 'visibility.partners-placeholder')}
      optionsFor={(typed) =>
        groups.flatMap((group) =>
          known[group]
            .filter(({ id, name }) => !readers[group].some((ref) => ref.id === id) && matches(typed, [name]))
            .map(({ id, name }) => ({ key: `${group}:${id}`, label: name, heading: headings[group] })),
        )
      }
      onPick={pick}
      onRemove={(key) => {
        const [group, id] = key.split(':') as [Group, string];
        onChange({ ...readers, [group]: readers[group].filter((ref) => ref.id !== id) });
      }}
    />
  );
}
