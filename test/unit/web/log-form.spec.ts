import { conflictsBetween, merged } from '../../../web/src/engagements/conflict.js';
import { clearDrafts, type DraftStore, draftOf, keepDraft } from '../../../web/src/engagements/draft.js';
import type { Change, Engagement } from '../../../web/src/engagements/engagement.js';
import { stepsOf } from '../../../web/src/engagements/history-steps.js';
import { chooseKind, kindsMatching } from '../../../web/src/engagements/kinds.js';
import {
  formOf,
  type LogForm,
  NO_READERS,
  newAsk,
  newFollowUp,
  newForm,
  newQuotation,
} from '../../../web/src/engagements/log-form.js';
import { problemsFrom, problemsOf } from '../../../web/src/engagements/log-problems.js';
import { changesBetween, followUpsOf, requestOf } from '../../../web/src/engagements/log-request.js';
import { insideOf, keepInside, putBack } from '../../../web/src/engagements/passages.js';
import { addWho, readPerson, type Suggestion, suggestionsFor } from '../../../web/src/engagements/who.js';

const TODAY = '2026-11-21';
const ME = { id: 'u1', name: 'Ada Rossi' };
const KAZ = { id: 'KAZ', iso2: 'KZ', name: 'Kazakhstan' };
const MNG = { id: 'MNG', iso2: 'MN', name: 'Mongolia' };
const GENEVA = { id: 'm1', label: 'Permanent Mission, Geneva', stateId: 'KAZ', organisationId: null, city: 'Geneva' };
const AMINA = { id: 'c1', name: 'Amina SADYKOVA', familyName: 'SADYKOVA' };

function filled(changes: Partial<LogForm> = {}): LogForm {
  return { ...newForm({ state: KAZ, mission: GENEVA }, ME), ...changes };
}

describe('logging an engagement', () => {
  it('opens on today, a meeting, what was looked at, and me', () => {
    expect(requestOf(filled(), TODAY)).toMatchObject({
      date: '2026-11-21',
      kind: 'meeting',
      kinds: ['meeting'],
      states: ['KAZ'],
      stateRoles: [],
      missions: ['m1'],
      people: [],
      ours: [{ user: 'u1' }],
      visibility: 'internal',
    });
  });

  it('sends the date as precise as it was typed', () => {
    expect(requestOf(filled({ when: 'spring 2018' }), TODAY).date).toBe('2018-21');
    expect(requestOf(filled({ when: '' }), TODAY).date).toBeNull();
  });

  it('sends a time of day with a single day alone, and says when it ends too early', () => {
    const at = { time: '10:00', until: '11:30', timeZone: 'Europe/Zurich' };
    expect(requestOf(filled(at), TODAY)).toMatchObject(at);
    expect(requestOf(filled({ time: '10:00' }), TODAY)).toMatchObject({ time: '10:00', until: null, timeZone: null });
    for (const none of [
      { ...at, when: 'June 2018' },
      { ...at, when: '' },
      { ...at, time: '' },
    ]) {
      expect(requestOf(filled(none), TODAY)).toMatchObject({ time: null, until: null, timeZone: null });
    }
    const early = { time: '10:00', until: '09:00' };
    expect(problemsOf(filled(early), TODAY)).toMatchObject([{ field: 'time', code: 'until-too-early' }]);
    expect(problemsOf(filled({ ...early, when: 'June 2018' }), TODAY)).toEqual([]);
  });

  it('says a role only where one was said', () => {
    const who = [
      { is: 'state', state: KAZ, role: null },
      { is: 'state', state: MNG, role: 'hosted' },
    ] as const;
    const request = requestOf(filled({ who: [...who] }), TODAY);
    expect(request.states).toEqual(['KAZ']);
    expect(request.stateRoles).toEqual([{ state: 'MNG', role: 'hosted' }]);
  });

  it('sends asks, people and follow-ups without their blanks', () => {
    const form = filled({
      who: [
        { is: 'state', state: KAZ, role: null },
        { is: 'person', contact: AMINA, posting: { id: 'p1', rank: 'Counsellor', missionLabel: null } },
        { is: 'named', name: 'Bolat Omarov', rank: null },
      ],
      asks: [{ ...newAsk('a'), text: ' encourage Mongolia ', states: [MNG], answer: 'noted' }, newAsk('b')],
      followUps: [{ ...newFollowUp('f', ME), title: 'Thank them', due: 'in 2 weeks' }, newFollowUp('g', ME)],
    });
    expect(requestOf(form, TODAY).people).toEqual([{ contact: 'c1', posting: 'p1' }, { name: 'Bolat Omarov' }]);
    expect(requestOf(form, TODAY).asks).toMatchObject([
      { text: 'encourage Mongolia', states: ['MNG'], answer: 'noted' },
    ]);
    expect(followUpsOf(form, TODAY, 'Europe/Zurich')).toEqual([
      { title: 'Thank them', due: '2026-12-05', owner: 'u1', repeat: null, anchor: null },
    ]);
  });

  it('sends what was quoted and what it was about, and a reminder at the writer’s own hour', () => {
    const reminders = { rules: null, moments: [{ key: '0', at: '2026-12-01T09:00' }] };
    const followUps = [{ ...newFollowUp('f', ME), title: 'Thank them', reminders }];
    const said = { ...newQuotation('q', ' We will endorse. '), speaker: 'The Minister' };
    const instruments = [{ id: 'ssd', name: 'Safe Schools Declaration', acronym: 'SSD' }];
    const form = filled({ quotations: [said, newQuotation('blank')], instruments, followUps });
    expect(requestOf(form, TODAY)).toMatchObject({
      quotations: [{ text: 'We will endorse.', speaker: 'The Minister', source: null }],
      instruments: ['ssd'],
    });
    expect(followUpsOf(form, TODAY, 'Asia/Almaty')[0]?.reminders).toEqual([{ at: '2026-12-01T04:00:00.000Z' }]);
  });

  it('sends only the readers that go with the visibility', () => {
    const readers = {
      users: [{ id: 'u2', name: 'B' }],
      teams: [{ id: 't1', name: 'T' }],
      organisations: [{ id: 'o1', name: 'O', acronym: null }],
    };
    const of = (visibility: LogForm['visibility']) => requestOf(filled({ visibility, readers }), TODAY).readers;
    expect(of('restricted')).toEqual({ users: ['u2'], teams: ['t1'], organisations: [] });
    expect(of('partners')).toEqual({ users: [], teams: [], organisations: ['o1'] });
    expect(of('internal')).toEqual({ users: [], teams: [], organisations: [] });
  });

  it('says what is missing, where', () => {
    const fields = (changes: Partial<LogForm>) =>
      problemsOf(filled(changes), TODAY).map(({ field, code }) => [field, code]);
    expect(fields({})).toEqual([]);
    expect(fields({ when: 'soon' })).toEqual([['when', 'when-unreadable']]);
    expect(fields({ when: '3/11/2015' })).toEqual([['when', 'when-ambiguous']]);
    expect(fields({ who: [] })).toEqual([['who', 'who-no-state']]);
    expect(fields({ asks: [{ ...newAsk('a'), states: [MNG] }] })).toEqual([['ask:a', 'ask-no-text']]);
    const unsaid = { ...newQuotation('q'), speaker: 'The Minister' };
    expect(fields({ quotations: [unsaid] })).toEqual([['quotation:q', 'quotation-no-text']]);
    expect(fields({ followUps: [{ ...newFollowUp('f', ME), due: 'soon' }] })).toEqual([
      ['follow-up:f', 'follow-up-no-title'],
      ['due:f', 'when-unreadable'],
    ]);
    const reminded = { ...newFollowUp('f', ME), reminders: { rules: [], moments: [] } };
    expect(fields({ followUps: [reminded] })).toEqual([['follow-up:f', 'follow-up-no-title']]);
    const passage = { key: 'p', id: null, text: 'x', at: 0, visibility: 'public' as const, readers: NO_READERS };
    expect(fields({ passages: [passage] })).toEqual([['passages', 'passage-more-open']]);
  });
});

describe('what the server does not accept', () => {
  it('stands beside the field it is about, blank rows not counted', () => {
    const form = filled({
      asks: [newAsk('blank'), { ...newAsk('a'), text: 'x' }],
      quotations: [newQuotation('blank'), newQuotation('q', 'x')],
      followUps: [{ ...newFollowUp('f', ME), title: 'x' }],
    });
    const at = (pointer: string) => problemsFrom([{ pointer, code: 'c', detail: 'd' }], form)[0]?.field;
    expect(at('/date')).toBe('when');
    expect(at('/stateRoles/0/state')).toBe('who');
    expect(at('/asks/0/text')).toBe('ask:a');
    expect(at('/quotations/0/text')).toBe('quotation:q');
    expect(at('/followUps/0/due')).toBe('due:f');
    expect(at('/followUps/0/reminders/0/at')).toBe('reminder:f');
    expect(at('/followUps/0/rules/0/time')).toBe('reminder:f');
    expect(at('/followUps/0/repeat')).toBe('repeat:f');
    expect(at('/followUps/7/title')).toBe('form');
    expect(at('')).toBe('form');
  });
});

describe('kinds', () => {
  const name = (kind: string) => kind.replace('-', ' ');
  it('are found by what is typed', () => {
    expect(kindsMatching('me', name)).toEqual(['meeting', 'message']);
    expect(kindsMatching('verb', name)).toEqual(['note-verbale']);
    expect(kindsMatching('zzz', name)).toEqual([]);
    expect(kindsMatching('', name)).toHaveLength(20);
  });

  it('are one, or several on purpose, never none', () => {
    expect(chooseKind(['meeting'], 'letter', false)).toEqual(['letter']);
    expect(chooseKind(['meeting'], 'letter', true)).toEqual(['meeting', 'letter']);
    expect(chooseKind(['meeting', 'letter'], 'meeting', false)).toEqual(['letter']);
    expect(chooseKind(['meeting'], 'meeting', true)).toEqual(['meeting']);
  });
});

describe('who', () => {
  const suggest = (label: string, detail: string | null, id: string): Suggestion => ({
    token: { is: 'person', contact: { id, name: label, familyName: null }, posting: null },
    label,
    detail,
    stateId: 'KAZ',
  });
  const all = [
    suggest('Zarina Alieva', 'Counsellor, Geneva', '1'),
    suggest('Álvaro Núñez', 'Ambassador, New York', '2'),
    suggest('Geneva Smith', null, '3'),
  ];

  it('is found by the start of any word, without accents, the name before the posting', () => {
    const found = (typed: string) => suggestionsFor(typed, all, []).map(({ label }) => label);
    expect(found('nunez')).toEqual(['Álvaro Núñez']);
    expect(found('geneva')).toEqual(['Geneva Smith', 'Zarina Alieva']);
    expect(found('zar couns')).toEqual(['Zarina Alieva']);
    expect(found('eneva')).toEqual([]);
    expect(found('')).toHaveLength(3);
  });

  it('leaves out who is there, and brings a mission’s state along', () => {
    expect(suggestionsFor('', all, [all[0]!.token])).toHaveLength(2);
    const mission = { is: 'mission', mission: GENEVA } as const;
    expect(addWho([], mission, KAZ)).toEqual([{ is: 'state', state: KAZ, role: null }, mission]);
    expect(addWho([mission], mission, null)).toEqual([mission]);
  });

  it('reads a new person', () => {
    expect(readPerson('Bolat Omarov, First Secretary, Political')).toEqual({
      name: 'Bolat Omarov',
      rank: 'First Secretary, Political',
    });
    expect(readPerson(' Bolat ')).toEqual({ name: 'Bolat', rank: null });
    expect(readPerson(' , x')).toBeNull();
  });
});

describe('a passage kept inside', () => {
  it('leaves the note whole around it and can go back', () => {
    const note = 'They agree. The minister is against. We meet again.';
    const kept = keepInside(note, 12, 36);
    expect(kept).toEqual({ text: 'They agree. We meet again.', passage: 'The minister is against.', at: 11 });
    expect(putBack(kept!.text, kept!.passage, kept!.at)).toBe(note);
    expect(keepInside(note, 11, 12)).toBeNull();
    expect(putBack('short', 'inside', 400)).toBe('short inside');
  });

  it('is never as open as the note', () => {
    expect(['public', 'partners', 'internal', 'restricted'].map((one) => insideOf(one as 'public'))).toEqual([
      'internal',
      'internal',
      'restricted',
      'restricted',
    ]);
  });
});

describe('a draft', () => {
  function memory(): DraftStore & { map: Map<string, string> } {
    const map = new Map<string, string>();
    return {
      map,
      get length() {
        return map.size;
      },
      key: (index) => [...map.keys()][index] ?? null,
      getItem: (key) => map.get(key) ?? null,
      setItem: (key, value) => void map.set(key, value),
      removeItem: (key) => void map.delete(key),
    };
  }

  it('is one person’s own, and goes at sign-out', () => {
    const store = memory();
    store.setItem('theme', 'dark');
    const form = filled({ text: 'half a sentence' });
    keepDraft(store, 'u1', form, '2026-11-21T12:04:00Z');
    expect(draftOf(store, 'u1')?.form).toEqual(form);
    expect(draftOf(store, 'u2')).toBeNull();
    clearDrafts(store);
    expect([...store.map.keys()]).toEqual(['theme']);
  });

  it('is not kept for an untouched sheet, and never misread', () => {
    const store = memory();
    keepDraft(store, 'u1', filled({ text: 'x' }), '');
    expect(keepDraft(store, 'u1', filled(), '')).toBeNull();
    expect(store.map.size).toBe(0);
    store.setItem('log-draft:u1', '{"shape":0}');
    expect(draftOf(store, 'u1')).toBeNull();
    store.setItem('log-draft:u1', 'not json');
    expect(draftOf(store, 'u1')).toBeNull();
  });
});

describe('two people at one entry', () => {
  const base = { title: 'a', text: 'b', place: 'c' };
  it('decide only what both changed', () => {
    const mine = { title: 'mine', text: 'b', place: 'both' };
    const theirs = { title: 'theirs', text: 'new', place: 'both' };
    expect(conflictsBetween(base, mine, theirs)).toEqual([{ field: 'title', mine: 'mine', theirs: 'theirs' }]);
    expect(merged(base, mine, theirs, new Set())).toEqual({ title: 'mine', text: 'new', place: 'both' });
    expect(merged(base, mine, theirs, new Set(['title']))).toEqual({ title: 'theirs', text: 'new', place: 'both' });
  });
});

describe('an engagement opened for editing', () => {
  const engagement: Engagement = {
    id: 'e1',
    date: '[2015-05-28..2016-04-27]',
    dateText: null,
    earliest: '2015-05-28',
    latest: '2016-04-27',
    time: null,
    until: null,
    timeZone: null,
    finerDates: [],
    kind: 'meeting',
    kinds: ['meeting', 'letter'],
    stage: 'held',
    title: null,
    text: 'Note.',
    place: 'Geneva',
    attribution: 'open',
    attributionWithheld: false,
    source: null,
    visibility: 'restricted',
    readers: { ...NO_READERS, users: [ME] },
    states: [
      { state: KAZ, role: 'met' },
      { state: MNG, role: 'asked-about' },
    ],
    missions: [GENEVA],
    people: [{ contact: AMINA, posting: null, name: AMINA.name, rank: null }],
    ours: [{ user: ME, organisation: null, name: ME.name }],
    asks: [],
    instruments: [],
    campaigns: [],
    quotations: [],
    passages: [{ id: 'p', text: 'Inside.', visibility: 'restricted', readers: NO_READERS, author: ME }],
    followUps: [],
    author: ME,
    createdAt: '2026-11-21T10:00:00Z',
    updatedAt: '2026-11-21T10:00:00Z',
    version: 3,
    deletedAt: null,
  };

  it('goes back as it came', () => {
    expect(requestOf(formOf(engagement), TODAY)).toMatchObject({
      date: '[2015-05-28..2016-04-27]',
      kinds: ['meeting', 'letter'],
      text: 'Note.',
      place: 'Geneva',
      missions: ['m1'],
      people: [{ contact: 'c1' }],
      visibility: 'restricted',
      readers: { users: ['u1'] },
      passages: [{ id: 'p', text: 'Inside.', visibility: 'restricted' }],
    });
    expect(changesBetween(formOf(engagement), formOf(engagement), TODAY)).toEqual({});
  });

  it('sends only what was changed', () => {
    const form = { ...formOf(engagement), text: 'Other.', visibility: 'internal' as const };
    expect(changesBetween(formOf(engagement), form, TODAY)).toEqual({
      text: 'Other.',
      visibility: 'internal',
      readers: { users: [], teams: [], organisations: [] },
    });
  });
});

describe('the history of an entry', () => {
  const line = (id: number, at: string, record: string, op: string, before: object | null, after: object | null) =>
    ({ id, at: `2026-11-21T10:${at}Z`, actor: ME, record, op, before, after }) as unknown as Change;

  it('is told in steps, newest first, without a row’s bookkeeping', () => {
    const steps = stepsOf([
      line(9, '30:00.100', 'engagement', 'UPDATE', { deletedAt: '2026' }, { deletedAt: null }),
      line(8, '29:00.100', 'engagement', 'UPDATE', { deletedAt: null }, { deletedAt: '2026' }),
      line(7, '20:00.200', 'ask', 'DELETE', { id: 'a', text: 'go', engagementId: 'e', placeInOrder: 0 }, null),
      line(6, '20:00.100', 'engagement', 'UPDATE', { text: 'old', named: [] }, { text: 'new', named: ['u:u2'] }),
      line(2, '00:00.300', 'ask', 'INSERT', null, { id: 'a', text: 'go', engagementId: 'e' }),
      line(1, '00:00.100', 'engagement', 'INSERT', null, {
        id: 'e',
        text: 'old',
        title: null,
        kind: 'call',
        date: '2016',
      }),
    ]);
    expect(steps.map(({ act, parts }) => [act, parts.map(({ record, fields }) => [record, ...fields])])).toEqual([
      ['restored', []],
      ['deleted', []],
      [
        'changed',
        [
          ['ask', { field: 'text', before: 'go', after: null }],
          [
            'engagement',
            { field: 'text', before: 'old', after: 'new' },
            { field: 'named', before: null, after: ['u:u2'] },
          ],
        ],
      ],
      [
        'wrote',
        [['engagement', { field: 'text', before: null, after: 'old' }, { field: 'date', before: null, after: '2016' }]],
      ],
    ]);
  });
});
