import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitationView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { MailStateMark } from '../outbox/mail-state-mark.js';
import { Instant } from '../ui/instant.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { say } from '../ui/toast.js';
import type { Engagement } from './engagement.js';
import classes from './invitations.module.css';
import { invitationsQuery, withdrawInvitation } from './invitations.queries.js';
import { InviteDialog } from './invite-dialog.js';
import { isPlanned } from './planned.js';

/** Who was invited to a planned meeting, and whether the mail went out; before that, the way to invite somebody. */
export function Invitations({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation('engagements');
  const [inviting, setInviting] = useState(false);
  const query = useQuery(invitationsQuery(engagement.id));
  const planned = isPlanned(engagement);
  // What was never planned, or is over without anybody having been invited, has no such part.
  if (!planned && !query.data?.items.length) return null;
  return (
    <Section
      title={t('invitation.title')}
      actions={planned && <Button onClick={() => setInviting(true)}>{t('invitation.send')}</Button>}
    >
      <Loaded query={query} lines={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.none}>{t('invitation.none')}</p>
          ) : (
            <ul>
              {items.map((invitation) => (
                <Invited key={invitation.id} invitation={invitation} engagement={engagement} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {inviting && (
        <InviteDialog engagement={engagement} invited={query.data?.items ?? []} onClose={() => setInviting(false)} />
      )}
    </Section>
  );
}

function Invited({ invitation, engagement }: { invitation: InvitationView; engagement: Engagement }) {
  const { t } = useTranslation('engagements');
  const { user, told, mail } = invitation;
  const withdraw = useChange(() => withdrawInvitation(engagement, user.id), {
    onDone: () => say(t('invitation.withdrawn', { name: user.name })),
  });
  return (
    <li className={classes.line}>
      <span className={classes.who}>
        <bdi>{user.name}</bdi>
        <span className={classes.told}>
          {t(`invitation.told.${told}`)}
          {mail && (
            <>
              {' · '}
              <Link to="/outbox/$mailId" params={{ mailId: mail.id }}>
                <MailStateMark mail={mail} />
              </Link>{' '}
              {mail.sentAt && <Instant at={mail.sentAt} />}
            </>
          )}
        </span>
      </span>
      {told !== 'withdrawn' && isPlanned(engagement) && (
        <Button
          size="compact-sm"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined)}
          aria-label={t('invitation.withdraw-of', { name: user.name })}
        >
          {t('invitation.withdraw')}
        </Button>
      )}
    </li>
  );
}
