import type { Page } from 'playwright-core';
import { describeBothSystems } from '../system/describe-system.js';
import { lateInspection } from '../system/late-inspection.js';
import { officeFor } from '../system/office.js';
import { describeInBrowser } from './chromium.js';
import { lookAtAll } from './look-at-all.js';
import { keepPicture, look } from './look.js';
import { Person } from './person.js';

const days = 'from=2026-01-01&to=2026-12-31';

/** Runs what the page asks, and waits for what it comes to. */
const run = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '开始试算' }).click();
  await page.getByRole('heading', { name: '试算结果' }).waitFor();
};

/** The numbers of the answer by their names. */
const numbersOf = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    await page
      .locator('.tile')
      .evaluateAll((tiles) =>
        tiles.map((tile) => [tile.querySelector('dt')?.textContent, tile.querySelector('dd')?.textContent]),
      ),
  ) as Record<string, string>;

await describeBothSystems('A back-test before a rule is switched on 规则试算', (engines) => {
  describeInBrowser('in a browser', (browser) => {
    const office = officeFor(engines);
    let [ten, five] = ['', ''];

    beforeAll(async () => {
      // Entered ten, five and no days late; three are the limit in force.
      ({ id: ten } = await lateInspection(office.client, 1, 10));
      ({ id: five } = await lateInspection(office.client, 2, 5));
      const { position } = await lateInspection(office.client, 3, 0);
      await office.client.get(`/supervision-matters?position=${position}`, 'wei');
    }, 120_000);

    it('leads a supervisor from a changed figure to what it would let go, and to the case as it stood', async () => {
      const wei = await Person.signedIn(browser(), { url: office.client.url, person: 'wei' });
      const { page } = wei;
      const found: string[] = [];
      await page.getByRole('link', { name: '规则试算' }).click();
      await page.getByRole('heading', { name: '规则试算' }).waitFor();
      expect(await page.getByRole('button', { name: '开始试算' }).isDisabled()).toBe(true);
      await wei.hands.chooses(page.getByRole('combobox', { name: '规则' }), '瞒报', undefined);
      await wei.hands.writes(page.getByLabel('迟延录入的宽限天数'), '7');
      await page.getByLabel('自', { exact: true }).fill('2026-01-01');
      await page.getByLabel('至', { exact: true }).fill('2026-12-31');
      await run(page);
      expect(await numbersOf(page)).toEqual({
        试算命中: '1',
        按现行参数: '2',
        新增: '0',
        减少: '1',
        其中此前已排除: '0',
        期间收到的案件: '3',
      });
      found.push(...(await look(wei, 'back-test')));
      // A number opens its list, and the address says which.
      const row = page.locator('section[aria-label="试算结果"] > .list-table tbody tr');
      expect(await row.locator('a[href*="/replay"]').getAttribute('href')).toContain(`/cases/${ten}/`);
      await page.getByRole('link', { name: '1 处：减少', exact: true }).click();
      await row.filter({ hasText: '减少' }).waitFor();
      expect(await row.locator('a[href*="tab=risks"]').getAttribute('href')).toContain(`/cases/${five}?`);
      await page.getByRole('link', { name: '1 处：2026-08 试算命中' }).click();
      await page.getByRole('heading', { name: '全部命中，2026-08' }).waitFor();
      const asked = new URL(page.url()).searchParams;
      expect(Object.fromEntries(asked)).toEqual({
        rule: '3',
        'set.lateEntryDays': '7',
        from: '2026-01-01',
        to: '2026-12-31',
        by: 'month',
        key: '2026-08',
      });
      // The day opens the case at the entry that came late.
      await wei.follows(row.getByRole('link', { name: /查看2026年8月3日时的案情/ }));
      expect(new URL(page.url()).pathname).toBe(`/console/cases/${ten}/replay`);
      await page.getByText('现场检查').first().waitFor();
      found.push(...(await look(wei, 'back-test-replay')));
      // Back again, the question and its answer are there; typed anew, the question alone is.
      await page.goBack();
      await page.getByRole('heading', { name: '全部命中，2026-08' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: '规则试算' }).waitFor();
      expect(await page.getByLabel('迟延录入的宽限天数').inputValue()).toBe('7');
      expect(await page.getByRole('heading', { name: '试算结果' }).count()).toBe(0);
      expect([...found, ...wei.faults]).toEqual([]);
      await wei.leaves();
    }, 120_000);

    it('tries patterns over cases and a yes or no, and says what cannot be asked', async () => {
      const wei = await Person.signedIn(browser(), { url: office.client.url, person: 'wei' });
      const { page } = wei;
      await wei.turnsTo(`/back-test?rule=first-offence-again&${days}&set.firstOffenceMonths=12`);
      await run(page);
      expect((await numbersOf(page))['期间收到的案件']).toBe('3');
      await wei.turnsTo(`/back-test?rule=7&${days}&set.fineNeedsCorrectionOrder=yes`);
      await run(page);
      expect((await numbersOf(page))['试算命中']).toBe('0');
      await wei.turnsTo('/back-test?rule=3&from=2026-12-31&to=2026-01-01');
      await page.getByRole('button', { name: '开始试算' }).click();
      await page.getByText('from 应当早于 to').waitFor();
      await wei.leaves();
      // Who does not supervise has no such page, and is told so where they type its address.
      const wang = await Person.signedIn(browser(), { url: office.client.url, person: 'wang' });
      expect(await wang.page.getByRole('link', { name: '规则试算' }).count()).toBe(0);
      await wang.leaves();
    }, 120_000);

    it('says in the list of risk points what became of each sign', async () => {
      const raised = await office.client.post('/supervision-matters', 'wei', {
        unit: 'shifan',
        addressed: 'shifan.chengguan',
        level: 'inside',
        sign: { source: 'risk-point', riskPoint: 3, caseId: ten, officer: 'wang' },
        matter: '现场笔录迟延录入（虚构）',
      });
      const dismissed = await office.client.post(`/supervision-matters/${raised.body.id}/actions/dismiss-sign`, 'wei', {
        reasons: '当日断网，有书面记录（虚构）',
      });
      expect((await office.client.get(`/risk-points?position=${dismissed.body.position}`, 'wei')).status).toBe(200);
      const wei = await Person.signedIn(browser(), { url: office.client.url, person: 'wei' });
      await wei.opens('/risks?number=3');
      const rows = wei.page.locator('.list-table tbody tr');
      const rowOf = (id: string) => rows.filter({ has: wei.page.locator(`a[href*="${id}"]`) });
      await rowOf(ten).getByRole('link', { name: '已排除' }).waitFor();
      expect(await rowOf(five).getByText('未处理').count()).toBeGreaterThan(0);
      expect(await rowOf(five).getByText('已排除').count()).toBe(0);
      expect(await look(wei, 'risks-followed')).toEqual([]);
      await rows.getByRole('link', { name: '已排除' }).click();
      await wei.page.getByRole('heading', { name: '现场笔录迟延录入' }).waitFor();
      expect(wei.faults).toEqual([]);
      await wei.leaves();
    }, 120_000);

    if (engines.kind === 'real') return;
    // What a page looks like does not depend on where its server stores.
    it.each(['desk', 'phone'] as const)(
      'can be used by everybody on a %s, in both languages and in the dark',
      async (screen) => {
        const wei = await Person.signedIn(browser(), { url: office.client.url, person: 'wei', screen });
        await wei.opens(`/back-test?rule=3&${days}&set.lateEntryDays=7`);
        await run(wei.page);
        const asked = `/back-test?rule=3&set.lateEntryDays=7&${days}`;
        const seen = (more: string, name: string): [Person, string, string] => [wei, `${asked}${more}`, name];
        const found = await lookAtAll([seen('', 'back-test'), seen('&part=gone', 'back-test-gone')], screen);
        await wei.turnsTo('/back-test');
        found.push(...(await look(wei, `back-test-empty-${screen}`)));
        await wei.turnsTo(asked);
        await wei.page.getByRole('button', { name: '深色' }).click();
        found.push(...(await look(wei, `back-test-dark-${screen}`)));
        await wei.page.getByRole('button', { name: 'English' }).click();
        await keepPicture(wei, `back-test-dark-${screen}-en`);
        expect([...found, ...wei.faults]).toEqual([]);
        await wei.leaves();
      },
      120_000,
    );
  });
});
