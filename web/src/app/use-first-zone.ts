import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import { useMe } from '../api/me.js';
import { useChange } from '../api/use-change.js';
import { say } from '../ui/toast.js';

/** Nobody's own zone, but what a new person begins with. */
const NO_PLACE = 'UTC';
const UNTOUCHED = 1;

/** Whoever has never touched their settings gets the time zone of the browser they first come with, and is told. */
export function useFirstZone(): void {
  const { t } = useTranslation('shell');
  const me = useMe();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isNew = me?.version === UNTOUCHED && me.user.timeZone === NO_PLACE && !/^(Etc\/)?(UTC|GMT)$/.test(here);
  const { mutate } = useChange(
    (version: number) =>
      answer(client.PATCH('/api/me', { params: { header: ifMatch({ version }) }, body: { timeZone: here } })),
    // Another tab was faster, or the zone is one that the server does not know: Settings has the field.
    { onDone: () => say(t('first-zone', { zone: here })), onProblem: () => {} },
  );
  useEffect(() => {
    if (isNew) mutate(UNTOUCHED);
  }, [isNew, mutate]);
}
