import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { NO_SIGN_IN } from './no-sign-in.decorator.js';
import { ProblemView } from './problem.dto.js';

/** Answers GET /api/openapi.json, open to everybody: the routes are no secret. */
export async function serveOpenApi(app: NestFastifyApplication): Promise<void> {
  await loadTypes();
  let document: string | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_, reply) => {
      document ??= JSON.stringify(openApiDocument(app));
      return reply.type('application/json; charset=utf-8').send(document);
    });
}

/** What the compiler plugin wrote about DTO classes, comments included; without a build there is none, and the document is thinner. */
export async function loadTypes(): Promise<void> {
  const written = '../../metadata.js';
  const types = await import(written).then(
    (module: { default: () => Promise<Record<string, unknown>> }) => module.default,
    () => null,
  );
  if (types) await SwaggerModule.loadPluginMetadata(types);
}

/** Every route, with what it takes and what it answers. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setTitle('Aide-Mémoire')
    .setDescription('Dates are EDTF, instants ISO 8601 in UTC, lists pages with a cursor, errors problems by RFC 9457.')
    .setVersion('1')
    .addCookieAuth('session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A personal API token.' }, 'token')
    .addSecurityRequirements('session')
    .addSecurityRequirements('token')
    .build();
  const document = SwaggerModule.createDocument(app, outline, {
    operationIdFactory: operationId,
    extraModels: [ProblemView],
  });
  for (const operation of operationsOf(document)) complete(operation);
  return document;
}

/** A method's own name where it says of what (`listTeams`), else with its controller's noun (`followUpsDone`). */
function operationId(controller: string, method: string): string {
  if (/[A-Z]/.test(method)) return method;
  const noun = controller.replace(/Controller$/, '');
  return noun.charAt(0).toLowerCase() + noun.slice(1) + method.charAt(0).toUpperCase() + method.slice(1);
}

interface Operation {
  responses: Record<string, unknown>;
  security?: unknown[];
  [NO_SIGN_IN]?: boolean;
}

function complete(operation: Operation): void {
  operation.responses.default = problemResponse;
  if (operation[NO_SIGN_IN]) operation.security = [];
}

function operationsOf({ paths }: OpenAPIObject): Operation[] {
  const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
  return Object.values(paths).flatMap((path) =>
    methods.map((method) => path[method]).filter((operation) => operation !== undefined),
  );
}

const problemResponse = {
  description: 'Anything else, by RFC 9457.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
};
