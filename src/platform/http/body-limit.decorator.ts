import { RouteConfig } from '@nestjs/platform-fastify';

const MEGABYTE = 1024 * 1024;

/** What a route takes at most where it says nothing else. */
export const DEFAULT_BODY_LIMIT = 2 * MEGABYTE;

/** Lets a route take larger bodies: `@BodyLimit(10)`. */
export const BodyLimit = (megabytes: number) => RouteConfig({ bodyLimit: megabytes * MEGABYTE });
