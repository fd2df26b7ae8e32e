import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';

/** Debian's Chromium: the engine without windows, which draws the same pages for a fifth less, before the whole one. */
const ofDebian = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The browser of the tests, or the one that CHROMIUM names. */
const program = process.env['CHROMIUM'] ?? ofDebian.find((path) => existsSync(path)) ?? '/usr/bin/chromium';

/** A browser of its own. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: program });

/** What a test needs to say where there is no browser; undefined where there is one. */
const missing = existsSync(program)
  ? undefined
  : `There is no browser at ${program}: install Chromium (Debian: chromium-headless-shell or chromium, and fonts-noto-cjk), or name one in CHROMIUM.`;

const toStart = 60_000;

/**
 * A describe with one Chromium for the whole suite. Without one the suite is skipped, and says so; with CI=true it
 * fails.
 */
export const describeInBrowser = (name: string, suite: (browser: () => Browser) => void): void => {
  if (missing !== undefined && process.env['CI'] === 'true') throw new Error(missing);
  if (missing !== undefined) process.stderr.write(`NOT RUN: ${name}. ${missing}\n`);
  (missing === undefined ? describe : describe.skip)(name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await openBrowser();
    }, toStart);
    afterAll(async () => browser?.close(), toStart);
    suite(() => {
      if (browser === null) throw new Error('The browser runs only while tests do');
      return browser;
    });
  });
};

/** The two sizes of screen that pages are looked at on. */
export const screens = {
  desk: { viewport: { width: 1_280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

export type Screen = keyof typeof screens;

/** How every page of a test is opened: in China, without motion, without a page that an earlier test installed. */
export const asInChina: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
};
