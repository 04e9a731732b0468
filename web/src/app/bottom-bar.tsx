import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconPencilPlus, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../ui/sheet.js';
import classes from './bottom-bar.module.css';
import { startLog } from './log.js';
import { BOTTOM_KEYS, PLACES } from './navigation.js';
import { PersonMenu } from './person-menu.js';
import { PlaceLink } from './place-link.js';

const [first, second, third] = BOTTOM_KEYS.map((key) => PLACES.find((place) => place.key === key));

/** The bar under the thumb, with Log in the middle. */
export function BottomBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  const [moreOpened, more] = useDisclosure(false);
  return (
    <>
      <nav className={classes.bar} aria-label={t('main-navigation')}>
        {first && <PlaceLink place={first} size={22} className={classes.item} />}
        {second && <PlaceLink place={second} size={22} className={classes.item} />}
        <UnstyledButton className={classes.log} onClick={startLog}>
          <IconPencilPlus size={22} stroke={1.5} aria-hidden="true" />
          {t('log-short')}
        </UnstyledButton>
        {third && <PlaceLink place={third} size={22} className={classes.item} />}
        <UnstyledButton className={classes.item} onClick={more.open} aria-haspopup="dialog">
          <IconDots size={22} stroke={1.5} aria-hidden="true" />
          {t('more')}
        </UnstyledButton>
      </nav>
      <Sheet
        opened={moreOpened}
        onClose={more.close}
        position="bottom"
        classNames={{ inner: classes.sheetPlace, content: classes.sheet }}
        title={t('more')}
      >
        <UnstyledButton
          className={classes.row}
          onClick={() => {
            more.close();
            onSearch();
          }}
        >
          <IconSearch size={20} stroke={1.5} aria-hidden="true" />
          {t('find')}
        </UnstyledButton>
        {PLACES.filter(({ key }) => !BOTTOM_KEYS.includes(key)).map(({ key, icon: Icon, link }) => (
          <Link key={key} {...link} className={classes.row} onClick={more.close}>
            <Icon size={20} stroke={1.5} aria-hidden="true" />
            {t(`places.${key}`)}
          </Link>
        ))}
        <PersonMenu />
      </Sheet>
    </>
  );
}
