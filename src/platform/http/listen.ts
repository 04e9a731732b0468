import { once } from 'node:events';
import { createServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { StartupError } from '../startup-error.js';

type Place = Pick<Config, 'host' | 'port'>;

/**
 * Takes the address for a moment, before anything is done for a start that cannot be.
 * @throws StartupError when it cannot be had
 */
export async function checkPlace(place: Place): Promise<void> {
  const probe = createServer();
  await explained(place, once(probe.listen(place.port, place.host), 'listening'));
  probe.close();
  await once(probe, 'close');
}

/** @throws StartupError when the address cannot be had */
export async function listen(app: NestFastifyApplication, place: Place): Promise<void> {
  await explained(place, app.listen(place.port, place.host));
}

async function explained(place: Place, listening: Promise<unknown>): Promise<void> {
  try {
    await listening;
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    throw reason ? new StartupError(reason(place)) : error;
  }
}

const noAddress = ({ host }: Place) => `HOST ${host} is not an address of this machine.`;

const REASONS: Record<string, (place: Place) => string> = {
  EADDRINUSE: ({ host, port }) => `PORT ${port} on ${host} is taken by another program: set PORT to a free one.`,
  EACCES: ({ port }) => `PORT ${port} may not be used by this user: choose one above 1023.`,
  EADDRNOTAVAIL: noAddress,
  ENOTFOUND: noAddress,
  EAI_AGAIN: noAddress,
};
