import { chengguan, clueNotFiled, hekou } from '../system/clue-not-filed.js';
import { embedded, officeFor } from '../system/office.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { isTooWide, look } from './look.js';
import { Person } from './person.js';

describeInBrowser('Signs across cases', (browser) => {
  const office = officeFor(embedded);
  const party = '乙食品店（虚构）';

  it('lead a supervisor from a party that was a first offender twice to both cases, and to a matter of supervision', async () => {
    const first = 'first-minor-corrected';
    const { id: earlier } = await clueNotFiled(office.client, party, chengguan, '2025-06-10', first);
    const { id: later } = await clueNotFiled(office.client, party, hekou, '2026-04-10', first);
    const found: string[] = [];
    const wei = await Person.signedIn(browser(), { url: office.client.url, person: 'wei' });
    const { page } = wei;
    await wei.opens('/risks');
    await page.getByRole('link', { name: '跨案风险' }).click();
    const row = page.locator('.list-table tbody tr');
    await row.filter({ hasText: '以初次违法为由' }).waitFor();
    expect(await row.count()).toBe(1);
    expect(await row.innerText()).toContain('2026年4月10日以初次违法为由不予立案，而2025年6月10日已按初次违法处理');
    found.push(...(await look(wei, 'risks-across-cases')));
    const links = await row
      .locator('a[href*="/cases/"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links).toEqual([earlier, later].map((id) => expect.stringContaining(`/cases/${id}?tab=risks`)));
    // The page of each case says that it is one of them.
    await wei.opens(`/cases/${earlier}?tab=risks`);
    await page.getByRole('heading', { name: '涉及本案的跨案风险' }).waitFor();
    found.push(...(await look(wei, 'case-risks-across-cases')));
    // Taken up, the sign is filled in, and no address names the party.
    await page.getByRole('link', { name: '登记监督' }).last().click();
    await page.locator('form').waitFor();
    expect(decodeURIComponent(page.url())).not.toContain(party);
    await fill(page, { matter: '同一当事人两次按初次违法处理（虚构），请核实' });
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('heading', { name: '同一当事人两次按初次违法处理' }).waitFor();
    const { body } = await office.client.get<{ items: object[] }>('/supervision-matters?riskPoint=5', 'wei');
    expect(body.items).toEqual([expect.objectContaining({ riskPoint: 5, party, addressed: 'shifan', caseId: later })]);
    expect(found).toEqual([]);
    expect(wei.faults).toEqual([]);
    await wei.leaves();
  });

  it('fit on a phone, in both languages', async () => {
    const wei = await Person.signedIn(browser(), { url: office.client.url, person: 'wei', screen: 'phone' });
    await wei.opens('/risks?tab=across');
    await wei.page.locator('.list-table tbody tr').first().waitFor();
    expect(await isTooWide(wei)).toBe(false);
    await wei.page.getByRole('button', { name: 'English' }).click();
    await wei.page.getByText('Not filed as a first offence').first().waitFor();
    expect(await isTooWide(wei)).toBe(false);
    await wei.leaves();
  });
});
