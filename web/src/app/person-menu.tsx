import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconChevronUp,
  IconDeviceDesktop,
  IconHeartbeat,
  IconLogout,
  IconMoon,
  IconSettings,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import { useSignOut } from '../auth/use-sign-out.js';
import classes from './person-menu.module.css';

const SCHEMES = [
  { scheme: 'auto', icon: IconDeviceDesktop },
  { scheme: 'light', icon: IconSun },
  { scheme: 'dark', icon: IconMoon },
] as const;

/** Who is signed in; the light of the screen, the settings and the way out. */
export function PersonMenu() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const me = useMe();
  return (
    <Menu width={220} position="top-start">
      <Menu.Target>
        <UnstyledButton className={classes.person}>
          <IconUserCircle size={18} stroke={1.5} aria-hidden="true" />
          <span className={classes.name} dir="auto">
            {me?.user.name}
          </span>
          <IconChevronUp size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('scheme.label')}</Menu.Label>
        {SCHEMES.map(({ scheme, icon: Icon }) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon size={16} stroke={1.5} aria-hidden="true" />}
            rightSection={colorScheme === scheme ? '✓' : undefined}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`scheme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconSettings size={16} stroke={1.5} aria-hidden="true" />}
          renderRoot={(props) => <Link to="/settings" {...props} />}
        >
          {t('places.settings')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconHeartbeat size={16} stroke={1.5} aria-hidden="true" />}
          renderRoot={(props) => <Link to="/health" {...props} />}
        >
          {t('health')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.5} aria-hidden="true" />} onClick={() => signOut()}>
          {t('sign-out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
