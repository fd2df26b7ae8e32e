import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';
import { describeInBrowser, type Screen } from './chromium.js';
import { lookAtAll, type Seen } from './look-at-all.js';
import { look } from './look.js';
import { Person } from './person.js';

const sizes = ['desk', 'phone'] as const satisfies Screen[];

describeInBrowser('Every screen', (browser) => {
  const office = officeFor(embedded);
  const cases = { underWay: '', ended: '', ofSeveral: '' };

  beforeAll(async () => {
    const script = await demonstrationCase(1, 'looked at');
    const underWay = await play(office.client, script, { to: placeOf(script, 'publish-decision') });
    const ended = await play(office.client, await demonstrationCase(2, 'looked at when ended'));
    const several = await demonstrationCase(22, 'looked at for several');
    const ofSeveral = await play(office.client, several, { to: placeOf(several, 'serve-decision') });
    Object.assign(cases, { underWay: underWay.id, ended: ended.id, ofSeveral: ofSeveral.id });
  }, 120_000);

  it.each(sizes)(
    'can be used by everybody, on a %s, in both languages',
    async (screen) => {
      const wei = await Person.signedIn(browser(), { url: office.client.url, person: 'wei', screen });
      const wang = await Person.signedIn(browser(), { url: office.client.url, person: 'wang', screen });
      const seen: Seen[] = [
        [wang, '/worklist', 'worklist'],
        [wang, '/worklist?tab=unassigned', 'worklist-empty'],
        [wang, '/cases', 'cases'],
        [wang, '/new-case', 'new-case'],
        [wang, `/cases/${cases.underWay}/acts/record-payment`, 'act'],
        [wang, `/cases/${cases.underWay}/acts/submit-report`, 'report'],
        [wang, '/nowhere', 'not-found'],
        [wang, '/cases/nothing', 'no-such-case'],
        [wei, '/risks', 'risks'],
        [wei, '/risks?show=all', 'risks-all'],
        [wang, '/owed', 'owed'],
        [wei, '/owed?state=all', 'owed-all'],
        [wei, '/briefs?since=2026-01-01', 'briefs'],
        [wang, '/briefs?officer=nobody', 'briefs-empty'],
        [wang, `/cases/${cases.underWay}/brief`, 'brief'],
        [wei, `/cases/${cases.ofSeveral}/brief?since=2026-01-01`, 'brief-of-several'],
        [wei, `/cases/${cases.ended}/brief?since=2026-11-01`, 'brief-of-ended'],
        ...['overview', 'clocks', 'owed', 'money', 'documents', 'files', 'risks', 'timeline'].flatMap(
          (tab): [Person, string, string][] => [
            [wang, `/cases/${cases.underWay}?tab=${tab}`, `case-${tab}`],
            [wei, `/cases/${cases.ofSeveral}?tab=${tab}`, `case-of-several-${tab}`],
          ],
        ),
        [wei, `/cases/${cases.ended}?tab=timeline&view=everything`, 'case-ended'],
        [wei, `/cases/${cases.underWay}?tab=looks`, 'case-looks'],
      ];
      expect(await lookAtAll(seen, screen)).toEqual([]);
      expect([...wei.faults, ...wang.faults].filter((fault) => !/404/.test(fault))).toEqual([]);
      await Promise.all([wei.leaves(), wang.leaves()]);
    },
    240_000,
  );

  it('shows who may sign in, in both languages', async () => {
    const wei = await Person.signedIn(browser(), { url: office.client.url, person: 'wei' });
    await wei.page.getByRole('button', { name: '退出登录' }).click();
    await wei.page.getByRole('heading', { name: '登录' }).waitFor();
    expect(await look(wei, 'sign-in')).toEqual([]);
    await wei.page.getByRole('button', { name: 'English' }).click();
    await wei.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await look(wei, 'sign-in-en')).toEqual([]);
    await wei.leaves();
  });
});
