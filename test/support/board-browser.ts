import { AxeBuilder } from '@axe-core/playwright';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { DEMO_SIGN_INS, type DemoSignIn } from '../../src/demo/demo.sign-ins.js';
import { type BuiltServer, startBuiltServer } from './built-server.js';
import { CHROMIUM } from './chromium-place.js';

export interface Visit {
  readonly locale?: 'nl-NL' | 'en-GB';
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What the browser itself says when the API refuses something: pages deal with refusals. */
const REFUSAL = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** A page of the board as somebody sees it, with everything that went wrong on it. */
export class BoardPage {
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    page.on('pageerror', (error) => this.faults.push(`error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !REFUSAL.test(message.text())) this.faults.push(`console: ${message.text()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} ${response.url()}`);
    });
  }

  /** Opens an address of the board and waits until its screen has its heading and nothing is being loaded. */
  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.address).href);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.locator('main h1').first().waitFor();
    await this.page.locator('main .mantine-Skeleton-root').first().waitFor({ state: 'hidden' });
  }

  /** Signs in by the form, as a person does. */
  async signIn({ email, password }: Pick<DemoSignIn, 'email' | 'password'>): Promise<void> {
    await this.page.goto(new URL('/sign-in', this.address).href);
    await this.page.locator('input[type=email]').fill(email);
    await this.page.locator('input[type=password]').fill(password);
    await this.page.locator('button[type=submit]').click();
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    await this.settled();
  }

  /** Waits until the radar has read the demo's texts and has found what is double. */
  async radarHasLooked(): Promise<void> {
    for (let tries = 0; tries < 240; tries += 1) {
      const { body } = await this.ask<{ items: unknown[] }>('/v1/findings?kind=duplicate&limit=1');
      if (body.items.length > 0) return;
      await this.page.waitForTimeout(500);
    }
    throw new Error('the radar has not found what is double in the demo');
  }

  /** What a screen reader or a keyboard would trip over: serious violations of WCAG 2.2 AA, one line each. */
  async inaccessible(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(WCAG).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }

  /** By how many pixels the page is wider than the window. */
  sidewaysScroll(): Promise<number> {
    return this.page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }

  /** Holds back what the API answers to a GET, as a busy server or a bad network does. @param ms 0 for no longer */
  async readSlowly(ms: number): Promise<void> {
    await this.page.unroute('**/v1/**');
    if (ms === 0) return;
    await this.page.route('**/v1/**', async (route) => {
      if (route.request().method() === 'GET') await setTimeout(ms * (0.5 + Math.random()));
      await route.continue().catch(() => undefined);
    });
  }

  /** Asks the API from inside the page, with its cookies. */
  async ask<Answer>(path: string, init: object = {}): Promise<{ status: number; body: Answer }> {
    const order = JSON.stringify([path, init]);
    return this.page.evaluate(
      `fetch(...${order}).then(async (answer) => ({ status: answer.status, body: await answer.json().catch(() => null) }))`,
    );
  }
}

/** The application as it is shipped with the demo organisation, and a real browser to look at it. */
export class BoardBrowser {
  private constructor(
    readonly server: BuiltServer,
    private readonly browser: Browser,
  ) {}

  /** @param environment settings that differ from those of a server with the demo */
  static async start(environment: Readonly<Record<string, string>> = {}): Promise<BoardBrowser> {
    const server = await startBuiltServer({ REGIE_DEMO: 'true', RATE_LIMIT_PER_ADDRESS: '0', ...environment });
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    try {
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...args, '--disable-dev-shm-usage'] });
      return new BoardBrowser(server, browser);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** A browser of its own, without cookies. */
  async visit({ locale = 'nl-NL', width = 1280, colorScheme = 'light' }: Visit = {}): Promise<BoardPage> {
    const context = await this.browser.newContext({
      locale,
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Amsterdam',
    });
    context.setDefaultTimeout(60_000);
    const board = new BoardPage(await context.newPage(), this.server.address);
    // What hides behind a fast machine is found on a slow one: both are set by hand, never by a test run.
    const { SLOW_READS_MS: reads, SLOW_BROWSER: rate } = process.env;
    if (reads) await board.readSlowly(Number(reads));
    if (rate) {
      const devTools = await context.newCDPSession(board.page);
      await devTools.send('Emulation.setCPUThrottlingRate', { rate: Number(rate) });
    }
    return board;
  }

  /** The same, signed in as somebody of the demo: `CX director`, `Product owner`, `Viewer` … */
  async visitAs(title: string, visit: Visit = {}): Promise<BoardPage> {
    const found = DEMO_SIGN_INS.find((one) => one.title === title);
    if (!found) throw new Error(`nobody of the demo is called ${title}`);
    const board = await this.visit(visit);
    await board.signIn(found);
    return board;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}
