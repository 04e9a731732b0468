import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { searchQuery } from '../search/search.queries.js';
import { startLog } from './log.js';
import { PLACES } from './navigation.js';
import { recordLink } from './record-link.js';

/** One line of the palette. */
export interface PaletteEntry {
  id: string;
  group: 'start' | 'found' | 'go';
  title: string;
  about?: string;
  iso2?: string;
  run: () => void;
}

const FOUND = 8;

/** What the palette offers for what was typed: things to start, what was found, places to go. */
export function usePaletteEntries(typed: string, onShortcuts: () => void): PaletteEntry[] {
  const fixed = useFixedEntries(onShortcuts);
  const found = useFoundEntries(typed.trim());
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = fixed.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
  const order = typed.trim() === '' ? ['start', 'go'] : ['found', 'start', 'go'];
  return [...found, ...matching].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

function useFixedEntries(onShortcuts: () => void): PaletteEntry[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { toggleColorScheme } = useMantineColorScheme();
  const start = (id: string, title: string, run: () => void): PaletteEntry => ({ id, group: 'start', title, run });
  return [
    start('log', t('log'), startLog),
    start('contact', t('palette.new-contact'), () => void navigate({ to: '/contacts/new' })),
    start('mission', t('palette.new-mission'), () => void navigate({ to: '/missions/new' })),
    start('follow-up', t('palette.new-follow-up'), () => void navigate({ to: '/follow-ups/new' })),
    start('campaign', t('palette.new-campaign'), () => void navigate({ to: '/campaigns/new' })),
    start('event', t('palette.new-event'), () => void navigate({ to: '/events/new' })),
    start('scheme', t('palette.switch-scheme'), toggleColorScheme),
    start('shortcuts', t('shortcuts.title'), onShortcuts),
    ...PLACES.map(
      ({ key, link }): PaletteEntry => ({
        id: `go-${key}`,
        group: 'go',
        title: t(`places.${key}`),
        run: () => void navigate(link),
      }),
    ),
    { id: 'go-health', group: 'go', title: t('health'), run: () => void navigate({ to: '/health' }) },
  ];
}

function useFoundEntries(q: string): PaletteEntry[] {
  const { t } = useTranslation('shell');
  const { t: ts } = useTranslation('search');
  const navigate = useNavigate();
  const { data } = useQuery({ ...searchQuery({ q, limit: FOUND }), enabled: q !== '', placeholderData: (old) => old });
  if (q === '' || !data) return [];
  const found = data.items.map((finding): PaletteEntry => {
    const about = [ts(`types.${finding.type}`), finding.subtitle].filter(Boolean).join(' · ');
    return {
      id: `${finding.type}-${finding.id}`,
      group: 'found',
      title: finding.title,
      about,
      iso2: finding.state?.iso2,
      run: () => void navigate(recordLink(finding)),
    };
  });
  const all: PaletteEntry = {
    id: 'all',
    group: 'found',
    title: t('palette.all', { q }),
    run: () => void navigate({ to: '/search', search: { q } }),
  };
  return [...found, all];
}
