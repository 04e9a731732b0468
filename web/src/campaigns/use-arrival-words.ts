import { useTranslation } from 'react-i18next';

/** An act as one says it: "endorse", "accede". */
export function useActWord(): (act: string) => string {
  const { t } = useTranslation('campaigns');
  return (act) => t(`act.${act}` as 'act.endorse', { defaultValue: act });
}

const TREATY = ['ratify', 'accede', 'accept', 'approve'];

/** What one says of a state that has done what the campaign asks: "endorsed", "joined" a treaty. */
export function useArrivedWord(acts: string[]): string {
  const { t } = useTranslation('campaigns');
  const doneWord = useDoneWord();
  const [act = 'other'] = acts;
  if (acts.length === 1) return doneWord(act);
  return acts.some((one) => TREATY.includes(one)) ? t('arrived.treaty') : t('arrived.other');
}

/** An act that is done: "endorsed", "acceded". */
export function useDoneWord(): (act: string) => string {
  const { t } = useTranslation('campaigns');
  return (act) => t(`arrived.${act}` as 'arrived.endorse', { defaultValue: t('arrived.other') });
}
