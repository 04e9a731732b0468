// Writes openapi.json from the source, and web/src/api/schema.d.ts from it: what the web client is typed by. No build, no
// database and no server are needed. With --check nothing is written, and what is committed is compared.
import '@swc-node/register/esm-register';
import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => `${root}${path}`;

/** What the compiler plugin tells of DTO classes, as `nest build` writes it. */
function writeMetadata() {
  const { config } = ts.readConfigFile(at('tsconfig.build.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const { plugins } = JSON.parse(ts.sys.readFile(at('nest-cli.json'))).compilerOptions;
  const visitor = new ReadonlyVisitor({ ...plugins[0].options, pathToSource: at('src') });
  const tsProgramRef = ts.createProgram(fileNames, options);
  new PluginMetadataGenerator().generate({ visitors: [visitor], tsProgramRef, outputDir: at('src') });
}

/** The routes as they would be served, without starting anything. */
async function describe() {
  const { AppModule } = await import('../src/app.module.ts');
  const { readConfig } = await import('../src/platform/config/config.ts');
  const { loadTypes, openApiDocument } = await import('../src/platform/http/openapi.ts');
  const module = AppModule.with(readConfig({}), 'postgres://nobody@localhost/nothing');
  const app = await NestFactory.create(module, new FastifyAdapter(), { preview: true, logger: ['error'] });
  app.setGlobalPrefix('api');
  await loadTypes();
  return openApiDocument(app);
}

/** What a client could not be typed by: an answer or a body that says nothing of itself, two routes by one name. */
function gapsOf({ paths, components }) {
  const names = new Set();
  const gaps = [];
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { operationId, responses, requestBody }] of Object.entries(methods)) {
      const gap = (what) => gaps.push(`${method.toUpperCase()} ${path} (${operationId}): ${what}`);
      const good = Object.keys(responses).filter((status) => status.startsWith('2'));
      if (good.length !== 1) gap('has not one good answer');
      if (good.some((status) => status !== '204' && !responses[status].content)) gap('does not type its answer');
      if (requestBody && !Object.values(requestBody.content).every(({ schema }) => schema.$ref))
        gap('does not type its body');
      if (names.has(operationId)) gap('has a name that another route has');
      names.add(operationId);
    }
  }
  for (const [name, { properties = {} }] of Object.entries(components.schemas)) {
    for (const [field, { type, ...rest }] of Object.entries(properties)) {
      const says = ['allOf', 'oneOf', '$ref', 'properties', 'additionalProperties'].some((word) => word in rest);
      if ((!type || type === 'object') && !says) gaps.push(`${name}.${field} has no type`);
    }
  }
  return gaps;
}

async function generate() {
  writeMetadata();
  const document = await describe();
  const gaps = gapsOf(document);
  if (gaps.length > 0) throw new Error(`The API is not described in full:\n${gaps.join('\n')}`);
  const types = astToString(
    await openapiTS(structuredClone(document), { alphabetize: true, defaultNonNullable: false }),
  );
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'web/src/api/schema.d.ts': `// Written by scripts/generate-api.mjs.\n\n${types}`,
  };
}

const stale = [];
for (const [path, text] of Object.entries(await generate())) {
  if ((await readFile(at(path), 'utf8').catch(() => '')) === text) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) await writeFile(at(path), text);
}
if (stale.length > 0 && process.argv.includes('--check')) {
  console.error(`${stale.join(', ')}: not what the source says. Run "npm run openapi".`);
  process.exit(1);
}
console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'The generated API files are fresh.');
process.exit(0);
