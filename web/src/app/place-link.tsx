import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Place } from './navigation.js';

interface Props {
  place: Place;
  /** Of its icon, in pixels. */
  size: number;
  className: string | undefined;
}

/** Leads to one of the places of the application, and shows when one is there. */
export function PlaceLink({ place, size, className }: Props) {
  const { t } = useTranslation(['shell', 'common']);
  const Icon = place.icon;
  return (
    <Link {...place.link} className={className} activeOptions={{ exact: place.key === 'today', includeSearch: false }}>
      <Icon size={size} stroke={1.5} aria-hidden="true" />
      {t(`places.${place.key}`)}
    </Link>
  );
}
