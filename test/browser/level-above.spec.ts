import type { Receipt } from '../system/client.js';
import { describeBothSystems } from '../system/describe-system.js';
import { nameLevelAbove, registerNeighbours } from '../system/level-above.js';
import { officeFor } from '../system/office.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { isTooWide, keepPicture, look } from './look.js';
import { Person } from './person.js';

/* The city's bureau asks, the county answers late and is decided against, objects, mends and reports (SUP Art.17-19). */

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-03-02',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'company', name: '某公司（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街（虚构）',
};
const texts = { problems: '多起案件超期未结', provisions: '程序规定第六十四条', requirements: '说明情况并纠正' };

await describeBothSystems('Supervision from the level above 上级监督', (engines) => {
  describeInBrowser('in a browser', (browser) => {
    const office = officeFor(engines);
    let caseId = '';
    let path = '';

    const enter = (person: string, screen: 'desk' | 'phone' = 'desk') =>
      Person.signedIn(browser(), { url: office.client.url, person, screen });
    const on = (day: string): string => `2026-${day}T02:00:00.000Z`;

    /** Goes to the matter, follows the link of an act, fills its form and sends it on a day. */
    const does = async (person: Person, day: string, act: string, body: object): Promise<void> => {
      const { page } = person;
      await person.playAt(on(day));
      await person.turnsTo(path);
      await page.getByRole('link', { name: act, exact: true }).first().click();
      await page.locator('form').waitFor();
      await fill(page, body);
      await page.getByRole('button', { name: '提交' }).click();
      const alert = page.locator('form .foot .ant-alert').first();
      const isGone = page.locator('form').waitFor({ state: 'detached' });
      isGone.catch(() => undefined);
      await Promise.race([isGone, alert.waitFor()]);
      if (await alert.isVisible()) throw new Error(`${act}: ${await alert.innerText()}`);
      await isGone;
    };

    beforeAll(async () => {
      await registerNeighbours(office.client);
      await nameLevelAbove(office.client);
      ({ id: caseId } = (await office.client.post<Receipt>('/cases', 'wang', clue, { at: on('03-02') })).body);
    }, 120_000);

    it('goes from the notice of the city to the report of the county, by the hands of both', async () => {
      const [shi, du, qian] = await Promise.all(['shi', 'du', 'qian'].map((person) => enter(person)));
      if (shi === undefined || du === undefined || qian === undefined) throw new Error('Somebody is missing');
      const found: string[] = [];

      await shi.playAt(on('03-02'));
      await shi.turnsTo('/matters');
      await shi.follows(shi.page.getByRole('link', { name: '登记监督事项' }));
      await fill(shi.page, { addressed: 'shifan', level: 'above', matter: '多起案件超期未结（虚构）' });
      await shi.page.getByRole('button', { name: '提交' }).click();
      await shi.page.getByRole('heading', { name: '多起案件超期未结' }).waitFor();
      path = new URL(shi.page.url()).pathname.replace('/console', '');
      await does(shi, '03-02', '拟制执法监督通知书', texts);

      // A draft is there for its author and for the head who could approve it.
      await qian.turnsTo('/matters');
      await qian.page.getByText('没有需要您查看的监督事项').waitFor();
      await does(du, '03-02', '批准发出监督文书', { instrument: 'notice' });
      await qian.turnsTo('/matters');
      await qian.page.getByRole('link', { name: /多起案件超期未结/ }).waitFor();

      await does(qian, '03-02', '收到监督文书', { instrument: 'notice', receivedOn: '2026-03-02' });
      // Ten working days from 2 March end on the 16th.
      await does(qian, '03-18', '回复监督文书', { answeredOn: '2026-03-18', answer: '情况说明（虚构）' });
      await qian.turnsTo(path);
      await qian.page.getByRole('alert').filter({ hasText: '2026年3月16日' }).waitFor();
      found.push(...(await look(qian, 'above-answered-late')));

      await does(shi, '03-19', '监督调查核实', {
        inquiredOn: '2026-03-19',
        found: 'unlawful',
        findings: '属实（虚构）',
      });
      await does(shi, '03-19', '拟制执法监督决定书', { ...texts, mendBy: '2026-04-15' });
      await does(du, '03-20', '批准发出监督文书', { instrument: 'decision' });
      await does(qian, '03-20', '收到监督文书', { instrument: 'decision', receivedOn: '2026-03-20' });
      await does(qian, '03-27', '对监督决定提出异议', { objectedOn: '2026-03-27', reasons: '部分已延期（虚构）' });
      await does(shi, '03-27', '收到异议', { receivedOn: '2026-03-27' });
      await does(du, '04-08', '监督复查', {
        recheckedOn: '2026-04-08',
        recheck: 'changed',
        reasons: '部分成立（虚构）',
        mendBy: '2026-05-15',
      });
      const verify = `/cases/${caseId}/actions/assign-verification`;
      await office.client.post(verify, 'zhao', { officers: ['wang', 'li'] }, { at: on('04-09') });
      await does(qian, '04-10', '纠正', {
        correctedOn: '2026-04-10',
        correction: '已决定立案（虚构）',
        mendingActs: [{ caseId, event: 2 }],
      });
      await does(qian, '04-20', '报告监督整改情况', { reportedOn: '2026-04-20', report: '整改情况（虚构）' });
      await does(shi, '04-21', '监督办结', { supervisionResult: 'mended', reasons: '已纠正（虚构）' });

      await shi.turnsTo(path);
      await shi.page.getByText('云市监监督决〔2026〕1号').first().waitFor();
      await shi.page.getByText('监督事项已办结').waitFor();
      found.push(...(await look(shi, 'above-closed')));
      await shi.page.getByRole('button', { name: 'English' }).click();
      await keepPicture(shi, 'above-closed-en');
      // The level above reads no case of the county: what mended it is named, and opens to nobody there.
      await shi.opens(`/cases/${caseId}`);
      await shi.page.getByRole('alert').first().waitFor();
      await qian.turnsTo(`${path}?tab=history`);
      await qian.page.getByText('报告监督整改情况').first().waitFor();
      expect([...found, ...du.faults, ...qian.faults]).toEqual([]);
      expect(shi.faults.filter((fault) => !/40[34]/.test(fault))).toEqual([]);
      await Promise.all([shi.leaves(), du.leaves(), qian.leaves()]);
    }, 300_000);

    it('is seen by the county on a phone, and neither by the county beside nor by any registrar', async () => {
      const phone = await enter('qian', 'phone');
      for (const part of ['', '?tab=clocks', '?tab=history']) {
        await phone.turnsTo(`${path}${part}`);
        expect(await look(phone, `above-phone${part.replace('?tab=', '-')}`)).toEqual([]);
        expect(await isTooWide(phone)).toBe(false);
      }
      await phone.leaves();
      for (const person of ['bian', 'kong', 'cao']) {
        const stranger = await enter(person);
        await stranger.turnsTo('/matters?open=all');
        await stranger.page.getByText('没有需要您查看的监督事项').waitFor();
        await stranger.opens(path);
        await stranger.page.getByRole('alert').first().waitFor();
        expect(await stranger.page.getByText('多起案件超期未结').count()).toBe(0);
        await stranger.leaves();
      }
    }, 120_000);
  });
});
