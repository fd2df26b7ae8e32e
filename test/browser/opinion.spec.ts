import { describeBothSystems } from '../system/describe-system.js';
import { nameLevelAbove, registerNeighbours } from '../system/level-above.js';
import { officeFor } from '../system/office.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { look } from './look.js';
import { Person } from './person.js';

/* A general problem: an opinion of the city with a day of its own, found in the worklist, and reported on (SUP Art.20). */

await describeBothSystems('An opinion of the level above 监督意见书', (engines) => {
  describeInBrowser('in a browser', (browser) => {
    const office = officeFor(engines);
    let path = '';
    const on = (day: string): string => `2026-${day}T02:00:00.000Z`;

    /** Follows the link of an act on the page of the matter, fills its form and sends it on a day. */
    const does = async (person: Person, day: string, act: string, body: object): Promise<void> => {
      const { page } = person;
      await person.playAt(on(day));
      await person.opens(path);
      await page.getByRole('link', { name: act, exact: true }).first().click();
      await page.locator('form').waitFor();
      await fill(page, body);
      await page.getByRole('button', { name: '提交' }).click();
      await page.locator('form').waitFor({ state: 'detached' });
    };

    beforeAll(async () => {
      await registerNeighbours(office.client);
      await nameLevelAbove(office.client);
    }, 120_000);

    it('goes from its draft to its report, found by each in the worklist when it is their turn', async () => {
      const people = ['shi', 'du', 'qian'].map((person) =>
        Person.signedIn(browser(), { url: office.client.url, person, screen: 'desk' }),
      );
      const [shi, du, qian] = await Promise.all(people);
      if (shi === undefined || du === undefined || qian === undefined) throw new Error('Somebody is missing');
      const found: string[] = [];
      const title = '裁量说理普遍过于简单（虚构）';
      const inWork = async (person: Person): Promise<void> => {
        await person.opens('/worklist');
        await person.page.getByRole('link', { name: title }).first().waitFor();
      };

      await shi.playAt(on('03-02'));
      await shi.opens('/matters');
      await shi.follows(shi.page.getByRole('link', { name: '登记监督事项' }));
      await fill(shi.page, { addressed: 'shifan', level: 'above', matter: title });
      await shi.page.getByRole('button', { name: '提交' }).click();
      await shi.page.getByRole('heading', { name: title }).waitFor();
      path = new URL(shi.page.url()).pathname.replace('/console', '');
      await does(shi, '03-02', '拟制执法监督意见书', {
        problems: '裁量理由过于简单（虚构）',
        requirements: '完善说理要求（虚构）',
        reportBy: '2026-04-20',
      });
      // It waits for the head of the city, and the county learns nothing of it.
      await inWork(du);
      await qian.opens('/worklist');
      await qian.page.getByRole('heading').first().waitFor();
      expect(await qian.page.getByText(title).count()).toBe(0);

      await does(du, '03-03', '批准发出监督文书', { instrument: 'opinion' });
      await inWork(qian);
      found.push(...(await look(qian, 'worklist-with-opinion')));
      await qian.page.getByRole('link', { name: title }).first().click();
      await qian.page.getByRole('heading', { name: title }).waitFor();
      await does(qian, '03-04', '收到监督文书', { instrument: 'opinion', receivedOn: '2026-03-04' });
      await does(qian, '04-15', '报告监督整改情况', { reportedOn: '2026-04-15', report: '已修订（虚构）' });
      await inWork(shi);
      await does(shi, '04-16', '监督办结', { supervisionResult: 'improved', reasons: '已改进（虚构）' });
      await shi.opens(path);
      await shi.page.getByText('监督事项已办结').waitFor();
      found.push(...(await look(shi, 'opinion-closed')));
      expect([...found, ...shi.faults, ...du.faults, ...qian.faults]).toEqual([]);
      await Promise.all([shi.leaves(), du.leaves(), qian.leaves()]);
    }, 300_000);
  });
});
