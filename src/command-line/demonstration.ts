import { DemoService } from '../demo/demo.service.js';
import { print } from './output.js';
import { inSession, type Open } from './session.js';

export async function loadDemo(open: Open, as: string | undefined): Promise<void> {
  await inSession(open, as, async (session) => {
    const service = session.get(DemoService);
    const { counts } = await session.act((em) => service.load(em, session.actor));
    await print(`Loaded: ${words({ ...counts })}.`);
  });
}

export async function removeDemo(open: Open, as: string | undefined): Promise<void> {
  await inSession(open, as, async (session) => {
    const { removed, kept } = await session.act((em) => session.get(DemoService).remove(em));
    const lines = kept.map(({ record, recordId, reason }) => `  ${record} ${recordId}: ${reason}`);
    await print([`Removed ${removed}, kept ${kept.length}.`, ...lines].join('\n'));
  });
}

const words = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([noun, n]) => `${n} ${noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
    .join(', ');
