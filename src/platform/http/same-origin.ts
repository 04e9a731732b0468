import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { Problem } from './problem.js';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Who may ask from where. A page of another site cannot make a browser act here: an unsafe request whose Origin is neither
 * BASE_URL's nor, on plain http, the very host that was asked, is refused. Bound to loopback, the host asked for must be this
 * machine or BASE_URL's: otherwise a stranger's name that resolves to 127.0.0.1 would make his page one of ours.
 */
export function sameOriginCheck({ baseUrl, host }: Config): (request: FastifyRequest) => Promise<void> {
  const base = new URL(baseUrl);
  const boundToLoopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  const known = [...LOOPBACK, base.hostname];

  return async ({ method, headers }) => {
    if (boundToLoopback && !known.includes(hostnameOf(headers.host)))
      throw foreign('This is not the address of this application.');
    if (SAFE_METHODS.includes(method)) return;
    if (headers.origin === undefined) {
      if (['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']))) throw foreign();
      return;
    }
    const own = base.protocol === 'https:' ? undefined : `http://${headers.host?.toLowerCase()}`;
    if (headers.origin !== base.origin && headers.origin !== own) throw foreign();
  };
}

function foreign(detail = 'A page of another site may not do this.'): Problem {
  return new Problem(403, 'foreign-origin', detail);
}

/** The name alone, brackets of an IPv6 address included. */
function hostnameOf(header = ''): string {
  return header.toLowerCase().replace(/:\d*$/, '');
}
