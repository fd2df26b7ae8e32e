import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { isTooWide, keepPicture, keepSight, look } from './look.js';
import { Person } from './person.js';

interface Report {
  readonly handling: { readonly penalty: { readonly fine: number } };
}

describeInBrowser('The law beside the handling that is typed', (browser) => {
  const office = officeFor(embedded);

  it('says the range, the band and what the sum makes necessary, and follows what is typed', async () => {
    const script = await demonstrationCase(1, 'held against the law');
    const place = placeOf(script, 'submit-report');
    const { id, version } = await play(office.client, script, { to: place });
    const { body, by } = script.steps[place] ?? { body: {}, by: '' };
    const wang = await Person.signedIn(browser(), { url: office.client.url, person: by });
    await wang.opens(`/cases/${id}/acts/submit-report`);
    const panel = wang.page.getByRole('region', { name: '裁量核对' });
    await panel.getByText('填写以下内容后自动核对').waitFor();
    await fill(wang.page, body);
    // 食品安全法124 of goods below 10,000 yuan: 50,000 to 100,000 yuan.
    await panel.getByText('法定幅度：50,000.00 元至 100,000.00 元').waitFor();
    expect((body as Report).handling.penalty.fine).toBe(300_000);
    // Below the minimum, and lawful on its ground (APL Art.32).
    await panel.getByText('减轻处罚', { exact: true }).first().waitFor();
    expect(await look(wang, 'penalty-mitigated')).toEqual([]);

    const fine = wang.page.locator('[id="field-handling.penalty.fine"]');
    const said = (words: string) => panel.getByText(words).first().waitFor();
    // Lenient up to 50,000 + 30 % of 50,000, heavy from 50,000 + 70 % of it (国市监法规〔2022〕2号).
    await fine.fill('65000.00');
    await said('从轻 50,000.00 – 65,000.00');
    await panel.getByText('从轻幅度', { exact: true }).waitFor();
    await keepSight(wang, 'penalty-in-sight');
    await fine.fill('100000.01');
    await said('高于法定最高额');
    await panel.getByRole('alert').first().waitFor();
    expect(await look(wang, 'penalty-above')).toEqual([]);
    expect(await isTooWide(wang)).toBe(false);
    await wang.page.getByRole('button', { name: 'English' }).click();
    await wang.page.getByText('By law: 50,000.00 to 100,000.00 yuan').waitFor();
    await keepPicture(wang, 'penalty-above-en');

    // Nothing of it was recorded.
    const { body: page } = await office.client.get<{ version: number }>(`/cases/${id}`, by);
    expect(page.version).toBe(version);
    expect(wang.faults).toEqual([]);
    await wang.leaves();
  }, 180_000);
});
