import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, patched } from '../build/engagement.js';

describe('the time of day of an engagement', () => {
  let app: TestApp;
  let ana: Person;
  beforeAll(async () => {
    app = await startApp();
    ana = await app.member('Ana Ferro');
    const { body: me } = await app.http('GET', '/api/me', { as: ana });
    const body = { timeZone: 'Europe/Zurich' };
    await must(app.http('PATCH', '/api/me', { as: ana, version: me.version, body }), 200);
  });
  afterAll(() => app.close());

  const logged = (more: object) => engagement(app, ana, { date: '2027-03-03', ...more });
  const refused = async (more: object) => {
    const usual = { date: '2027-03-03', kind: 'meeting', states: ['KAZ'], text: '' };
    const { status, body } = await app.http('POST', '/api/engagements', { as: ana, body: { ...usual, ...more } });
    return [status, body.errors[0].pointer, body.errors[0].code];
  };

  it('is kept with its end and its zone, the writer’s own where none is said', async () => {
    expect(await logged({ time: '10:00', until: '11:30' })).toMatchObject({
      ...{ date: '2027-03-03', time: '10:00', until: '11:30', timeZone: 'Europe/Zurich' },
    });
    const timeZone = 'America/New_York';
    expect(await logged({ time: '09:15', timeZone })).toMatchObject({ time: '09:15', until: null, timeZone });
    expect(await logged({})).toMatchObject({ time: null, until: null, timeZone: null });
  });

  it('stands in the state’s timeline', async () => {
    const made = await logged({ time: '16:20', states: ['TUV'] });
    const { body } = await app.http('GET', '/api/states/TUV/timeline', { as: ana });
    expect(body.items[0]).toMatchObject({ id: made.id, time: '16:20', timeZone: 'Europe/Zurich' });
  });

  it('is of a single day, ends after it begins, and is a time', async () => {
    for (const date of ['2027-03', '2027', null, '2027-03-03/2027-03-04', '[2027-03-03..2027-03-04]']) {
      expect(await refused({ date, time: '10:00' })).toEqual([422, '/time', 'no-day']);
    }
    expect(await refused({ time: '10:00', until: '10:00' })).toEqual([422, '/until', 'order']);
    expect(await refused({ until: '10:00' })).toEqual([422, '/until', 'no-time']);
    expect(await refused({ timeZone: 'Europe/Zurich' })).toEqual([422, '/timeZone', 'no-time']);
    for (const time of ['24:00', '9:00', '10:60', 'noon', 10])
      expect((await refused({ time })).slice(0, 2)).toEqual([400, '/time']);
    expect((await refused({ time: '10:00', timeZone: 'Mars/Olympus' })).slice(0, 2)).toEqual([400, '/timeZone']);
  });

  it('goes when the date is no single day any more, and only then', async () => {
    const made = await logged({ time: '10:00', until: '11:30' });
    const moved = (await must(patched(app, ana, made, { date: '2027-03-10', title: 'Lunch' }), 200)).body;
    expect(moved).toMatchObject({ time: '10:00', until: '11:30' });
    const later = (await must(patched(app, ana, moved, { time: '15:00' }), 200)).body;
    expect(later).toMatchObject({ time: '15:00', until: null, timeZone: 'Europe/Zurich' });
    const month = (await must(patched(app, ana, later, { date: '2027-03' }), 200)).body;
    expect(month).toMatchObject({ time: null, until: null, timeZone: null });
    const again = (await must(patched(app, ana, month, { date: '2027-03-10', time: '08:00' }), 200)).body;
    expect((await must(patched(app, ana, again, { time: null }), 200)).body).toMatchObject({
      time: null,
      timeZone: null,
    });
  });

  it('is what the database itself insists on', async () => {
    const { id } = await logged({ time: '10:00' });
    for (const [change, rule] of [
      [`date = '2027-03'`, 'engagement_time_of_a_day'],
      [`date = null`, 'engagement_time_of_a_day'],
      [`until = '09:00'`, 'engagement_until_after_time'],
      ['time_zone = null', 'engagement_time_in_a_zone'],
      [`time = '25:00'`, 'engagement_time_check'],
    ]) {
      await expect(app.sql(`update engagement set ${change} where id = '${id}'`, [], 'superuser')).rejects.toThrow(
        rule,
      );
    }
  });

  it('stands in the history, and not in the header of the CSV', async () => {
    const made = await logged({ time: '10:00' });
    await must(patched(app, ana, made, { time: '12:00' }), 200);
    const { body } = await app.http('GET', `/api/engagements/${made.id}/history`, { as: ana });
    expect(body.items[0]).toMatchObject({ before: { time: '10:00' }, after: { time: '12:00' } });
  });
});
