import { Drawer, type DrawerProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLayer } from './use-layer.js';

/** From an edge of the page, beside what one was looking at. */
export function Sheet(props: DrawerProps) {
  const { t } = useTranslation('common');
  return <Drawer closeButtonProps={{ 'aria-label': t('close') }} {...props} {...useLayer(props.opened)} />;
}
