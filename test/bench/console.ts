import type { Browser, BrowserContext, Page } from 'playwright-core';
import { rebuildViews } from '../../apps/server/src/projection/rebuild.js';
import { asInChina, openBrowser, screens } from '../browser/chromium.js';
import { Person } from '../browser/person.js';
import { RunningServer } from '../system/running-server.js';
import { BenchOffice } from './bench-office.js';
import { followInteractions, percentile, stepsOfReplay } from './in-the-page.js';
import { grow } from './many-cases.js';
import type { Scale } from './scale.js';
import { bounded, repeated, type Figure, type Row } from './table.js';

/** How many different histories the copies are made of. */
const different = 1_000;
/** Where the tab of the unit's own cases stands. */
const ofUnit = 2;
/** Events of the case that is gone through step by step. */
const longCase = 500;

/** A case with so many events, the most of them pieces of evidence. @returns its id. */
const caseOf = async (bench: BenchOffice, events: number): Promise<string> => {
  const { ids, command } = await bench.underInvestigation(1);
  const [id = ''] = ids;
  for (let version = 0; version < events;) ({ version } = await command(id));
  return id;
};

/** The console in a browser, beside so many cases: what the first page weighs, and how long people wait. */
export const consoleInBrowser = async ({ cases, runs }: Scale): Promise<Row[]> => {
  const bench = await BenchOffice.open();
  const sources = await bench.play(Math.min(different, cases));
  const long = await caseOf(bench, longCase);
  await grow(bench.office.log, sources, { cases: cases - sources.length });
  await rebuildViews(bench.office);
  await bench.office.close();
  const server = await RunningServer.start({ ANLU_DATA: bench.folder });
  const browser = await openBrowser();
  const label = `${cases.toLocaleString('en')} cases`;
  try {
    const head = await Person.signedIn(browser, { url: server.url, person: 'zhao' });
    const session = await head.page.context().storageState();
    const at = { browser, url: server.url, session, label };
    return [
      ...(await repeated(1, () => weight(at))),
      ...(await repeated(runs, () => shown(at))),
      ...(await repeated(runs, () => interactions(at))),
      ...(await repeated(runs, () => replay(at, long))),
    ];
  } finally {
    await browser.close();
    await server.end();
    await bench.remove();
  }
};

interface At {
  readonly browser: Browser;
  readonly url: string;
  readonly session: Awaited<ReturnType<BrowserContext['storageState']>>;
  readonly label: string;
}

/** A browser of somebody who is signed in, that has read nothing of the console yet. */
const freshPage = async ({ browser, session }: At): Promise<Page> => {
  const context = await browser.newContext({ ...asInChina, ...screens.desk, storageState: session });
  return context.newPage();
};

const rows = (page: Page) => page.locator('.list-table tbody tr').first();

/** Scripts that the worklist needs, as they come over the line. */
const weight = async (at: At): Promise<Figure[]> => {
  const page = await freshPage(at);
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') sizes.push(request.sizes().then((each) => each.responseBodySize));
  });
  await page.goto(`${at.url}/console/worklist?tab=unit`);
  await rows(page).waitFor();
  await page.waitForLoadState('networkidle');
  const kilobytes = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0) / 1_000;
  await page.context().close();
  return [bounded('script of the first page, gzip', kilobytes, 'kB', '≤ 350 kB', (value) => value <= 350)];
};

/** Until rows of the worklist stand on the screen, and what its list alone takes without a browser. */
const shown = async (at: At): Promise<Figure[]> => {
  const page = await freshPage(at);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/worklist') asked.push(request.url());
  });
  let began = performance.now();
  await page.goto(`${at.url}/console/worklist?tab=unit`);
  await rows(page).waitFor();
  const cold = performance.now() - began;
  await page.locator('.list-table tbody tr a').first().click();
  await page.locator('.identity').first().waitFor();
  began = performance.now();
  await page.goBack();
  await rows(page).waitFor();
  const warm = performance.now() - began;
  began = performance.now();
  await page.context().request.get(asked[0] ?? at.url);
  const alone = { name: 'its list by HTTP', value: performance.now() - began };
  await page.context().close();
  const figure = (measure: string, value: number, most: number): Figure => ({
    ...bounded(`${measure}, ${at.label}`, value, 'ms', `≤ ${most.toLocaleString('en')} ms`, (ms) => ms <= most),
    baseline: alone,
  });
  return [
    figure('worklist shown, nothing read before', cold, 1_500),
    figure('worklist shown, from a case and back', warm, 300),
  ];
};

/** What a unit head does in a minute: tabs, a search, cases and their tabs. */
const interactions = async (at: At): Promise<Figure[]> => {
  const page = await freshPage(at);
  await page.goto(`${at.url}/console/worklist?tab=unit`);
  await rows(page).waitFor();
  const durations = await followInteractions(page, async () => {
    for (const tab of [0, 1, 3, 5, ofUnit]) {
      await page.locator('.page-tabs a').nth(tab).click();
      await page.waitForLoadState('networkidle');
    }
    await page.locator('.search-field input').pressSequentially('食品', { delay: 60 });
    await page.waitForLoadState('networkidle');
    for (let turn = 0; turn < 4; turn += 1) {
      await page.locator('.list-table tbody tr a').first().click();
      await page.locator('.identity').first().waitFor();
      for (const tab of [1, 2, 3, 4]) {
        await page.locator('.page-tabs a').nth(tab).click();
        await page.waitForLoadState('networkidle');
      }
      await page.locator('a[href*="/console/worklist"]').first().click();
      await page.locator('.page-tabs a').nth(ofUnit).click();
      await rows(page).waitFor();
    }
  });
  await page.context().close();
  const measure = `interaction to next paint p95 of ${durations.length}, ${at.label}`;
  return [bounded(measure, percentile(durations, 0.95), 'ms', '≤ 200 ms', (value) => value <= 200)];
};

/** Script, style and layout of one step forwards. */
const replay = async (at: At, id: string): Promise<Figure[]> => {
  const page = await freshPage(at);
  await page.goto(`${at.url}/console/cases/${id}/replay?at=${longCase - 120}`);
  await page.locator('[data-chain="whole"]').waitFor();
  const steps = await stepsOfReplay(page, 100);
  await page.context().close();
  return [0.5, 0.95].map((share) =>
    bounded(
      `step of replay p${share * 100}, ${longCase} events`,
      percentile(steps, share),
      'ms',
      '≤ 16 ms',
      (value) => value <= 16,
    ),
  );
};
