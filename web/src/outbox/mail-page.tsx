import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MailView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Fact, Facts } from '../ui/facts.js';
import { Instant } from '../ui/instant.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { TitleBlock } from '../ui/title-block.js';
import { linked } from './linked.js';
import classes from './mail-page.module.css';
import { MailStateMark } from './mail-state-mark.js';
import { mailQuery, retryMail } from './outbox.queries.js';
import { maySendAgain, StuckMail } from './stuck-mail.js';

/** One mail as it reads, and what became of it. */
export function MailPage() {
  const { mailId } = useParams({ from: '/shell/outbox/$mailId' });
  const query = useQuery(mailQuery(mailId));
  return (
    <Page narrow>
      <Loaded screen query={query}>
        {(mail) => <Mail mail={mail} />}
      </Loaded>
    </Page>
  );
}

function Mail({ mail }: { mail: MailView }) {
  const { t } = useTranslation('outbox');
  const retry = useChange(() => retryMail(mail.id));
  return (
    <>
      <TitleBlock
        title={mail.subject}
        about={<MailStateMark mail={mail} />}
        actions={
          maySendAgain(mail) && (
            <Button loading={retry.isPending} onClick={() => retry.mutate(undefined)}>
              {t(mail.state === 'deferred' ? 'try-now' : 'retry')}
            </Button>
          )
        }
      />
      <StuckMail mail={mail} />
      <div className={classes.letter} dir="auto">
        {linked(mail.bodyText)}
      </div>
      <Section title={t('delivery')}>
        <MailFacts mail={mail} />
      </Section>
    </>
  );
}

function MailFacts({ mail }: { mail: MailView }) {
  const { t } = useTranslation('outbox');
  const { toName, toAddress, attempts, state, lastError, serverAnswer } = mail;
  const why = state !== 'suppressed' && lastError !== serverAnswer && lastError;
  return (
    <Facts>
      <Fact label={t('column.to')}>{toName ? `${toName} <${toAddress}>` : toAddress}</Fact>
      <Fact label={t('fact.calendar')}>{mail.calendar && t(`calendar.${mail.calendar}`)}</Fact>
      <Fact label={t('fact.created')}>
        <Instant at={mail.createdAt} />
      </Fact>
      <Fact label={t(mail.caught ? 'fact.caught' : 'fact.sent')}>{mail.sentAt && <Instant at={mail.sentAt} />}</Fact>
      <Fact label={t('fact.bounced')}>{mail.bouncedAt && <Instant at={mail.bouncedAt} />}</Fact>
      <Fact label={t('fact.next')}>{mail.nextAttemptAt && <Instant at={mail.nextAttemptAt} />}</Fact>
      <Fact label={t('fact.attempts')}>{attempts > 0 && attempts}</Fact>
      <Fact label={t('fact.answer')}>{serverAnswer && <code>{serverAnswer}</code>}</Fact>
      <Fact label={t('fact.error')}>{why && <code>{why}</code>}</Fact>
      <Fact label={t('fact.message-id')}>{mail.messageId && <code>{mail.messageId}</code>}</Fact>
    </Facts>
  );
}
