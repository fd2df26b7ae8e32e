import type { Browser, Locator, Page } from 'playwright-core';
import { asInChina, screens, type Screen } from './chromium.js';
import { byMouse, type Hands } from './hands.js';

interface AtWork {
  readonly url: string;
  readonly person: string;
  readonly screen?: Screen;
  readonly language?: 'zh-CN' | 'en';
  /** With what the page is worked; without it, a mouse. */
  readonly by?: (page: Page) => Hands;
  /** Whether the page may be kept on the device, so that it opens without a connection. */
  readonly isInstalled?: boolean;
}

/** A person of the demonstration before a screen. What goes wrong in the page is kept, and told at the end. */
export class Person {
  readonly #faults: string[];

  private constructor(
    readonly page: Page,
    readonly url: string,
    readonly hands: Hands,
    faults: string[],
  ) {
    this.#faults = faults;
  }

  /** Opens the console and signs in by choosing the person from the list. */
  static async signedIn(
    browser: Browser,
    { url, person, screen = 'desk', language = 'zh-CN', by = byMouse, isInstalled = false }: AtWork,
  ): Promise<Person> {
    const context = await browser.newContext({
      ...asInChina,
      ...screens[screen],
      ...(isInstalled ? { serviceWorkers: 'allow' as const } : {}),
    });
    await context.addInitScript(`localStorage.setItem('anlu.language', '${language}')`);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (line) => {
      // A refusal is an answer, and the browser reports each as a resource that failed.
      if (line.type() === 'error' && !/status of (401|409|412|422)/.test(line.text()))
        faults.push(`${line.text()} ${line.location().url}`);
    });
    const self = new Person(page, url, by(page), faults);
    await page.goto(`${url}/console/`);
    await self.hands.presses(page.locator(`.people button[data-person="${person}"]`));
    await page.locator('.frame').waitFor();
    return self;
  }

  /** From now on acts are done at this UTC instant. Requests are not stopped for it: then nothing would be cached. */
  playAt(instant: string): Promise<void> {
    return this.page.setExtraHTTPHeaders({ 'anlu-played-time': instant });
  }

  /** Goes to an address of the console, as by typing it. */
  async opens(path: string): Promise<void> {
    await this.page.goto(`${this.url}/console${path}`);
    await this.page.locator('#content').waitFor();
  }

  /** Goes on to an address within the console, as by a link of it: nothing is loaded anew. */
  async turnsTo(path: string): Promise<void> {
    await this.page.evaluate(
      `history.pushState({}, '', ${JSON.stringify(`/console${path}`)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await this.standsStill();
  }

  /** Clicks a link to another screen, and waits until that one stands: until then the one before stays in sight. */
  async follows(link: Locator): Promise<void> {
    const heading = await this.page.locator('h1').elementHandle();
    await link.click();
    await this.page.waitForFunction((before) => before?.isConnected === false, heading);
    await this.standsStill();
  }

  /** Waits until nothing of the page is awaited any more, several frames long: between two steps it seems done too. */
  async standsStill(): Promise<void> {
    await this.page.evaluate(`new Promise((done) => {
      let still = 0;
      const look = () => {
        const isAwaited = document.querySelector('[aria-busy=true], .ant-skeleton') !== null;
        still = document.querySelector('main') === null || isAwaited ? 0 : still + 1;
        if (still === 6) done(); else requestAnimationFrame(look);
      };
      look();
    })`);
  }

  /** Sends the form, and waits for the page of the case. @throws what the form says instead */
  async sends(): Promise<string> {
    await this.hands.presses(this.page.getByRole('button', { name: '提交' }));
    const alert = this.page.locator('form .foot .ant-alert').first();
    const isThere = this.page.waitForURL(/cases\/[0-9a-f]+$/);
    isThere.catch(() => undefined);
    await Promise.race([isThere, alert.waitFor()]);
    if (await alert.isVisible()) throw new Error(`${this.page.url()}: ${await alert.innerText()}`);
    await isThere;
    return /cases\/([0-9a-f]+)$/.exec(this.page.url())?.[1] ?? '';
  }

  /** What went wrong in the page: errors of scripts, broken rules of the content policy, requests without an answer. */
  get faults(): readonly string[] {
    return this.#faults;
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}
