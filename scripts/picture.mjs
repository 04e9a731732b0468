// Takes the README's picture, docs/state.png: a state of the demo, in the built application on an empty DATA_DIR of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PORT = '3999';
const LINK = /Sign in for the first time, once, with (\S+)/;
const STATE = '/states/CHL';

const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-picture-'));
const server = spawn(process.execPath, ['dist/server/src/main.js'], {
  env: { ...process.env, PORT, DATA_DIR: join(folder, 'data') },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    locale: 'en-GB',
  });
  await page.goto(await link());
  await page.getByRole('button', { name: 'Load the demo' }).click();
  await page.getByRole('button', { name: 'Take it out' }).waitFor();
  await page.goto(STATE);
  await page.getByRole('article').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready');
  mkdirSync('docs', { recursive: true });
  await page.screenshot({ path: 'docs/state.png' });
} finally {
  await browser.close();
  server.kill();
  if (server.exitCode === null) await once(server, 'close');
  rmSync(folder, { recursive: true, force: true });
}

/** The one-time link, once the server has printed it. */
async function link() {
  let said = '';
  for await (const chunk of server.stdout) {
    said += chunk;
    const [, found] = LINK.exec(said) ?? [];
    if (found) return found;
  }
  throw new Error(`The server ended: ${said}`);
}
