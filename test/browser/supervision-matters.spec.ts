import type { Receipt } from '../system/client.js';
import { clueOfToday } from '../system/clue-of-today.js';
import { embedded, officeFor } from '../system/office.js';
import { today } from '../system/today.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { isTooWide, keepPicture, look } from './look.js';
import { Person } from './person.js';

describeInBrowser('Supervision inside a bureau', (browser) => {
  const office = officeFor(embedded);

  it('goes from a sign of a case to its answer, by the hands of a supervisor, a head and the head of the station', async () => {
    // A clue that nobody decided on for months: risk point 1 (PR Art.18).
    const clue = { ...clueOfToday(), receivedOn: '2026-03-02' };
    const { id } = (await office.client.post<Receipt>('/cases', 'wang', clue, { at: '2026-03-02T02:00:00.000Z' })).body;
    const enter = (person: string, screen: 'desk' | 'phone' = 'desk') =>
      Person.signedIn(browser(), { url: office.client.url, person, screen });
    const found: string[] = [];
    const click = async (person: Person, name: string): Promise<void> => {
      await person.page.getByRole('link', { name, exact: true }).first().click();
      await person.page.locator('form').waitFor();
    };
    const send = async (person: Person, body: object): Promise<void> => {
      await fill(person.page, body);
      await person.page.getByRole('button', { name: '提交' }).click();
      await person.page.locator('form').waitFor({ state: 'detached' });
    };

    const wei = await enter('wei');
    await wei.opens(`/cases/${id}?tab=risks`);
    await click(wei, '登记监督');
    // The sign is filled in: point, case and unit are those of the risk.
    found.push(...(await look(wei, 'matter-raise')));
    await send(wei, { matter: '线索逾期未处理（虚构），请核实并说明' });
    await wei.page.getByRole('heading', { name: '线索逾期未处理' }).waitFor();
    const path = new URL(wei.page.url()).pathname.replace('/console', '');
    await click(wei, '拟制执法监督通知书');
    await send(wei, {
      problems: '收到线索后十五个工作日内未决定是否立案',
      provisions: '《市场监督管理行政处罚程序规定》第十八条',
      requirements: '说明原因并依法处理',
    });
    found.push(...(await look(wei, 'matter-drafted')));

    // The head of the station sees nothing of a draft.
    const zhao = await enter('zhao');
    await zhao.opens('/matters');
    await zhao.page.getByText('没有需要您查看的监督事项').waitFor();

    const feng = await enter('feng');
    await feng.opens(path);
    await click(feng, '批准发出监督文书');
    await send(feng, { instrument: 'notice' });
    await feng.page
      .getByText(/监督通〔\d{4}〕1号/)
      .first()
      .waitFor();

    await zhao.opens('/matters');
    await zhao.page.getByRole('link', { name: /线索逾期未处理/ }).click();
    await click(zhao, '收到监督文书');
    await send(zhao, { instrument: 'notice', receivedOn: today() });
    await click(zhao, '回复监督文书');
    await send(zhao, { answeredOn: today(), answer: '因人员调整延误，已安排核查' });
    await zhao.page.getByText('因人员调整延误').first().waitFor();
    found.push(...(await look(zhao, 'matter-answered')));

    await wei.opens('/matters');
    await wei.page.getByText('已回复').first().waitFor();
    found.push(...(await look(wei, 'matters')));
    await wei.opens(`/cases/${id}?tab=risks`);
    await wei.page.getByRole('heading', { name: '本案的监督事项' }).waitFor();
    found.push(...(await look(wei, 'case-risks-with-matters')));
    await wei.page.getByRole('button', { name: 'English' }).click();
    await keepPicture(wei, 'case-risks-with-matters-en');
    await wei.opens(path);
    await wei.page.getByRole('button', { name: 'English' }).click();
    await keepPicture(wei, 'matter-en');

    const onPhone = await enter('zhao', 'phone');
    for (const each of ['/matters', path, `${path}?tab=clocks`, `${path}?tab=history`]) {
      await onPhone.opens(each);
      found.push(...(await look(onPhone, `phone${each.replaceAll(/[/?=]/g, '-')}`)));
      if (await isTooWide(onPhone)) found.push(`${each} is wider than a phone`);
    }
    expect(found).toEqual([]);
    for (const person of [wei, zhao, feng, onPhone]) {
      expect(person.faults).toEqual([]);
      await person.leaves();
    }
  }, 240_000);
});
