import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { isTooWide, look } from './look.js';
import { Person } from './person.js';

describeInBrowser('A reviewer', (browser) => {
  const office = officeFor(embedded);
  let id = '';

  beforeAll(async () => {
    ({ id } = await play(office.client, await demonstrationCase(1, 'replayed')));
  }, 60_000);

  it('sees what was known on the day of the decision, and what changed since', async () => {
    const zheng = await Person.signedIn(browser(), { url: office.client.url, person: 'zheng' });
    await zheng.opens(`/cases/${id}`);
    const { page } = zheng;
    await page.getByRole('link', { name: '复盘与比对' }).click();
    await page.locator('[data-chain="whole"]').waitFor();
    await page.getByRole('button', { name: '决定', exact: true }).click();
    const past = page.locator('.past');
    await past.getByText('已决定', { exact: true }).waitFor();
    expect(await page.locator('.changes').first().innerText()).toContain('已决定');
    // What a reviewer looks for stands in the cards of the case page; every field unfolds only for who asks.
    for (const part of ['当事人', '案由', '决定', '审批经过'])
      expect(await past.getByRole('heading', { name: part, level: 2 }).first().isVisible()).toBe(true);
    expect(await past.getByText('全部内容（逐项）').isVisible()).toBe(true);
    expect(await past.innerText()).not.toContain('fsl-');
    expect(await isTooWide(zheng)).toBe(false);
    await page.getByRole('button', { name: '与现在比对' }).click();
    const rows = page.locator('.list-table tbody tr');
    await rows.first().waitFor();
    expect(await rows.filter({ hasText: '阶段' }).first().innerText()).toContain('已归档');
    expect(await rows.filter({ hasText: '归档日期' }).innerText()).toMatch(/第 \d+ 号记录/);
    expect(await look(zheng, 'replay-compared')).toEqual([]);
    expect(zheng.faults).toEqual([]);
    await zheng.leaves();
  });

  it('goes step by step with the keyboard alone, and back from an address', async () => {
    const zheng = await Person.signedIn(browser(), { url: office.client.url, person: 'zheng', screen: 'phone' });
    const { page } = zheng;
    await zheng.opens(`/cases/${id}/replay?at=3`);
    await page.getByText('第 3 号记录 核查记录').waitFor();
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('第 4 号记录 提请立案').waitFor();
    await page.waitForURL(/at=4/);
    await page.keyboard.press('Home');
    await page.getByText('案件开始之前').waitFor();
    expect(await look(zheng, 'replay-phone')).toEqual([]);
    expect(await isTooWide(zheng)).toBe(false);
    await zheng.leaves();
  });

  it('is told where the chain of records was broken on its way', async () => {
    const zheng = await Person.signedIn(browser(), { url: office.client.url, person: 'zheng' });
    await zheng.page.route('**/records', async (route) => {
      const answer = await route.fetch();
      const records = (await answer.json()) as { canonical: string }[];
      const forged = records.map((record, place) =>
        place === 4 ? { ...record, canonical: record.canonical.replace('建议立案', '不予立案') } : record,
      );
      await route.fulfill({ response: answer, json: forged });
    });
    await zheng.opens(`/cases/${id}/replay`);
    await zheng.page.getByText('记录链在第 5 条记录处不完整').waitFor();
    await zheng.leaves();
  });

  describe('of a case of which the day of the notice was corrected', () => {
    let [corrected, served] = ['', 0];

    beforeAll(async () => {
      const script = await demonstrationCase(1, 'replayed as true');
      const played = await play(office.client, script);
      const place = placeOf(script, 'serve-notice');
      const { by = '', body } = script.steps[place] ?? {};
      const { servedOn = '' } = (body ?? {}) as { servedOn?: string };
      const entries = await office.client.get<{ type?: string; number?: number }[]>(
        `/cases/${played.id}/events`,
        'zheng',
      );
      served = entries.body.find(({ type }) => type === 'NoticeServed')?.number ?? 0;
      const right = new Date(Date.parse(servedOn) + 10 * 86_400_000).toISOString().slice(0, 10);
      const correction = { event: served, field: 'servedOn', wrong: servedOn, right, why: '送达回证日期录入有误' };
      const told = await office.client.post(`/cases/${played.id}/actions/correct-entry`, by, correction, {
        version: played.version,
        at: '2026-11-20T08:00:00.000Z',
      });
      if (told.status !== 201) throw new Error(told.body.detail);
      corrected = played.id;
    }, 60_000);

    it('sees it as it was known and as it is true, with what came to light', async () => {
      const zheng = await Person.signedIn(browser(), { url: office.client.url, person: 'zheng' });
      const { page } = zheng;
      await zheng.opens(`/cases/${corrected}/replay?at=${served}`);
      await page.getByText('只含当时已经记录的内容').waitFor();
      await page.getByRole('button', { name: '按实际情况' }).click();
      await page.getByText(`只读：按实际情况还原至第 ${served} 号记录的案件`).waitFor();
      await page.waitForURL(/as=true/);
      await page.getByRole('button', { name: '决定', exact: true }).click();
      await page.getByText('早于它所依据的事项').waitFor();
      await page.locator('.unlawful', { hasText: '在陈述申辩和要求听证期限届满前（含届满当日）' }).waitFor();
      expect(await look(zheng, 'replay-as-true')).toEqual([]);
      await page.getByRole('link', { name: '风险点', exact: true }).last().click();
      await page.getByText('更正或者补录后才显现').first().waitFor();
      await page.waitForURL(/as=true/);
      expect(await look(zheng, 'replay-risks')).toEqual([]);
      await page.getByRole('button', { name: '按当时所知' }).click();
      await page.getByText('更正或者补录后才显现').first().waitFor({ state: 'detached' });
      expect(zheng.faults).toEqual([]);
      await zheng.leaves();
    });

    it.each(['zh-CN', 'en'] as const)('has then its clocks, documents, files and steps, in %s', async (language) => {
      for (const screen of ['desk', 'phone'] as const) {
        const zheng = await Person.signedIn(browser(), { url: office.client.url, person: 'zheng', screen, language });
        for (const tab of ['clocks', 'documents', 'files', 'steps']) {
          await zheng.opens(`/cases/${corrected}/replay?at=${served}&tab=${tab}`);
          await zheng.page.locator('.past').waitFor();
          expect(await look(zheng, `replay-${tab}-${screen}-${language}`)).toEqual([]);
          expect(await isTooWide(zheng)).toBe(false);
        }
        await zheng.opens(`/cases/${corrected}/replay?at=${served}&tab=clocks`);
        await zheng.page.locator('.past').waitFor();
        // Five working days from the day of service (PR Art.57).
        expect(await zheng.page.locator('.past').innerText()).toContain(
          language === 'en' ? '5 working days left' : '还剩 5 个工作日',
        );
        expect(zheng.faults).toEqual([]);
        await zheng.leaves();
      }
    });
  });
});
