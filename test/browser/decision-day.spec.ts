import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { isTooWide, look } from './look.js';
import { Person } from './person.js';

describeInBrowser('A reviewer before the decision day', (browser) => {
  const office = officeFor(embedded);
  const cases = { decided: '', open: '', several: '', spot: '' };

  beforeAll(async () => {
    const script = await demonstrationCase(1, 'decision day open');
    const several = await demonstrationCase(22, 'decision day of several');
    cases.open = (await play(office.client, script, { to: placeOf(script, 'file-case') })).id;
    cases.decided = (await play(office.client, await demonstrationCase(2, 'decision day'))).id;
    cases.several = (await play(office.client, several)).id;
    cases.spot = (await play(office.client, await demonstrationCase(7, 'decision day on the spot'))).id;
  }, 120_000);

  it('sees on one page what it rested on, and goes on to what changed since', async () => {
    const zheng = await Person.signedIn(browser(), { url: office.client.url, person: 'zheng' });
    const { page } = zheng;
    await zheng.opens(`/cases/${cases.decided}`);
    await page.getByRole('link', { name: '决定当日依据' }).click();
    await page.getByRole('heading', { name: '决定当日', exact: true }).waitFor();
    await page.locator('[data-chain="whole"]').waitFor();
    const text = await page.locator('#content').innerText();
    for (const part of [
      '认定的事实',
      '法律依据',
      '裁量检查的提示',
      '人员及当日证件',
      '权力清单',
      '审批经过',
      '集体讨论',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/《.+》第\d+条/u);
    expect(text).toContain('当日有效');
    expect(text).toContain('服务器校验：记录链完整');
    // Names of rules stand in the words of the field, none as the program calls it.
    expect(text).not.toMatch(/(discretion|settings)\./);
    await page.getByRole('link', { name: '逐项比对' }).click();
    await page.getByRole('heading', { name: '复盘', exact: true }).waitFor();
    await page.locator('.list-table tbody tr', { hasText: '已归档' }).first().waitFor();
    // The decision stands on the left, with its day, and what did each change with day and person.
    const heads = await page.locator('.list-table thead').innerText();
    expect(heads).toMatch(/第 (\d+) 号记录时 \d{4}年\d+月\d+日\s+第 (\d+) 号记录时 \d{4}年\d+月\d+日/u);
    expect(await page.locator('.list-table tbody tr').first().innerText()).toMatch(
      /\d{4}年\d+月\d+日 \d\d:\d\d · 演示/u,
    );
    await zheng.opens(`/cases/${cases.decided}/decision-day`);
    await page.getByRole('link', { name: '从决定时起复盘' }).click();
    await page.getByText(/第 \d+ 号记录 行政处罚决定 · \d{4}年\d+月\d+日 \d\d:\d\d · 演示·冯/u).waitFor();
    expect(zheng.faults).toEqual([]);
    await zheng.leaves();
  });

  it('chooses among several decisions, and is told where there is none', async () => {
    const zheng = await Person.signedIn(browser(), { url: office.client.url, person: 'zheng' });
    const { page } = zheng;
    await zheng.opens(`/cases/${cases.several}/decision-day`);
    const choices = page.getByRole('navigation', { name: '选择决定' }).getByRole('link');
    await choices.first().waitFor();
    expect(await choices.count()).toBeGreaterThan(1);
    await choices.first().click();
    await page.locator('nav[aria-label="选择决定"] a[aria-current="page"]', { hasText: '第 1 当事人' }).waitFor();
    expect(page.url()).toMatch(/event=\d+/);
    expect(await look(zheng, 'decision-day-several')).toEqual([]);
    await zheng.opens(`/cases/${cases.open}/decision-day`);
    await page.getByText('本案尚未作出决定').waitFor();
    expect(await look(zheng, 'decision-day-none')).toEqual([]);
    await zheng.leaves();
  });

  it.each(['zh-CN', 'en'] as const)('can read it on desk, phone and paper, in %s', async (language) => {
    for (const screen of ['desk', 'phone'] as const) {
      const zheng = await Person.signedIn(browser(), { url: office.client.url, person: 'zheng', screen, language });
      for (const [name, id] of [
        ['decided', cases.decided],
        ['spot', cases.spot],
      ] as const) {
        await zheng.opens(`/cases/${id}/decision-day`);
        await zheng.page.locator('.digest').first().waitFor();
        expect(await look(zheng, `decision-day-${name}-${screen}-${language}`)).toEqual([]);
        expect(await isTooWide(zheng)).toBe(false);
      }
      await zheng.page.emulateMedia({ media: 'print' });
      expect(await zheng.page.locator('.no-print').first().isVisible()).toBe(false);
      expect(await zheng.page.locator('.frame > header').isVisible()).toBe(false);
      expect(zheng.faults).toEqual([]);
      await zheng.leaves();
    }
  });
});
