import type { MissionPeopleView } from '../../dossier/dossier.dto.js';
import { formatPartialDate } from '../../platform/dates/format-date.js';
import { type Block, fact, paragraph } from '../docx/block.js';
import { listOf } from '../docx/scripts.js';
import { postWords } from './entry-people.js';
import { cell } from './standing.js';

/** Who serves where today, mission by mission, and how to reach them. */
export function peopleBlocks(missions: MissionPeopleView[]): Block[] {
  if (missions.length === 0) return [];
  return [{ type: 'heading', level: 1, text: 'People now' }, ...missions.flatMap(missionBlocks)];
}

function missionBlocks({ mission, people }: MissionPeopleView): Block[] {
  const reached = listOf([...mission.emails, ...mission.phones]);
  const rows = people.map(({ contact, posting }) => [
    cell(listOf([contact.honorific ?? '', contact.name], ' ')),
    [
      ...cell(postWords('', { ...posting, where: null })),
      ...cell(posting.from ? `since ${formatPartialDate(posting.from)}` : ''),
    ],
    [
      ...[...contact.emails, ...contact.phones].flatMap(cell),
      ...cell(contact.lastVerifiedOn ? `last verified ${formatPartialDate(contact.lastVerifiedOn)}` : ''),
    ],
  ]);
  return [
    { type: 'heading', level: 2, text: mission.label },
    ...(reached === '' ? [] : [fact('Reached by', reached)]),
    ...(mission.address ? [fact('Address', mission.address.replace(/\s+/g, ' '))] : []),
    rows.length === 0
      ? paragraph('Small', 'Nobody is known to be posted there today.')
      : { type: 'table', widths: [32, 36, 32], head: ['Name', 'Post', 'Reached by'], rows },
  ];
}
