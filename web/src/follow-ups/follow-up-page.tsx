import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { useLookingAt } from '../app/looking-at.js';
import { SnoozeMenu } from '../reminders/snooze-menu.js';
import { Loaded } from '../ui/loaded.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';
import { RecordFoot } from '../ui/record-foot.js';
import { RecordMenu } from '../ui/record-menu.js';
import { TitleBlock } from '../ui/title-block.js';
import { useRecordRemoval } from '../ui/use-record-removal.js';
import { EditFollowUp } from './edit-follow-up.js';
import { FollowUpFacts } from './follow-up-facts.js';
import { FollowUpHistory } from './follow-up-history.js';
import { followUpQuery, removeFollowUp, settleFollowUp, snoozeFollowUp } from './follow-ups.queries.js';
import { GiveButton } from './give-button.js';
import { useSettle } from './use-settle.js';

export function FollowUpPage() {
  const { followUpId } = useParams({ from: '/shell/follow-ups/$followUpId' });
  const query = useQuery(followUpQuery(followUpId));
  const { edit } = useSearch({ from: '/shell/follow-ups/$followUpId' });
  const navigate = useNavigate();
  const setEditing = (editing: boolean) =>
    void navigate({ to: '.', search: { edit: editing ? 'true' : undefined }, replace: true });
  return (
    <Page narrow>
      <Loaded screen query={query}>
        {(followUp) => {
          if (edit) return <EditFollowUp followUp={followUp} onClose={() => setEditing(false)} />;
          return <FollowUp followUp={followUp} onEdit={() => setEditing(true)} />;
        }}
      </Loaded>
    </Page>
  );
}

function FollowUp({ followUp, onEdit }: { followUp: FollowUpView; onEdit: () => void }) {
  const { title, state, status, note } = followUp;
  const { t } = useTranslation('follow-ups');
  useLookingAt({ state: state ?? undefined });
  return (
    <>
      <TitleBlock
        title={title}
        about={status !== 'open' && t(`status.${status}`)}
        actions={<FollowUpActions followUp={followUp} onEdit={onEdit} />}
      />
      <FollowUpFacts followUp={followUp} />
      <Note text={note} />
      <FollowUpHistory id={followUp.id} />
      <RecordFoot record={followUp} />
    </>
  );
}

function FollowUpActions({ followUp, onEdit }: { followUp: FollowUpView; onEdit: () => void }) {
  const { status, title } = followUp;
  const { t } = useTranslation(['follow-ups', 'common']);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const settle = useSettle(followUp);
  const remove = useRecordRemoval({
    name: title,
    remove: () => removeFollowUp(followUp),
    restore: () => settleFollowUp({ ...followUp, version: followUp.version + 1 }, 'restore'),
    onGone: () => void navigate({ to: '/follow-ups' }),
  });
  const settled = status === 'done' || status === 'dropped';
  return (
    <>
      {settled ? (
        <Button onClick={() => settle.mutate('reopen')}>{t('reopen-short')}</Button>
      ) : (
        <Button variant="filled" loading={settle.isPending} onClick={() => settle.mutate('done')}>
          {t('done')}
        </Button>
      )}
      {status === 'to-review' && <Button onClick={() => settle.mutate('reopen')}>{t('take-up')}</Button>}
      {status === 'open' && (
        <SnoozeMenu
          title={title}
          snooze={(until) => snoozeFollowUp(followUp, until)}
          onSnoozed={(kept) => queries.setQueryData(followUpQuery(kept.id).queryKey, kept)}
        />
      )}
      {status === 'open' && <GiveButton followUp={followUp} />}
      {!settled && <Button onClick={() => settle.mutate('drop')}>{t('drop')}</Button>}
      <Button onClick={onEdit}>{t('common:edit')}</Button>
      <RecordMenu onDelete={remove} />
    </>
  );
}
