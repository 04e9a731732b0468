import {
  IconAddressBook,
  IconBuildingBank,
  IconCalendarMonth,
  IconDownload,
  IconFlag,
  IconHome,
  IconLayoutKanban,
  IconListCheck,
  IconMail,
  IconPresentation,
  IconSettings,
  IconUpload,
  IconUsersGroup,
} from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';

/** The places one can go, in the order of the rail. `key` names the word in the catalogue and the letter after `g`. */
export const PLACES = [
  { key: 'today', letter: 't', icon: IconHome, link: linkOptions({ to: '/' }) },
  { key: 'calendar', letter: 'a', icon: IconCalendarMonth, link: linkOptions({ to: '/calendar' }) },
  { key: 'states', letter: 's', icon: IconFlag, link: linkOptions({ to: '/states' }) },
  { key: 'campaigns', letter: 'b', icon: IconLayoutKanban, link: linkOptions({ to: '/campaigns' }) },
  { key: 'events', letter: 'v', icon: IconPresentation, link: linkOptions({ to: '/events' }) },
  { key: 'contacts', letter: 'c', icon: IconAddressBook, link: linkOptions({ to: '/contacts' }) },
  { key: 'missions', letter: 'm', icon: IconBuildingBank, link: linkOptions({ to: '/missions' }) },
  { key: 'organisations', letter: 'o', icon: IconUsersGroup, link: linkOptions({ to: '/organisations' }) },
  { key: 'follow-ups', letter: 'f', icon: IconListCheck, link: linkOptions({ to: '/follow-ups' }) },
  { key: 'imports', letter: 'i', icon: IconUpload, link: linkOptions({ to: '/imports' }) },
  { key: 'exports', letter: 'e', icon: IconDownload, link: linkOptions({ to: '/exports' }) },
  { key: 'outbox', letter: 'x', icon: IconMail, link: linkOptions({ to: '/outbox' }) },
  { key: 'settings', letter: 'p', icon: IconSettings, link: linkOptions({ to: '/settings' }) },
] as const;

export type Place = (typeof PLACES)[number];

/** What the bottom bar has room for; the rest is behind "More". */
export const BOTTOM_KEYS: readonly Place['key'][] = ['today', 'states', 'follow-ups'];
