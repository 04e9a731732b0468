import { ActionIcon, Button } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { GiveDialog } from './give-dialog.js';

/** Hands it over to a colleague. @param inRow as an icon that names it, where many stand one below the other */
export function GiveButton({ followUp, inRow = false }: { followUp: FollowUpView; inRow?: boolean }) {
  const { t } = useTranslation('follow-ups');
  const [choosing, setChoosing] = useState(false);
  const open = () => setChoosing(true);
  return (
    <>
      {inRow ? (
        <ActionIcon aria-label={t('give.of', { title: followUp.title })} onClick={open}>
          <IconUserShare size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      ) : (
        <Button onClick={open}>{t('give.verb')}</Button>
      )}
      {choosing && <GiveDialog followUp={followUp} onClose={() => setChoosing(false)} />}
    </>
  );
}
