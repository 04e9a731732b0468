import { type INestApplication, Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { NO_SIGN_IN } from './no-sign-in.decorator.js';
import { ProblemView } from './problem.dto.js';

/** Answers GET /api/openapi.json, open to everybody: the routes are no secret. It is put together when first asked for. */
export function serveOpenApi(app: NestFastifyApplication): void {
  let document: Promise<string> | undefined;
  const describe = async () => {
    await loadTypes();
    return JSON.stringify(openApiDocument(app));
  };
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', async (_, reply) => {
      document ??= describe();
      return reply.type('application/json; charset=utf-8').send(await document);
    });
}

/**
 * What the compiler plugin wrote about DTO classes, comments included. Beside the source it may be missing, or older than the
 * source; the document is thinner then. scripts/generate-api.mjs writes it anew.
 */
export async function loadTypes(): Promise<void> {
  const written = '../../metadata.js';
  const types = await import(written).then(
    (module: { default: () => Promise<Record<string, unknown>> }) => module.default,
    () => null,
  );
  if (!types) return;
  try {
    await SwaggerModule.loadPluginMetadata(types);
  } catch (error) {
    new Logger('OpenApi').warn(`src/metadata.ts is older than the source (run "npm run openapi"): ${error}`);
  }
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
  parameters?: object[];
  responses: Record<string, unknown>;
  security?: unknown[];
  [NO_SIGN_IN]?: boolean;
}

function complete(operation: Operation): void {
  operation.responses.default = problemResponse;
  if (operation[NO_SIGN_IN]) operation.security = [];
  for (const parameter of operation.parameters ?? []) forgetList(parameter);
}

/** A list that is written as one text, `a,b`, is a text in the document: what the compiler saw of its elements is none of a text's rules. */
function forgetList({ schema }: { schema?: { type?: string; items?: unknown; maxItems?: unknown } }): void {
  if (schema?.type !== 'string') return;
  delete schema.items;
  delete schema.maxItems;
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
