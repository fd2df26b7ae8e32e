import { readFileSync } from 'node:fs';
import { anlu } from '../system/command.js';
import { embedded, officeFor } from '../system/office.js';
import { until } from '../system/until.js';
import { describeInBrowser, type Screen } from './chromium.js';
import { isTooWide, keepPicture, keepSight, look } from './look.js';
import { Person } from './person.js';

describeInBrowser('Supervision and audit', (browser) => {
  const office = officeFor(embedded);

  beforeAll(async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    if ((await anlu(['demo'], settings)).code !== 0) throw new Error('demo failed');
    await until('the lists have everything', async () => {
      const { headers } = await office.client.get('/worklist', 'wei');
      return headers.get('anlu-behind') === '0';
    });
  }, 200_000);

  const signedIn = (person: string, screen: Screen = 'desk', language: 'zh-CN' | 'en' = 'zh-CN') =>
    Person.signedIn(browser(), { url: office.client.url, person, screen, language });

  /** The number that a link of the board says, and how many rows its list has. */
  const countOf = (text: string): number => Number(/^\d+/.exec(text)?.[0]);

  it('lead a supervisor from a number to the event behind it in three clicks', async () => {
    const wei = await signedIn('wei');
    const { page } = wei;
    await wei.opens('/supervision?period=365');
    await page.locator('.chart svg').first().waitFor();
    await keepSight(wei, 'supervision');
    // 1: how many cases have signs of risk.
    const number = page.getByRole('link', { name: /件：有未消除风险点的案件$/ });
    const count = countOf((await number.getAttribute('aria-label')) ?? '');
    await wei.follows(number);
    const rows = page.locator('.list-table tbody tr');
    expect(await rows.count()).toBe(count);
    // 2: the day of the first sign of a case.
    await page.locator('.list-table tbody a[aria-label^="查看当日记录"]').first().click();
    await page.waitForURL(/cases\/[0-9a-f]+\?tab=timeline&view=everything&on=\d{4}-\d{2}-\d{2}&risk=\d+$/);
    // There already: what was recorded then is marked, in sight and opened.
    const marked = page.locator('.timeline > li[aria-current="true"]');
    // Beside it stands the sign, from which day it shows and why.
    await marked
      .first()
      .getByText(/^风险（自\d{4}年\d+月\d+日起）：/u)
      .waitFor();
    const event = marked.first();
    await event.waitFor();
    // Not everything of the day: the event in which such signs lie, and an attempt beside it.
    expect(await marked.count()).toBeLessThanOrEqual(2);
    expect(await event.locator('h3').innerText()).not.toBe('');
    await page.waitForFunction(
      'document.querySelector(".timeline > li[aria-current=true]").getBoundingClientRect().top < innerHeight',
    );
    expect(wei.faults).toEqual([]);
    await wei.leaves();
  });

  it('lead from a refused attempt to its place in the timeline', async () => {
    const wei = await signedIn('wei', 'desk', 'en');
    const { page } = wei;
    await wei.opens('/supervision?period=365');
    const number = page.getByRole('link', { name: /: Refused attempts$/ });
    const count = countOf((await number.getAttribute('aria-label')) ?? '');
    await wei.follows(number);
    expect(page.url()).toMatch(/audit\?kind=refusal&from=/);
    const rows = page.locator('.list-table tbody tr');
    expect(await rows.count()).toBe(count);
    await rows.first().locator('td[data-column="What"] a').click();
    const refusal = page.locator('.timeline > li.refused[aria-current="true"]');
    await refusal.waitFor();
    expect(await refusal.count()).toBe(1);
    expect(wei.faults).toEqual([]);
    await wei.leaves();
  });

  it('show the same number in the list for load, idle and overdue work', async () => {
    const wei = await signedIn('wei');
    const { page } = wei;
    for (const title of ['在办', '久无进展', '已超期']) {
      await wei.opens('/supervision?period=365');
      const number = page.locator('.tiles').getByRole('link', { name: new RegExp(`件：${title}$`) });
      await wei.standsStill();
      if ((await number.count()) === 0) continue;
      const count = countOf((await number.getAttribute('aria-label')) ?? '');
      await wei.follows(number);
      expect({ title, rows: await page.locator('.list-table tbody tr').count() }).toEqual({ title, rows: count });
    }
    expect(wei.faults).toEqual([]);
    await wei.leaves();
  });

  it('find what was recorded about a party by words that stand in no address, and save it as a table', async () => {
    const jiang = await signedIn('jiang');
    const { page } = jiang;
    await jiang.opens('/audit');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('.search-field input').fill('超市');
    await page.waitForResponse((response) => /\/events\?/.test(response.url()) && response.ok());
    await jiang.standsStill();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    const path = await (await saved).path();
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^\uFEFF记录时间,发生时间,/);
    await page.getByText(/^已导出 \d+ 行$/).waitFor();
    expect(asked.filter((url) => /超|%E8%B6%85/i.test(url))).toEqual([]);
    expect(jiang.faults).toEqual([]);
    await jiang.leaves();
  });

  it('prove the log before the eyes of an auditor, and let an operator make the lists anew', async () => {
    const jiang = await signedIn('jiang');
    await jiang.opens('/proof');
    expect(await jiang.page.getByRole('button', { name: '重建列表' }).count()).toBe(0);
    await jiang.page.getByRole('button', { name: '开始核验' }).click();
    await jiang.page.getByText('全部一致，没有发现问题。').waitFor();
    expect(await look(jiang, 'proof-done')).toEqual([]);
    expect(jiang.faults).toEqual([]);
    await jiang.leaves();
    const han = await signedIn('han');
    await han.opens('/proof');
    await han.page.getByRole('button', { name: '重建列表' }).click();
    await han.page.getByText(/^已重建：案件 \d+ 件/).waitFor();
    expect(han.faults).toEqual([]);
    await han.leaves();
  });

  it.each(['desk', 'phone'] as const)(
    'can be used by everybody, on a %s, in both languages',
    async (screen) => {
      const wei = await signedIn('wei', screen);
      const found: string[] = [];
      for (const [path, name] of [
        ['/supervision?period=365', 'supervision'],
        ['/supervision?officer=han', 'supervision-empty'],
        ['/risks?level=high', 'risks-high'],
        ['/penalties', 'penalties'],
        ['/worklist?tab=unit&unit=shifan.chengguan&officer=wang&idle=yes', 'worklist-from-board'],
        ['/audit', 'audit'],
        ['/audit?kind=refusal&code=nothing', 'audit-empty'],
        ['/proof', 'proof'],
      ] as const) {
        await wei.turnsTo(path);
        found.push(...(await look(wei, `${name}-${screen}-zh-CN`)));
        if (await isTooWide(wei)) found.push(`${name}: wider than the screen`);
        await wei.page.getByRole('button', { name: 'English' }).click();
        await keepPicture(wei, `${name}-${screen}-en`);
        if (await isTooWide(wei)) found.push(`${name}: wider than the screen in English`);
        await wei.page.getByRole('button', { name: '中文' }).click();
      }
      expect(found).toEqual([]);
      expect(wei.faults).toEqual([]);
      await wei.leaves();
    },
    240_000,
  );
});
