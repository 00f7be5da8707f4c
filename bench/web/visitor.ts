import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { CHROMIUM } from '../../test/support/chromium-place.js';

/** Somebody who signs in by the form. */
export interface Visitor {
  readonly email: string;
  readonly password: string;
}

/** Cookies and what the board keeps on the device: a context that begins with it is signed in. */
export type SignedIn = Awaited<ReturnType<BrowserContext['storageState']>>;

/** No screen takes longer; what does hangs. */
const PATIENCE_MS = 60_000;

/** @throws Error where there is no Chromium, with how to get it */
export async function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('There is no Chromium here: apt-get install chromium');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: CHROMIUM, args: ['--disable-dev-shm-usage', ...asRoot] });
}

/** Does something on a page of a browser that has cached nothing yet, and closes it whatever becomes of it. */
export async function onPage<T>(
  browser: Browser,
  signedIn: SignedIn | undefined,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1440, height: 900 },
    ...(signedIn ? { storageState: signedIn } : {}),
  });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

export function signIn(browser: Browser, url: string, { email, password }: Visitor): Promise<SignedIn> {
  return onPage(browser, undefined, async (page) => {
    await page.goto(`${url}/sign-in`);
    await page.locator('input[type=email]').fill(email);
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((address) => address.pathname !== '/sign-in');
    await page.locator('main h1').first().waitFor();
    return page.context().storageState();
  });
}
