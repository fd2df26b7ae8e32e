import { embedded, officeFor } from '../system/office.js';
import { streamsBesideCases, type StreamsBesideCases } from '../system/streams-beside-cases.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { Person } from './person.js';

describeInBrowser('Work beside that on cases', (browser) => {
  const office = officeFor(embedded);
  let made: StreamsBesideCases = { complaint: '', fresh: '', inspection: '', planned: '' };

  beforeAll(async () => {
    made = await streamsBesideCases(office.client);
  }, 120_000);

  const enter = (person: string) => Person.signedIn(browser(), { url: office.client.url, person });
  /** Sends the form that is open, and waits for the page behind it. @throws what the form says instead */
  const send = async ({ page }: Person): Promise<void> => {
    const form = await page.locator('form').elementHandle();
    await page.getByRole('button', { name: '提交' }).click();
    const alert = page.locator('form .foot .ant-alert').first();
    const isGone = page.waitForFunction((before) => before?.isConnected === false, form);
    isGone.catch(() => undefined);
    await Promise.race([isGone, alert.waitFor()]);
    if (await alert.isVisible()) throw new Error(await alert.innerText());
  };

  it('makes a case of a report, and the report names the case (CR121 Art.27, 35)', async () => {
    const wang = await enter('wang');
    await wang.opens('/complaints');
    await wang.follows(wang.page.getByRole('link', { name: /示范县某某市场/ }));
    await wang.page.getByRole('link', { name: '据此登记案源' }).click();
    // Party, matter and place are those of the report.
    await send(wang);
    await wang.page.waitForURL(/link-clue/);
    await wang.page.locator('[id="field-caseId"]').waitFor();
    await send(wang);
    await wang.page.getByRole('link', { name: '查看案件' }).first().waitFor();
    const { body } = await office.client.get<{ state: { report: { caseId: string | null } } }>(
      `/complaints/${made.complaint}`,
      'wang',
    );
    expect(body.state.report.caseId).toMatch(/^[0-9a-f]+$/);
    expect(wang.faults).toEqual([]);
    await wang.leaves();
  }, 120_000);

  it('keeps who made a report from those who do not handle it (CR121 Art.37)', async () => {
    const jiang = await enter('jiang');
    await jiang.opens(`/complaints/${made.complaint}`);
    await jiang.page.getByText('依法不公开').first().waitFor();
    expect(await jiang.page.getByText('某甲').count()).toBe(0);
    await jiang.leaves();
  }, 120_000);

  it('draws an inspection, and whoever sees it draws again to the same', async () => {
    const feng = await enter('feng');
    await feng.opens('/inspections');
    await feng.follows(feng.page.getByRole('link', { name: /等三家的抽查/ }));
    await feng.page.getByRole('link', { name: '随机抽取', exact: true }).click();
    await fill(feng.page, { seed: '摇号 1129', seedSource: '局大厅当众摇号（虚构）' });
    await send(feng);
    const jiang = await enter('jiang');
    await jiang.opens(`/inspections/${made.planned}?tab=draw`);
    await jiang.page.getByRole('button', { name: '重新抽取并比对' }).click();
    await jiang.page.getByText('重新抽取的结果与记录一致').waitFor();
    expect([...feng.faults, ...jiang.faults]).toEqual([]);
    await Promise.all([feng.leaves(), jiang.leaves()]);
  }, 120_000);

  it('enters an officer with a certificate, who stands in the register by its last day', async () => {
    const shen = await enter('shen');
    await shen.opens('/registers');
    await shen.follows(shen.page.getByRole('link', { name: '登记执法人员' }));
    await shen.page.locator('#entry-id').fill('xin');
    await fill(shen.page, { name: '演示·辛', unit: 'shifan.hekou' });
    await send(shen);
    await shen.page.getByRole('heading', { name: '演示·辛' }).waitFor();
    await shen.page.getByRole('link', { name: '核发执法证' }).click();
    await fill(shen.page, { certificateNumber: 'YS-0099', validFrom: '2026-11-01', validTo: '2026-12-31' });
    await send(shen);
    await shen.opens('/registers');
    // Only a certificate that has ended already comes before it.
    const names = shen.page.locator('.list-table tbody tr td:first-child');
    await names.getByText('演示·辛').waitFor();
    expect((await names.allInnerTexts()).slice(0, 2)).toEqual(['演示·杨', '演示·辛']);
    expect(shen.faults).toEqual([]);
    await shen.leaves();
  }, 120_000);
});
