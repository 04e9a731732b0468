import pg from 'pg';
import { MessageIds1795000000022 } from '../../migrations/0022-message-ids.js';
import { dataSourceOptions } from '../../src/data-source.js';
import { migrations } from '../../src/migrations.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { startApp, type TestApp } from '../app.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';
import { oneRoleDatabase } from '../one-role-database.js';
import type { ScratchDatabase } from '../scratch-database.js';

/** One role for everything, as the release before random Message-IDs left it, with mail in every state. */
let scratch: ScratchDatabase;
let superuser: pg.Client;
let mails: TestMailServer;
let app: TestApp | undefined;

beforeAll(async () => {
  scratch = await oneRoleDatabase(migrations.slice(0, migrations.indexOf(MessageIds1795000000022)));
  superuser = new pg.Client({ connectionString: scratch.superuserUrl });
  await superuser.connect();
  mails = await startMailServer();
});
afterAll(async () => {
  await app?.close();
  await mails?.close();
  await superuser?.end();
  await scratch?.drop();
});

const MAILS = `
  insert into outgoing_mail (id, message_id, mail_class, kind, scope, scope_id, recipient_id, to_address, to_name, subject, body_text, body_html,
    state, attempts, next_attempt_at, give_up_at)
  select id, '<' || id || '@crm.example.org>', 'staff', 'of-before', 'app_user', $1::text, $1::uuid, 'ines@example.org', 'Ines', m.state || m.attempts, 'x', 'x',
    state, attempts, now(), now() + interval '1 day'
  from (select gen_random_uuid() as id, * from (values ('queued', 0), ('cancelled', 0), ('queued', 1), ('deferred', 2), ('sent', 1)) m (state, attempts)) m`;

interface Row {
  subject: string;
  messageId: string;
  made: string;
}
const rows = async (): Promise<Row[]> =>
  (
    await superuser.query(`select subject, message_id as "messageId", '<' || id || '@crm.example.org>' as made
      from outgoing_mail order by subject`)
  ).rows;

it('an upgrade gives what was never tried a Message-ID that nobody can know, and mail goes on leaving', async () => {
  const ines = await superuser.query(
    `insert into app_user (email, name, role) values ('ines@example.org', 'Ines', 'member') returning id`,
  );
  await superuser.query(MAILS, [ines.rows[0].id]);
  const options = dataSourceOptions(undefined);
  const ran = await migrate(options, scratch.ownerUrl, new URL(scratch.appUrl).username);
  expect(ran[0]).toBe('MessageIds1795000000022');

  const after = await rows();
  expect(after.map(({ subject, messageId, made }) => [subject, messageId === made])).toEqual([
    ['cancelled0', false],
    ['deferred2', true],
    ['queued0', false],
    ['queued1', true],
    ['sent1', true],
  ]);
  for (const { messageId } of after) expect(messageId).toMatch(/^<[0-9a-f-]{36}@crm\.example\.org>$/);
  expect(new Set(after.map(({ messageId }) => messageId)).size).toBe(after.length);
  const told = await superuser.query('select from history where strpos(coalesce(after, before)::text, $1) > 0', [
    after.find(({ subject }) => subject === 'queued0')!.messageId,
  ]);
  expect(told.rowCount).toBe(0);

  app = await startApp({ scratch, worker: true, env: { SMTP_URL: mails.url } });
  await app.nest.get(Sweep).run();
  const left = await eventually(async () => mails.received.length >= 3 && mails.received, 25_000);
  const ids = left.map(({ mail }) => [mail.subject, mail.messageId]);
  const due = after.filter(({ subject }) => !/sent|cancelled/.test(subject));
  expect(ids.sort()).toEqual(due.map(({ subject, messageId }) => [subject, messageId]));
});
