import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** An address that exists, asked in a way that it does not know: 405, and Allow says which ways it knows. */
export function refuseUnknownMethods(fastify: FastifyInstance): void {
  const routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/')) return;
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    for (const name of [method].flat()) route.methods.add(name);
    routes.set(url, route);
  });
  fastify.addHook('onRequest', async (request) => {
    if (isServed(request)) return;
    const path = request.url.split('?')[0]!;
    const methods = [...routes.values()].flatMap((route) => (route.pattern.test(path) ? [...route.methods] : []));
    if (methods.length === 0) return;
    const headers = { allow: [...new Set(methods)].sort().join(', ') };
    throw new Problem(405, 'method-not-allowed', `This address knows ${headers.allow}.`, { headers });
  });
}

/** The page of the web application answers every GET that no route takes. */
function isServed({ is404, routeOptions }: FastifyRequest): boolean {
  return !is404 && routeOptions.url !== '/*';
}

function patternOf(url: string): RegExp {
  const segments = url
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : segment.replace(/[^\w-]/g, '\\$&')));
  return new RegExp(`^${segments.join('/')}$`);
}
