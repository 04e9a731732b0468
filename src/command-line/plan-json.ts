import { changesOf, type Plan } from '../imports/plan.js';

/** A plan as programs outside rely on it: these keys, in this order, and no others. */
export function planJson(plan: Plan) {
  const { page, questions } = plan;
  return {
    format: page.format,
    state: page.state,
    stateFrom: page.stateFrom,
    entries: page.entries.map((entry) => ({
      ref: entry.ref,
      section: entry.section,
      date: entry.date,
      dateText: entry.dateText,
      finerDates: entry.finerDates,
      kind: entry.kind,
      text: entry.text,
      people: entry.people.map(({ name, rank }) => ({ name, rank })),
      staff: entry.staff,
      asks: entry.asks.map(({ text, states }) => ({ text, states })),
      mentions: entry.mentions.map(({ state, sense }) => ({ state, sense })),
      possibleDuplicateOf: entry.possibleDuplicateOf,
    })),
    positions: page.positions.map(({ instrument, act, status, date }) => ({ instrument, act, status, date })),
    contacts: page.contacts.map(({ name, familyName, rank, portfolio, email, mission }) => ({
      name,
      familyName,
      rank,
      portfolio,
      email,
      mission,
    })),
    missions: page.missions.map(({ city, emails }) => ({ city, emails })),
    spans: page.spans.map(({ kind, ref, text }) => ({ kind, ref, text })),
    questions: questions.map(({ code, ref, choices }) => ({ code, ref, choices })),
    changes: changesOf(plan),
  };
}
