import { clueOfToday } from '../system/clue-of-today.js';
import { embedded, officeFor, type Office } from '../system/office.js';
import { describeInBrowser, type Screen } from './chromium.js';
import { isTooWide, look } from './look.js';
import { Person } from './person.js';

/** Registers a clue against somebody, and waits until lists have it. */
const register = async ({ client }: Office, name: string): Promise<string> => {
  const party = { kind: 'company', name };
  const { body } = await client.post('/cases', 'wang', { ...clueOfToday(), party });
  await client.get(`/worklist?position=${body.position}`, 'wang');
  return body.id;
};

describeInBrowser('The worklist', (browser) => {
  const office = officeFor(embedded);
  const parties = ['江城县华联食品商行（虚构）', '江城县华联百货店（虚构）', '河口面馆（虚构）'];

  beforeAll(async () => {
    for (const name of parties) await register(office, name);
  });

  const signedIn = (person: string, screen: Screen = 'desk', language: 'zh-CN' | 'en' = 'zh-CN') =>
    Person.signedIn(browser(), { url: office.client.url, person, screen, language });

  it('is narrowed by words that stand in no address, and by the state of the clock, which does', async () => {
    const wang = await signedIn('wang');
    const { page } = wang;
    await wang.opens('/worklist?tab=unit');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const row = (name: string) => page.locator('.list-table tbody tr', { hasText: name });
    await row('面馆').waitFor();
    await page.locator('.search-field input').fill('华联');
    await row('面馆').waitFor({ state: 'detached' });
    expect(await page.locator('.list-table tbody tr').count()).toBe(2);
    await page.getByRole('combobox', { name: '排序' }).click();
    await page.locator('.ant-select-item-option[title="按当事人"]').click();
    await page.waitForURL(/tab=unit&sort=party$/);
    await row('食品商行').waitFor();
    expect(await look(wang, 'worklist-narrowed')).toEqual([]);
    await page.getByRole('combobox', { name: '期限状态' }).click();
    await page.locator('.ant-select-item-option[title="已超期"]').click();
    await page.waitForURL(/sort=party&state=overdue$/);
    await page.getByText('没有符合条件的案件。').waitFor();
    // The address holds the view, so that the way back leads through it.
    await page.goBack();
    await row('食品商行').waitFor();
    expect(asked.filter((url) => /华|%E5%8D%8E/i.test(url))).toEqual([]);
    await page.getByText(/^截至 \d{4}年/).waitFor();
    expect(wang.faults).toEqual([]);
    await wang.leaves();
  });

  it('keeps views for its person in the browser, under names that can be changed', async () => {
    const wang = await signedIn('wang');
    const { page } = wang;
    await wang.opens('/worklist?tab=unit&sort=party');
    await page.getByRole('button', { name: '管理视图' }).click();
    await page.getByRole('textbox', { name: '当前视图的名称' }).fill('全所按当事人');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('textbox', { name: '视图“全所按当事人”的新名称' }).waitFor();
    expect(await look(wang, 'worklist-views')).toEqual([]);
    await page.getByRole('button', { name: '关闭' }).click();
    await wang.opens('/worklist');
    await page.getByRole('link', { name: '全所按当事人' }).click();
    await page.waitForURL(/tab=unit&sort=party$/);
    await page.getByRole('button', { name: '管理视图' }).click();
    await page.getByRole('textbox', { name: '视图“全所按当事人”的新名称' }).fill('按当事人');
    await page.getByRole('button', { name: '改名' }).click();
    await page.getByRole('textbox', { name: '视图“按当事人”的新名称' }).waitFor();
    await page.getByRole('button', { name: '删除视图“按当事人”' }).click();
    await page.getByRole('textbox', { name: '视图“按当事人”的新名称' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('link', { name: '按当事人' }).waitFor({ state: 'detached' });
    expect(wang.faults).toEqual([]);
    await wang.leaves();
  });

  it('shows what others did without being asked again', async () => {
    const wang = await signedIn('wang');
    await wang.opens('/worklist?tab=unit');
    await wang.page.locator('.list-table').waitFor();
    await register(office, '刚刚登记的店（虚构）');
    await wang.page.locator('.list-table tbody tr', { hasText: '刚刚登记的店' }).waitFor();
    expect(wang.faults).toEqual([]);
    await wang.leaves();
  });

  it('fits a phone', async () => {
    const zhao = await signedIn('zhao', 'phone', 'en');
    await zhao.opens('/worklist?tab=unassigned&sort=party');
    await zhao.page.locator('.list-table').waitFor();
    expect(await look(zhao, 'worklist-unassigned-phone-en')).toEqual([]);
    expect(await isTooWide(zhao)).toBe(false);
    expect(zhao.faults).toEqual([]);
    await zhao.leaves();
  });
});

describeInBrowser('The worklist of a past day', (browser) => {
  const office = officeFor(embedded);

  it('shows what there was at its end, says so, and leads to the case as it was then and back to now', async () => {
    const past = {
      unit: 'shifan.chengguan',
      source: 'supervision',
      receivedOn: '2026-03-02',
      party: { kind: 'company', name: '三月登记的店（虚构）' },
      matter: '经营超过保质期的食品（虚构）',
      place: '某街（虚构）',
    };
    const { id } = (await office.client.post('/cases', 'wang', past, { at: '2026-03-02T02:00:00.000Z' })).body;
    await register(office, '今天登记的店（虚构）');
    for (const screen of ['desk', 'phone'] as const) {
      const zhao = await Person.signedIn(browser(), { url: office.client.url, person: 'zhao', screen });
      const { page } = zhao;
      await zhao.opens('/worklist?tab=unit');
      const row = (name: string) => page.locator('.list-table tbody tr', { hasText: name });
      await row('今天登记的店').waitFor();
      await page.getByLabel('查看过去某日').fill('2026-03-03');
      await page.waitForURL(/tab=unit&asOf=2026-03-03$/);
      await row('今天登记的店').waitFor({ state: 'detached' });
      await page.getByText('2026年3月3日终了时的待办').waitFor();
      const link = row('三月登记的店').getByRole('link', { name: '三月登记的店（虚构）' });
      expect(await link.getAttribute('href')).toMatch(new RegExp(`/cases/${id}/replay\\?at=1$`));
      // The verification of a clue of 2 March runs until the 23rd (PR Art.18): not overdue on the 3rd.
      expect(await row('三月登记的店').innerText()).not.toContain('超期');
      expect(await look(zhao, `worklist-past-day-${screen}`)).toEqual([]);
      expect(await isTooWide(zhao)).toBe(false);
      await page.getByRole('link', { name: '回到现在' }).click();
      await row('今天登记的店').waitFor();
      expect(zhao.faults).toEqual([]);
      await zhao.leaves();
    }
  });
});

describeInBrowser('Assigning several cases at once', (browser) => {
  const office = officeFor(embedded);

  it('is one act a case with its reason, keeps what was done when one is refused, and can be tried again', async () => {
    const ids = [await register(office, '甲店（虚构）'), await register(office, '乙店（虚构）')];
    const late = await register(office, '丙店（虚构）');
    const zhao = await Person.signedIn(browser(), { url: office.client.url, person: 'zhao' });
    const { page } = zhao;
    // Of one case something else was recorded since the list was read.
    const stale = `**/cases/${late}/actions/*`;
    await page.route(stale, (route) =>
      route.continue({ headers: { ...route.request().headers(), 'if-match': '"9"' } }),
    );
    await zhao.opens('/worklist?tab=unassigned');
    await page.getByRole('checkbox', { name: '选择已列出的全部' }).check();
    await page.getByText('已选 3 件').waitFor();
    const assign = page.getByRole('button', { name: '指派', exact: true });
    expect(await assign.isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: '办案人员（两人以上）' }).click();
    for (const name of ['演示·王', '演示·李']) await page.locator('.ant-select-item-option', { hasText: name }).click();
    await page.keyboard.press('Escape');
    // Without a reason nothing is sent.
    expect(await assign.isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: '指派理由' }).fill('二人近期在办案件最少');
    expect(await look(zhao, 'worklist-assign')).toEqual([]);
    await assign.click();
    await page.getByText('2 件已指派，1 件未指派').waitFor();
    await page.locator('.ant-alert li', { hasText: '丙店' }).waitFor();
    await page.locator('.list-table tbody tr', { hasText: '甲店' }).waitFor({ state: 'detached' });
    await page.getByText('已选 1 件').waitFor();
    expect(await look(zhao, 'worklist-assigned-in-part')).toEqual([]);
    await page.unroute(stale);
    await assign.click();
    await page.getByText('1 件已指派', { exact: true }).waitFor();
    await page.getByText('没有未指派办案人员的案件。').waitFor();
    for (const id of [...ids, late]) {
      const { body } = await office.client.get<{ type: string; data: unknown }[]>(`/cases/${id}/events`, 'zhao');
      expect(body.filter(({ type }) => type === 'VerificationAssigned').map(({ data }) => data)).toEqual([
        { officers: ['wang', 'li'], reason: '二人近期在办案件最少' },
      ]);
    }
    expect(zhao.faults).toEqual([]);
    await zhao.leaves();
  });

  it('is offered to nobody but heads of units', async () => {
    await register(office, '丁店（虚构）');
    const wang = await Person.signedIn(browser(), { url: office.client.url, person: 'wang' });
    await wang.opens('/worklist?tab=unassigned');
    await wang.page.locator('.list-table').waitFor();
    await wang.standsStill();
    expect(await wang.page.getByRole('checkbox').count()).toBe(0);
    await wang.leaves();
  });
});
