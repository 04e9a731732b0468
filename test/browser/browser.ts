import { AxeBuilder } from '@axe-core/playwright';
import { jest } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ADMIN } from '../start/meeting.js';
import { Server } from '../start/server.js';

// A whole application and a browser, on a machine that may be busy.
jest.setTimeout(180_000);

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long the browser waits for something to appear, in milliseconds. */
const PATIENCE = 30_000;

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** The built application, freshly installed, and a browser to look at it. */
export class Application {
  private readonly complaints: string[] = [];
  private readonly refusals = new Set<string>();

  private constructor(
    readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(env: Record<string, string> = {}): Promise<Application> {
    const server = await Server.start({ env });
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    return new Application(server, await chromium.launch({ executablePath, args: ARGS }));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    await Server.clean();
  }

  /** The address that the console prints; the browser stays on this host. */
  get url(): string {
    return `http://localhost:${this.server.env.PORT}`;
  }

  /** A browser of its own, with no cookies; whatever goes wrong in it is kept for `quiet`. */
  async visit(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      viewport: DESKTOP,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    this.listen(page);
    return page;
  }

  /** Signs in at the door, as the administrator that the environment names. */
  async signIn(page: Page): Promise<void> {
    await page.goto('/');
    await page.getByLabel('Email').fill(ADMIN.ADMIN_EMAIL);
    await page.getByLabel('Password', { exact: true }).fill(ADMIN.ADMIN_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  }

  /** An answer of the server that a test provokes on purpose, as `412 /api/follow-ups/`. */
  expectRefusal(statusAndPath: string): void {
    this.refusals.add(statusAndPath);
  }

  /** What went wrong in any page since it was last asked: must be nothing. */
  quiet(): void {
    const complaints = this.complaints.splice(0);
    this.refusals.clear();
    expect(complaints).toEqual([]);
  }

  private listen(page: Page): void {
    const complain = (what: string) => void this.complaints.push(`${new URL(page.url()).pathname}: ${what}`);
    page.on('pageerror', (error) => complain(`error: ${error.message}`));
    page.on('console', (message) => {
      // A refused request is told with its status below; a violated Content-Security-Policy stands here.
      const refused = message.text().startsWith('Failed to load resource: the server responded');
      if (['error', 'warning'].includes(message.type()) && !refused) complain(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.url) complain(`asked another host: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() < 400 || this.isExpected(response.status(), new URL(response.url()).pathname)) return;
      complain(`${response.status()} ${response.request().method()} ${response.url()}`);
    });
  }

  private isExpected(status: number, path: string): boolean {
    // Whoever is not signed in is told so, and shown the door.
    if (status === 401 && path === '/api/me') return true;
    return [...this.refusals].some((refusal) => `${status} ${path}`.startsWith(refusal));
  }
}

/**
 * What axe finds on the screen as it stands, a line each, with the element it stands at.
 * @param rules only these, where all the others have been asked
 */
export async function axe(page: Page, rules?: string[]): Promise<string[]> {
  // Without frames there is nothing to put together in a page of its own.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

/** How many pixels of the screen lie beyond its right edge. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
