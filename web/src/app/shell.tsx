import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { HealthBanner } from '../health/health-banner.js';
import { BottomBar } from './bottom-bar.js';
import { CommandPalette } from './command-palette.js';
import { Log } from './log.js';
import { MailBanner } from './mail-banner.js';
import { Rail } from './rail.js';
import classes from './shell.module.css';
import { ShortcutList } from './shortcut-list.js';
import { useShortcuts } from './shortcuts.js';
import { useFirstZone } from './use-first-zone.js';

/** The frame of every screen: the rail or the bottom bar, the palette, the shortcuts, and the log sheet over it all. */
export function Shell() {
  const { t } = useTranslation();
  const wide = useMediaQuery('(min-width: 900px)', true, { getInitialValueInEffect: false });
  const [paletteOpened, palette] = useDisclosure(false);
  const [listOpened, list] = useDisclosure(false);
  useFirstZone();
  useShortcuts({ onPalette: palette.open, onList: list.open });
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t('skip-to-content')}
      </a>
      {wide && <Rail onSearch={palette.open} onShortcuts={list.open} />}
      <div className={classes.body}>
        <MailBanner />
        <HealthBanner />
        <main id="content" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
      {!wide && <BottomBar onSearch={palette.open} />}
      <CommandPalette opened={paletteOpened} onClose={palette.close} onShortcuts={list.open} />
      <ShortcutList opened={listOpened} onClose={list.close} />
      <Log />
    </div>
  );
}
