import type { StatesService } from '../states/states.service.js';
import type { Application } from './application.js';
import { storable } from './storable.js';

/** Adds to the state's own notes what is not in them yet. */
export async function applyNotes({ em, state, plan, items }: Application, states: StatesService): Promise<void> {
  const taken = plan.notes.filter(({ action }) => action === 'create' || action === 'same');
  const made = taken.filter(({ action }) => action === 'create');
  const { version, keyInformation } = await states.find(em, state);
  if (made.length > 0) {
    const paragraphs = made.filter(({ peacekeeping }) => peacekeeping === null).map(({ text }) => storable(text));
    const peacekeeping = made.find((note) => note.peacekeeping !== null)?.peacekeeping;
    await states.patch(em, state, version, {
      ...(paragraphs.length > 0 ? { keyInformation: joined(keyInformation, paragraphs) } : {}),
      ...(peacekeeping === undefined ? {} : { peacekeeping }),
    });
  }
  for (const { ref, action, fingerprint } of taken) {
    const what = action === 'create' ? 'change' : 'same';
    items.push({ ref, record: 'state', recordId: state, action: what, fingerprint, recordVersion: null });
  }
}

const joined = (before: string, paragraphs: string[]) =>
  [before, ...paragraphs].filter((part) => part !== '').join('\n\n');
