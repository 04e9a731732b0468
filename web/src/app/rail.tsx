import { Button, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconPencilPlus, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Keys } from '../ui/keys.js';
import { startLog } from './log.js';
import { PLACES } from './navigation.js';
import { PersonMenu } from './person-menu.js';
import { PlaceLink } from './place-link.js';
import classes from './rail.module.css';

/** The left rail of wide screens. */
export function Rail({ onSearch, onShortcuts }: { onSearch: () => void; onShortcuts: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  return (
    <nav className={classes.rail} aria-label={t('main-navigation')}>
      <Link to="/" className={classes.name}>
        {t('common:app')}
      </Link>
      <Button
        variant="filled"
        fullWidth
        classNames={{ root: classes.log, label: classes['log-word'] }}
        leftSection={<IconPencilPlus size={18} stroke={1.5} aria-hidden="true" />}
        rightSection={<Keys keys={['L']} />}
        onClick={startLog}
      >
        {t('log-short')}
      </Button>
      <UnstyledButton className={classes.search} onClick={onSearch}>
        <IconSearch size={18} stroke={1.5} aria-hidden="true" />
        <span>{t('find')}</span>
        <Keys keys={['Mod', 'K']} />
      </UnstyledButton>
      <ul>
        {PLACES.map((place) => (
          <li key={place.key}>
            <PlaceLink place={place} size={18} className={classes.link} />
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <UnstyledButton className={classes.link} onClick={onShortcuts}>
          <IconKeyboard size={18} stroke={1.5} aria-hidden="true" />
          {t('shortcuts.title')}
        </UnstyledButton>
        <PersonMenu />
      </div>
    </nav>
  );
}
