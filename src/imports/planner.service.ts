import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Instrument } from '../instruments/instrument.entity.js';
import { PositionsService } from '../instruments/positions.service.js';
import { State } from '../states/state.entity.js';
import { correctedPage } from './corrected-page.js';
import type { Corrections } from './corrections.js';
import { contactFingerprint, entryFingerprints, positionFingerprint } from './fingerprints.js';
import { knownRecords } from './known-records.js';
import { matchContacts } from './match-contacts.js';
import { matchEntries } from './match-entries.js';
import { matchMissions, officesOf } from './match-missions.js';
import { matchNotes, noteFingerprints } from './match-notes.js';
import { matchPositions } from './match-positions.js';
import { type Plan, piecesOf } from './plan.js';
import { type PlanQuestion, questionsOf } from './plan-questions.js';
import { readStatePage } from './state-page/read-state-page.js';
import type { NotAStatePage, ReadOptions, StatePage } from './state-page/reading.js';

/** Makes the plan of a page: from the original, the corrections and the database as the actor sees it now, so it is never stale. */
@Injectable()
export class Planner {
  constructor(private readonly positions: PositionsService) {}

  async plan(em: EntityManager, text: string, corrections: Corrections): Promise<Plan | NotAStatePage> {
    const raw = readStatePage(text, await readOptions(em, corrections.state));
    if (raw.format === 'not-a-state-page') return raw;
    const page = correctedPage(raw, corrections, questionsOf(raw.questions, corrections));
    const entryPrints = entryFingerprints(raw.state, raw.entries);
    const known = await knownRecords(em, [...entryPrints, ...otherFingerprints(page)]);
    const entries = await matchEntries(em, page.state, page.entries, entryPrints, known);
    const { positions, questions: ofPositions } = await matchPositions(em, this.positions, page, known);
    const missions = await matchMissions(em, page, known);
    const { contacts, questions: ofContacts } = await matchContacts(em, page, missions, known);
    const { notes, questions: ofNotes } = await matchNotes(em, page, known);
    const asked = [...raw.questions, ...ofPositions, ...ofContacts, ...ofNotes];
    const plan = { page, entries, positions, missions, contacts, notes, questions: questionsOf(asked, corrections) };
    for (const question of plan.questions) decide(plan, question);
    const leftOut = new Set(corrections.leaveOut);
    for (const piece of piecesOf(plan)) if (leftOut.has(piece.ref)) piece.action = 'left-out';
    return plan;
  }
}

function otherFingerprints(page: StatePage): string[] {
  return [
    ...page.positions.map((position) => positionFingerprint(page.state, position)),
    ...officesOf(page).map(({ fingerprint }) => fingerprint),
    ...page.contacts.map((contact) => contactFingerprint(page.state, contact)),
    ...noteFingerprints(page),
  ];
}

async function readOptions(em: EntityManager, state: string | undefined): Promise<ReadOptions> {
  const states = await em.find(State, { order: { id: 'ASC' } });
  const instruments = await em.find(Instrument, { order: { id: 'ASC' } });
  return {
    ...(state === undefined ? {} : { state }),
    states: states.map(({ id, iso2, nameEn, officialNameEn, aliases }) => ({
      iso3: id,
      iso2,
      names: [nameEn, officialNameEn, ...aliases].filter((name) => name !== null),
    })),
    instruments: instruments.map(({ id, name, acronym, aliases }) => ({
      id,
      name,
      names: [acronym, ...aliases].filter((word) => word !== null),
    })),
  };
}

/** What a person answered about the page and what is known beside it. */
function decide({ positions, contacts, notes }: Plan, { code, ref, choices, answer }: PlanQuestion): void {
  const isPage = answer !== null && answer !== choices[0];
  const position = positions.find((piece) => piece.ref === ref);
  const contact = contacts.find((piece) => piece.ref === ref);
  const note = notes.find((piece) => piece.ref === ref);
  if (code === 'position.date' && position && isPage) position.decidedDate = answer;
  if (code === 'position.status' && position && isPage) Object.assign(position, { action: 'create', reason: null });
  if (code === 'contact.rank' && contact && isPage) Object.assign(contact, { action: 'change', decidedRank: answer });
  if (code === 'state.peacekeeping' && note && (answer === 'yes') === note.peacekeeping && answer !== null) {
    Object.assign(note, { action: 'create', reason: null });
  }
}
