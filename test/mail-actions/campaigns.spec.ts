import { type Answer, must, type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { remindedOfDeadline } from '../build/reminded.js';

let app: AppWithMail;
let ines: Person;
let bo: Person;

beforeAll(async () => {
  app = await startAppWithMail();
  ines = await app.member('Inés Quintana');
  bo = await app.member('Bo Lund');
});
afterAll(() => app?.close());
beforeEach(() => app.clock.set('2026-05-04T08:00:00Z'));

const LATER = { action: 'snooze', until: '2026-06-01T07:00:00.000Z' };
const mailed = (body: Record<string, unknown> = {}) => remindedOfDeadline(app, ines, body);
const look = (token: string) => app.http('GET', `/api/mail-actions/${token}`);
const act = (token: string, body: unknown) => app.http('POST', `/api/mail-actions/${token}`, { body });
const get = async (path: string) => (await must(app.http('GET', path, { as: ines }), 200)).body;
const said = ({ status, body }: Answer) => [status, body.code];

describe('the mail of a campaign’s deadline', () => {
  it('has a link by which to snooze it, and no other', async () => {
    const { id, token, mail } = await mailed();
    const page = `https://crm.example.org/from-mail/${token}`;
    expect(mail.mail.text).toContain(
      `Or from here, without signing in, once within 30 days:\nSnooze: ${page}?do=snooze\n\n`,
    );
    expect(mail.mail.html!.match(/from-mail/g)).toHaveLength(1);
    const { body } = await must(look(token), 200);
    expect(body).toEqual({
      person: { id: ines.id, name: 'Inés Quintana' },
      timeZone: 'UTC',
      state: 'open',
      actions: ['snooze'],
      title: 'Deadline of Schools',
      due: '2026-05-04',
      path: `/campaigns/${id}`,
      colleagues: [],
      expiresAt: '2026-06-03T09:00:00.000Z',
    });
    for (const action of [{ action: 'done' }, { action: 'give', owner: bo.id }]) {
      const refused = await act(token, action);
      expect([refused.status, refused.body.errors[0]]).toMatchObject([
        422,
        { pointer: '/action', code: 'not-offered' },
      ]);
    }
    expect(await get(`/api/campaigns/${id}`)).toMatchObject({ version: 1, status: 'open', owner: { id: ines.id } });
  });

  it('snoozes it once for whoever got it, and its history tells that it came from the mail', async () => {
    const { id, token } = await mailed();
    const past = await act(token, { ...LATER, until: '2026-05-04T08:00:00Z' });
    expect([past.status, past.body.errors[0].pointer]).toEqual([422, '/until']);
    await must(act(token, LATER), 200);
    const { reminders, version } = await get(`/api/campaigns/${id}`);
    expect(version).toBe(2);
    expect(reminders.at(-1)).toMatchObject({ at: LATER.until, user: { id: ines.id }, state: 'scheduled' });
    expect(said(await act(token, LATER))).toEqual([410, 'link-used']);
    expect(said(await look(token))).toEqual([410, 'link-used']);
    const { items } = await get(`/api/campaigns/${id}/history`);
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ record: 'mail_action', after: expect.objectContaining({ usedFor: 'snooze' }) }),
      ]),
    );
    expect(JSON.stringify(items)).not.toContain(token);
  });

  it.each([
    ['closed', 'PATCH', { status: 'closed' }],
    ['deleted', 'DELETE', undefined],
    ['given-away', 'PATCH', () => ({ owner: bo.id })],
    ['confidential', 'PATCH', { visibility: 'restricted' }],
  ] as const)('says that the campaign is %s, and nothing is done', async (state, method, change) => {
    const { id, token } = await mailed({ name: 'Zanzibar' });
    const body = typeof change === 'function' ? change() : change;
    await must(app.http(method, `/api/campaigns/${id}`, { as: ines, version: 1, body }));
    const { body: view } = await must(look(token), 200);
    const title = state === 'confidential' ? null : 'Deadline of Zanzibar';
    expect(view).toMatchObject({ state, title, actions: [], colleagues: [] });
    expect(said(await act(token, LATER))).toEqual([409, state]);
  });

  it('has no link where the campaign is restricted', async () => {
    const { id, mail } = await mailed({ visibility: 'restricted' });
    expect(mail.raw).not.toContain('from-mail');
    expect(mail.mail.text).toContain(`/campaigns/${id}`);
  });
});

it('a digest has the same link', async () => {
  const { version } = await get('/api/me/reminders');
  await must(app.http('PATCH', '/api/me/reminders', { as: ines, version, body: { digest: '09:00' } }), 200);
  const { id, mail, token } = await remindedOfDeadline(app, ines);
  const text = mail.mail.text!;
  expect(/\/campaigns\/(\S+)\n +Snooze, without signing in: \S+\/from-mail\/[\w-]{43}\n/.exec(text)?.[1]).toBe(id);
  expect(mail.mail.html).toContain('>Snooze</a>');
  expect(mail.mail.html).not.toMatch(/>Done<|>Give to a colleague</);
  expect(token).toBeUndefined();
});
