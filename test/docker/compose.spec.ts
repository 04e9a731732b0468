import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import pg from 'pg';
import { readConfig } from '../../src/platform/config/config.js';
import { checkRole, checkSeparation } from '../../src/platform/database/roles.js';

// what the OpenAPI library reads YAML with
const { load } = createRequire(createRequire(import.meta.url).resolve('@nestjs/swagger'))('js-yaml');
const read = (name: string) => readFileSync(`docker/${name}`, 'utf8');
const compose = load(read('compose.yaml'));
const example: Record<string, string> = Object.fromEntries(
  [...read('.env.example').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]),
);
const filled = { ...example, POSTGRES_PASSWORD: 'one', OWNER_PASSWORD: 'two', APP_PASSWORD: 'three' };

/** As Compose does it: `${NAME:?why}` and `${NAME:-default}`. */
const fill = (text: string, values: Record<string, string> = filled) =>
  String(text).replace(/\$\{(\w+)(?::([?-])([^}]*))?\}/g, (_, name: string, kind: string, rest = '') => {
    if (values[name]) return values[name]!;
    if (kind === '?') throw new Error(`${name} ${rest}`);
    return rest;
  });
const environmentOf = (service: string): Record<string, string> => {
  // a merge key, which this reader leaves where it stands
  const { '<<': shared, ...own } = compose.services[service].environment;
  return Object.fromEntries(Object.entries<string>({ ...shared, ...own }).map(([name, value]) => [name, fill(value)]));
};

describe('docker/', () => {
  it('knows every variable by the name that the application reads, and gives all that it needs', () => {
    const known = new Set(readFileSync('src/platform/config/config.ts', 'utf8').match(/(?<=get\('|env\.)[A-Z_]{3,}/g));
    for (const service of ['web', 'worker']) {
      expect(Object.keys(environmentOf(service)).filter((name) => !known.has(name))).toEqual([]);
    }
    expect(readConfig({ ...environmentOf('web'), DATA_DIR: '/data' })).toMatchObject({
      ...{ worker: 'off', redisUrl: 'redis://redis:6379', smtpUrl: 'smtp://catcher:1025', trustProxy: false },
      databaseUrl: 'postgres://aide_app:three@postgres:5432/aide_memoire',
      databaseOwnerUrl: 'postgres://aide_owner:two@postgres:5432/aide_memoire',
    });
    expect(readConfig(environmentOf('worker')).worker).toBe('inline');
  });

  it('does not start without the passwords, and its example says every variable that it asks for', () => {
    expect(() => fill(compose['x-environment'].DATABASE_URL, example)).toThrow('APP_PASSWORD is missing');
    const asked = new Set(read('compose.yaml').match(/(?<=\$\{)\w+/g));
    expect([...asked].sort()).toEqual(Object.keys(example).sort());
  });

  it('waits for what each service stands on, and asks each whether it is well', () => {
    const { web, worker, postgres, redis, catcher } = compose.services;
    expect(Object.keys(web.depends_on)).toEqual(['postgres', 'redis']);
    expect(worker.depends_on).toEqual({ web: { condition: 'service_healthy' } });
    for (const service of [worker, postgres, redis, catcher]) expect(service.healthcheck.test[0]).toBe('CMD');
    expect(read('Dockerfile')).toMatch(/^HEALTHCHECK [\s\S]*\/api\/health/m);
    expect(read('Dockerfile')).toMatch(/^USER node$/m);
    const mounted = Object.values<{ volumes?: string[] }>(compose.services).flatMap(({ volumes = [] }) => volumes);
    const named = mounted.map((volume) => volume.split(':')[0]!).filter((name) => !name.startsWith('.'));
    expect([...new Set(named)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  it('makes two roles that the application accepts: neither sees past the rules, and they are two', async () => {
    const { superuserUrl }: { superuserUrl: string } = JSON.parse(process.env.TEST_DATABASES!);
    const [, sql] = /<<'SQL'\n([\s\S]*)\nSQL/.exec(read('postgres/roles.sh'))!;
    const own = sql!.replace(/aide_(owner|app|memoire)/g, 'docker_$1').replace(/:'(\w+)'/g, `'$1'`);
    const superuser = new pg.Client({ connectionString: superuserUrl });
    await superuser.connect();
    try {
      for (const statement of own.split(';')) await superuser.query(statement);
      const { host } = new URL(superuserUrl);
      const at = (role: string) => `postgres://docker_${role}:${role}_password@${host}/docker_memoire`;
      expect(await checkRole('DATABASE_URL', at('app'))).toBe('docker_app');
      await checkSeparation(at('owner'), 'docker_app', await checkRole('DATABASE_OWNER_URL', at('owner')));
    } finally {
      await superuser.query('drop database if exists docker_memoire with (force)');
      await superuser.query('drop role if exists docker_app, docker_owner');
      await superuser.end();
    }
  });
});
