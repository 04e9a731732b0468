import { OWN_ROLES } from '../engagements/kinds.js';
import type { MissionKind } from '../missions/mission.entity.js';
import { missionLabel } from '../missions/mission-ref.js';

/** The header of the file, to the letter. */
export const ENGAGEMENT_COLUMNS = [
  'id',
  'state',
  'date',
  'date_earliest',
  'date_latest',
  'kind',
  'title',
  'text',
  'mission',
  'place',
  'our_people',
  'their_people',
  'third_parties',
  'third_states',
  'instruments',
  'asks',
  'visibility',
  'attribution',
  'source',
  'created_at',
] as const;
export type EngagementLine = Record<(typeof ENGAGEMENT_COLUMNS)[number], string>;

interface Person {
  side: 'ours' | 'theirs';
  name: string | null;
  rank: string | null;
  organisation: string | null;
  /** Neither of us nor posted by one of the row's own states. */
  third: boolean;
}

/** An engagement as the database tells it. */
export interface EngagementRow {
  id: string;
  state: string[];
  date: string | null;
  earliest: string | null;
  latest: string | null;
  kind: string;
  title: string | null;
  text: string;
  passages: string[];
  missions: { name: string | null; kind: MissionKind; city: string | null }[];
  place: string | null;
  people: Person[];
  thirdStates: string[];
  instruments: string[];
  asks: { text: string; states: string[]; answer: string | null }[];
  visibility: string;
  attribution: string;
  source: string | null;
  createdAt: string;
}

const listed = (parts: (string | null)[]) => parts.filter((part) => part).join('; ');

/** The passages that the reader may see follow the text, each as a paragraph. */
export function lineOf(row: EngagementRow): EngagementLine {
  const { people } = row;
  return {
    id: row.id,
    state: listed(row.state),
    date: row.date ?? '',
    date_earliest: row.earliest ?? '',
    date_latest: row.latest ?? '',
    kind: row.kind,
    title: row.title ?? '',
    text: [row.text, ...row.passages].filter((part) => part !== '').join('\n\n'),
    mission: listed(row.missions.map(missionLabel)),
    place: row.place ?? '',
    our_people: listed(people.filter(({ side, third }) => side === 'ours' && !third).map(ourName)),
    their_people: listed(people.filter(({ side, third }) => side === 'theirs' && !third).map(theirName)),
    third_parties: listed(people.filter(({ third }) => third).map(theirName)),
    third_states: listed(row.thirdStates),
    instruments: listed(row.instruments),
    asks: listed(row.asks.map(askLine)),
    visibility: row.visibility,
    attribution: row.attribution,
    source: row.source ?? '',
    created_at: row.createdAt,
  };
}

const ourName = ({ name, organisation }: Person) =>
  name !== null && organisation !== null ? `${name} (${organisation})` : (name ?? organisation);

const theirName = ({ name, rank, organisation }: Person) => {
  const post = [rank, organisation].filter((part) => part !== null).join(', ');
  return name === null ? organisation : post === '' ? name : `${name} (${post})`;
};

const askLine = ({ text, states, answer }: EngagementRow['asks'][number]) =>
  [text, states.length > 0 ? `[${states.join(', ')}]` : null, answer ? `→ ${answer}` : null]
    .filter((part) => part !== null)
    .join(' ');

const OWN = OWN_ROLES.map((role) => `'${role}'`).join(', ');
const NOTHING = `'[]'::json`;

/** Which engagements, and of whose history they are told. */
export interface Wanted {
  /** SQL: the ids of those that match. */
  matching: string;
  /** The parameter, such as `$1`, with the state whose own history it is; null: of all. */
  state: string;
  /** Only what may be attributed freely: outsiders get nothing else, as each row names its states. */
  attributed: boolean;
}

/** SQL: a row an engagement, oldest first and undated last. What the reader may not see, the policies leave out. */
export function engagementsSql({ matching, state, attributed }: Wanted): string {
  return `
    select e.id, own.states as state, e.date, e.earliest::text, e.latest::text, e.kind, e.title, e.text, e.place, e.visibility, e.attribution,
      (select a.source from engagement_attribution a where a.id = e.id) as source,
      to_char(e.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
      array(select p.text from passage p where p.engagement_id = e.id and p.deleted_at is null order by p.place_in_order, p.id) as passages,
      coalesce((select json_agg(json_build_object('name', m.name, 'kind', m.kind, 'city', m.city) order by m.city, m.name, m.id)
        from engagement_mission l join mission m on m.id = l.mission_id where l.engagement_id = e.id), ${NOTHING}) as missions,
      coalesce((select json_agg(${PERSON} order by p.place_in_order, p.id) ${PEOPLE}), ${NOTHING}) as people,
      array(select t.state_id from (select state_id from engagement_state s where s.engagement_id = e.id
        union select state_id from ask_state s where s.engagement_id = e.id) t
        where t.state_id <> all(own.states) order by 1) as "thirdStates",
      array(select i.instrument_id from (select instrument_id from engagement_instrument l where l.engagement_id = e.id
        union select instrument_id from ask k where k.engagement_id = e.id and k.instrument_id is not null) i order by 1) as instruments,
      coalesce((select json_agg(json_build_object('text', k.text, 'answer', k.answer,
          'states', array(select s.state_id from ask_state s where s.ask_id = k.id order by 1)) order by k.place_in_order, k.id)
        from ask k where k.engagement_id = e.id), ${NOTHING}) as asks
    from engagement e
      cross join lateral (select array(select distinct s.state_id from engagement_state s
        where s.engagement_id = e.id and s.role in (${OWN}) and (${state}::text is null or s.state_id = ${state}) order by 1) as states) own
    where e.deleted_at is null and e.id in (${matching})${attributed ? ATTRIBUTED : ''}
    order by ${OLDEST_FIRST}`;
}

/** SQL: of the same engagements in the same order the ids, and whether any of it is restricted. */
export function engagementIdsSql({ matching, attributed }: Omit<Wanted, 'state'>): string {
  return `select e.id, (e.visibility = 'restricted' or exists (select from passage p
      where p.engagement_id = e.id and p.visibility = 'restricted' and p.deleted_at is null)) as restricted
    from engagement e where e.id in (${matching})${attributed ? ATTRIBUTED : ''} order by ${OLDEST_FIRST}`;
}

const OLDEST_FIRST = 'e.earliest is null, e.day, e.latest, e.created_at, e.id';
const ATTRIBUTED = ` and e.attribution = 'open'`;

const PERSON = `json_build_object('side', p.side, 'name', coalesce(p.name, c.name, u.name), 'rank', coalesce(p.rank, h.rank),
  'organisation', case when p.name is distinct from o.name then coalesce(o.acronym, o.name) end,
  'third', case p.side when 'ours' then o.id is not null and p.user_id is null and (p.name is null or p.name in (o.name, o.acronym))
    else h.id is not null and (m.state_id is null or m.state_id <> all(own.states)) end)`;

const PEOPLE = `from engagement_person p
  left join contact c on c.id = p.contact_id left join posting h on h.id = p.posting_id left join mission m on m.id = h.mission_id
  left join app_user u on u.id = p.user_id left join organisation o on o.id = coalesce(p.organisation_id, h.organisation_id, m.organisation_id)
  where p.engagement_id = e.id`;
