import type { Receipt } from '../system/client.js';
import { describeBothSystems } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { look } from './look.js';
import { Person } from './person.js';

/*
 * The bureau supervises its own station (SUP Art.16; R825 Art.42): from a sign of a case to the act that mended it,
 * with a late answer, an objection and its re-check; and a sign that is dismissed twice.
 */

const clue = (matter: string) => ({
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-03-02',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'company', name: '某公司（虚构）' },
  matter,
  place: '某街（虚构）',
});
const texts = {
  problems: '收到线索后逾期未决定是否立案（虚构）',
  provisions: '《市场监督管理行政处罚程序规定》第十八条',
  requirements: '说明原因并依法处理',
};

await describeBothSystems('Supervision inside the bureau 内部监督', (engines) => {
  describeInBrowser('in a browser', (browser) => {
    const office = officeFor(engines);
    const on = (day: string): string => `2026-${day}T02:00:00.000Z`;
    const registered = async (matter: string): Promise<string> =>
      (await office.client.post<Receipt>('/cases', 'wang', clue(matter), { at: on('03-02') })).body.id;
    const enter = (person: string) => Person.signedIn(browser(), { url: office.client.url, person, screen: 'desk' });
    const pathOf = (person: Person): string => new URL(person.page.url()).pathname.replace('/console', '');

    const send = async (person: Person, body: object): Promise<void> => {
      const { page } = person;
      await fill(page, body);
      await page.getByRole('button', { name: '提交' }).click();
      const alert = page.locator('form .foot .ant-alert').first();
      const isGone = page.locator('form').waitFor({ state: 'detached' });
      isGone.catch(() => undefined);
      await Promise.race([isGone, alert.waitFor()]);
      if (await alert.isVisible()) throw new Error(await alert.innerText());
      await isGone;
    };
    /** Goes to the matter, follows the link of an act, fills its form and sends it on a day. */
    const does = async (person: Person, path: string, day: string, act: string, body: object): Promise<void> => {
      await person.playAt(on(day));
      await person.turnsTo(path);
      await person.page.getByRole('link', { name: act, exact: true }).first().click();
      await send(person, body);
    };
    /** Takes up the sign that a case shows. */
    const takesUp = async (person: Person, day: string, caseId: string, matter: string): Promise<string> => {
      await person.playAt(on(day));
      await person.turnsTo(`/cases/${caseId}?tab=risks`);
      await person.page.getByRole('link', { name: '登记监督', exact: true }).first().click();
      await send(person, { matter });
      await person.page.getByRole('heading', { name: matter }).waitFor();
      return pathOf(person);
    };

    it('goes from a sign to its end with the act that mended it, by the hands of supervisor, head and station', async () => {
      const caseId = await registered('经营超过保质期的食品');
      const [wei, feng, zhao] = await Promise.all(['wei', 'feng', 'zhao'].map(enter));
      if (wei === undefined || feng === undefined || zhao === undefined) throw new Error('Somebody is missing');
      // Fifteen working days from 2 March end on the 23rd.
      const path = await takesUp(wei, '03-24', caseId, '线索逾期未处理（虚构）');
      await does(wei, path, '03-24', '拟制执法监督通知书', texts);
      await does(feng, path, '03-24', '批准发出监督文书', { instrument: 'notice' });
      await does(zhao, path, '03-24', '收到监督文书', { instrument: 'notice', receivedOn: '2026-03-24' });
      // Ten working days end on 8 April: 25 to 27, 30, 31 March, 1 to 3 April, 7 and 8 April after Qingming.
      await does(zhao, path, '04-09', '回复监督文书', { answeredOn: '2026-04-09', answer: '人员调整（虚构）' });
      await zhao.page.getByRole('alert').filter({ hasText: '2026年4月8日' }).waitFor();
      const findings = { inquiredOn: '2026-04-10', found: 'not-performed', findings: '属实（虚构）' };
      await does(wei, path, '04-10', '监督调查核实', findings);
      await does(wei, path, '04-10', '拟制执法监督决定书', { ...texts, mendBy: '2026-05-08' });
      await does(feng, path, '04-10', '批准发出监督文书', { instrument: 'decision' });
      await does(zhao, path, '04-10', '收到监督文书', { instrument: 'decision', receivedOn: '2026-04-10' });
      const objection = { objectedOn: '2026-04-17', reasons: '已在核查（虚构）' };
      await does(zhao, path, '04-17', '对监督决定提出异议', objection);
      await does(wei, path, '04-17', '收到异议', { receivedOn: '2026-04-17' });
      const recheck = { recheckedOn: '2026-04-20', recheck: 'upheld', reasons: '维持（虚构）' };
      await does(feng, path, '04-20', '监督复查', recheck);
      const verify = `/cases/${caseId}/actions/assign-verification`;
      await office.client.post(verify, 'zhao', { officers: ['wang', 'li'] }, { at: on('04-21') });
      const mended = { correctedOn: '2026-04-22', correction: '已经指派（虚构）', mendingActs: [{ caseId, event: 2 }] };
      await does(zhao, path, '04-22', '纠正', mended);
      const report = { reportedOn: '2026-04-23', report: '整改情况（虚构）' };
      await does(zhao, path, '04-23', '报告监督整改情况', report);
      await does(wei, path, '04-24', '监督办结', { supervisionResult: 'mended', reasons: '已纠正（虚构）' });
      await wei.page.getByText('监督事项已办结').waitFor();
      const found = await look(wei, 'inside-closed');
      await wei.turnsTo(`/cases/${caseId}?tab=risks`);
      await wei.page.getByRole('heading', { name: '本案的监督事项' }).waitFor();
      await wei.page.getByText('已办结').first().waitFor();
      expect([...found, ...wei.faults, ...feng.faults, ...zhao.faults]).toEqual([]);
      await Promise.all([wei.leaves(), feng.leaves(), zhao.leaves()]);
    }, 300_000);

    it('says of a sign that is dismissed again that it was before, and lists matters by their age', async () => {
      const caseId = await registered('无证经营（虚构）');
      const verify = `/cases/${caseId}/actions/assign-verification`;
      await office.client.post(verify, 'zhao', { officers: ['wang', 'li'] }, { at: on('03-03') });
      const wei = await enter('wei');
      const reasons = { reasons: '经核实已在规定期限内处理（虚构）' };
      for (const [day, matter] of [
        ['04-01', '第一次提示（虚构）'],
        ['04-08', '第二次提示（虚构）'],
      ] as const) {
        const path = await takesUp(wei, day, caseId, matter);
        await does(wei, path, day, '排除风险提示', reasons);
        await wei.turnsTo('/matters?open=all');
        await wei.page.getByRole('row').filter({ hasText: matter }).filter({ hasText: '已排除' }).waitFor();
      }
      const again = wei.page.getByRole('row').filter({ hasText: '第二次提示' });
      await again.getByText('同类提示此前已排除 1 次').waitFor();
      await wei.page.locator('tbody tr').first().filter({ hasText: '第二次提示' }).waitFor();
      await wei.turnsTo('/matters?open=all&sort=oldest');
      await wei.page.getByText('监督事项，登记最早的在前').waitFor();
      await wei.page.locator('tbody tr').first().filter({ hasText: '线索逾期未处理' }).waitFor();
      expect(await look(wei, 'matters-by-age')).toEqual([]);
      expect(wei.faults).toEqual([]);
      await wei.leaves();
    }, 200_000);
  });
});
