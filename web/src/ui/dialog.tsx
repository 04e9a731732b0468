import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLayer } from './use-layer.js';

/** In the middle of the page, over everything. */
export function Dialog(props: ModalProps) {
  const { t } = useTranslation('common');
  return <Modal closeButtonProps={{ 'aria-label': t('close') }} {...props} {...useLayer(props.opened)} />;
}
