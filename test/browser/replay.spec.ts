import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, play } from '../system/play.js';
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
    expect(await page.locator('.changes').innerText()).toContain('已决定');
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
    expect(page.url()).toContain('at=4');
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
});
