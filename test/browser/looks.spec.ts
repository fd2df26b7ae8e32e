import { embedded, officeFor } from '../system/office.js';
import { streamsBesideCases, type StreamsBesideCases } from '../system/streams-beside-cases.js';
import { describeInBrowser } from './chromium.js';
import { look } from './look.js';
import { Person } from './person.js';

describeInBrowser('Who looked, on the screens', (browser) => {
  const office = officeFor(embedded);
  let made: StreamsBesideCases = { complaint: '', fresh: '', inspection: '', planned: '' };

  beforeAll(async () => {
    made = await streamsBesideCases(office.client);
  }, 120_000);

  const enter = (person: string) => Person.signedIn(browser(), { url: office.client.url, person });

  it('masks the reporter until who handles the matter says what for, and again when they leave (CR121 Art.37)', async () => {
    const wang = await enter('wang');
    const { page } = wang;
    await wang.opens(`/complaints/${made.complaint}`);
    await page.getByText('某某某').first().waitFor();
    expect(await page.getByText('某甲').count()).toBe(0);
    await page.getByRole('button', { name: '查看完整信息' }).click();
    const confirm = page.getByRole('button', { name: '记录并查看' });
    await confirm.waitFor();
    expect(await confirm.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: '用途' }).fill('电话核实退款情况');
    expect(await look(wang, 'reporter-asked')).toEqual([]);
    await confirm.click();
    await page.getByText('某甲（虚构）').first().waitFor();
    await page.getByText('000-00000000').first().waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await look(wang, 'reporter-shown')).toEqual([]);
    await page.getByRole('button', { name: '重新隐去' }).click();
    await page.getByRole('button', { name: '查看完整信息' }).waitFor();
    expect(await page.getByText('某甲').count()).toBe(0);
    // Neither head of the station nor auditor is offered it.
    const zhao = await enter('zhao');
    await zhao.opens(`/complaints/${made.complaint}`);
    await zhao.page.getByText('依法不公开').first().waitFor();
    expect(await zhao.page.getByRole('button', { name: '查看完整信息' }).count()).toBe(0);
    expect([...wang.faults, ...zhao.faults]).toEqual([]);
    await Promise.all([wang.leaves(), zhao.leaves()]);
  }, 120_000);

  it('shows an auditor who looked at a matter, when and what for, and what one person looked at', async () => {
    const jiang = await enter('jiang');
    const { page } = jiang;
    await jiang.opens(`/complaints/${made.complaint}?tab=looks`);
    const row = page.locator('.list-table tbody tr').filter({ hasText: '电话核实退款情况' });
    await row.getByText('演示·王').waitFor();
    await row.getByText('举报人、投诉人').first().waitFor();
    expect(await look(jiang, 'complaint-looks')).toEqual([]);
    await jiang.opens('/audit?tab=looks&person=wang');
    await page.locator('.list-table tbody tr').filter({ hasText: '电话核实退款情况' }).waitFor();
    const rows = await page.locator('.list-table tbody tr td:nth-child(2)').allInnerTexts();
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((text) => text.includes('演示·王'))).toBe(true);
    expect(await look(jiang, 'audit-looks')).toEqual([]);
    await jiang.opens('/audit');
    await page.getByRole('link', { name: '谁看过什么' }).waitFor();
    // Who works on cases has no such part.
    const wang = await enter('wang');
    await wang.opens(`/complaints/${made.complaint}`);
    await wang.standsStill();
    expect(await wang.page.getByRole('link', { name: '谁看过' }).count()).toBe(0);
    expect([...jiang.faults, ...wang.faults]).toEqual([]);
    await Promise.all([jiang.leaves(), wang.leaves()]);
  }, 120_000);
});
