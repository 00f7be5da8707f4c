import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Pictures of every screen in docs/screens, in light and dark, on a fresh demo organisation:
 * `npm run screens [name …]`. With REGIE_URL, of an installation that is running already.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'screens');
const named = process.argv.slice(2);
const screens = JSON.parse(readFileSync(join(root, 'scripts', 'screens.json'), 'utf8')).filter(
  ({ name }) => named.length === 0 || named.includes(name),
);
const chromiumPath = [process.env.REGIE_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
const director = { email: 'annelies.dewit@polder-demo.example', password: 'polder-demo-director' };

mkdirSync(folder, { recursive: true });
const server = process.env.REGIE_URL ? { address: process.env.REGIE_URL, stop: () => {} } : await startServer();
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  for (const colorScheme of ['light', 'dark']) await picture(colorScheme);
} finally {
  await browser.close();
  await server.stop();
}

async function picture(colorScheme) {
  const context = await browser.newContext({
    baseURL: server.address,
    colorScheme,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const screen of screens.filter(({ signedOut }) => signedOut)) await shoot(page, screen, colorScheme);
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(director.email);
  await page.locator('input[type=password]').fill(director.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  // The radar reads a fresh demo first, and a picture without its findings shows little.
  await firstId(page, '/v1/findings?kind=duplicate');
  for (const screen of screens.filter(({ signedOut }) => !signedOut)) await shoot(page, screen, colorScheme);
  await context.close();
}

async function shoot(page, { name, path, firstOf }, colorScheme) {
  const id = firstOf ? await firstId(page, firstOf) : '';
  await page.goto(path.replace(':id', id));
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('main .mantine-Skeleton-root').first().waitFor({ state: 'hidden' });
  await page.screenshot({ path: join(folder, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`) });
  console.log(`${name} (${colorScheme})`);
}

/** The first record of a list, which on a fresh demo may have to be found by the radar or a round first. */
async function firstId(page, list) {
  for (let tries = 0; tries < 180; tries += 1) {
    const { items } = await (await page.request.get(list)).json();
    if (items[0]) return items[0].id;
    await page.waitForTimeout(1000);
  }
  throw new Error(`${list} stayed empty`);
}

/** The application as it is shipped, with the demo, on an embedded database that is thrown away. */
async function startServer() {
  const data = mkdtempSync(join(tmpdir(), 'regie-screens-'));
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    env: { ...process.env, PORT: '0', REGIE_DATA_DIR: data, LOG_LEVEL: 'error', DATABASE_URL: '', REGIE_DEMO: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let address;
  for await (const line of createInterface({ input: child.stdout })) {
    address = /listens on (\S+)/.exec(line)?.[1];
    if (address) break;
  }
  if (!address) throw new Error('the application did not start');
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { address, stop };
}
