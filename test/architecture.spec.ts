import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bottom to top, as in ARCHITECTURE.md and .dependency-cruiser.cjs, which proves the imports. */
const ORDER = [
  'platform',
  'auth',
  'users',
  'installation',
  'outbox',
  'reminders',
  'health',
  'states',
  'organisations',
  'missions',
  'contacts',
  'instruments',
  'events',
  'campaigns',
  'reference',
  'engagements',
  'follow-ups',
  'mail-actions',
  'calendar-feeds',
  'nudges',
  'timeline',
  'calendar',
  'dossier',
  'today',
  'search',
  'imports',
  'exports',
  'demo',
  'command-line',
];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
const sources = filesUnder('src').filter((path) => path.endsWith('.ts') && path !== 'src/metadata.ts');

describe('the house', () => {
  it('has one folder a noun, each in its place in the order', () => {
    const folders = readdirSync('src').filter((name) => statSync(join('src', name)).isDirectory());
    expect(folders.filter((folder) => !ORDER.includes(folder))).toEqual([]);
  });

  it.each(ORDER.map((folder, index) => [folder, ORDER.slice(index + 1)] as const))(
    '%s imports only downwards',
    (folder, above) => {
      const upward = sources
        .filter((path) => path.startsWith(`src/${folder}/`))
        .filter((path) => above.some((other) => readFileSync(path, 'utf8').includes(`'../${other}/`)));
      expect(upward).toEqual([]);
    },
  );

  it('lets only a few see everything', () => {
    const callers = sources.filter((path) => /\.asSystem\(/.test(readFileSync(path, 'utf8')));
    expect(callers).toEqual(SYSTEM_CALLERS);
  });

  it('has no file that hides a second noun', () => {
    const long = sources.filter((path) => readFileSync(path, 'utf8').split('\n').length > 400);
    expect(long).toEqual([]);
  });

  it('names nothing after what it is not', () => {
    expect(sources.filter((path) => /[/.-](base|common|util|helper)s?[.-]/i.test(path))).toEqual([]);
  });
});

/** Who may act as the system, each reviewed. */
const SYSTEM_CALLERS = [
  'src/health/facts.service.ts',
  'src/health/health.service.ts',
  'src/platform/bounces/bounced-mail.ts',
  'src/platform/jobs/sweep.ts',
  'src/platform/jobs/work-health.ts',
  'src/platform/mail/composing.ts',
  'src/platform/mail/mail-check.ts',
  'src/platform/mail/recording.ts',
  'src/platform/mail/sender-lease.ts',
  'src/platform/mail/taking.ts',
  'src/reference/reference.service.ts',
];
