import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, play } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { look } from './look.js';
import { Person } from './person.js';

describeInBrowser('A person of the body of reconsideration', (browser) => {
  const office = officeFor(embedded);

  it('is told that no case is open, and after the bureau opened one reads it and can do nothing to it', async () => {
    const url = office.client.url;
    const hu = await Person.signedIn(browser(), { url, person: 'hu' });
    const found: string[] = [];
    await hu.opens('/');
    await hu.page.getByText('目前没有开通查阅的案件。').waitFor();
    found.push(...(await look(hu, 'review-access-none')));

    const { id } = await play(office.client, await demonstrationCase(25, 'opened to a reviewing body'));
    await hu.opens('/review-access');
    const row = hu.page.locator('.list-table tbody tr');
    await row.getByText('示范县人民政府（虚构）').waitFor();
    found.push(...(await look(hu, 'review-access')));
    await hu.follows(row.getByRole('link', { name: '示范县某副食店（虚构）' }));
    expect(new URL(hu.page.url()).pathname).toBe(`/console/cases/${id}`);
    expect(await hu.page.getByRole('heading', { name: '下一步' }).count()).toBe(0);
    found.push(...(await look(hu, 'review-access-case')));
    await hu.follows(hu.page.getByRole('link', { name: '决定当日依据' }));
    await hu.page.locator('[data-chain="whole"]').waitFor();
    // Officers stand there by their names, not by what they sign in with.
    expect(await hu.page.locator('#content').innerText()).toContain('演示·');
    await hu.opens(`/cases/${id}/replay`);
    await hu.page.getByRole('heading', { name: '复盘', exact: true }).waitFor();
    await hu.standsStill();
    expect(hu.faults).toEqual([]);
    expect(found).toEqual([]);
    await hu.leaves();
  });

  it('is listed for the bureau, with who reads until when, in both languages', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const feng = await Person.signedIn(browser(), { url: office.client.url, person: 'feng', language });
      await feng.opens('/review-access');
      await feng.page.locator('.list-table tbody tr', { hasText: 'hu' }).waitFor();
      expect(await look(feng, `review-access-bureau-${language}`)).toEqual([]);
      expect(feng.faults).toEqual([]);
      await feng.leaves();
    }
  });
});
