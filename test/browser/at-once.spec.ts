import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { Person } from './person.js';

/** Whether the browser has kept what was typed: it does so a moment later. */
const isDraftKept = `new Promise((done) => {
  const opened = indexedDB.open('anlu');
  opened.onerror = () => done(false);
  opened.onsuccess = () => {
    const database = opened.result;
    const kept = database.transaction('drafts').objectStore('drafts').getAll();
    kept.onerror = () => done(false);
    kept.onsuccess = () => {
      database.close();
      done(JSON.stringify(kept.result).includes('现场检查后'));
    };
  };
})`;

/** Opens the form of an act that cannot be done yet. */
const opensAnyway = ({ page }: Person): Promise<void> => page.getByRole('button', { name: '仍然查看表单' }).click();

describeInBrowser('Two people before one case', (browser) => {
  const office = officeFor(embedded);

  /** A case in which officers are named and nothing else was done yet. */
  const opened = async (key: string): Promise<{ id: string; at: string }> => {
    const script = await demonstrationCase(1, key);
    const place = placeOf(script, 'record-inspection');
    const { id } = await play(office.client, script, { to: place });
    return { id, at: script.steps[place]?.at ?? '' };
  };

  it('are told of each other: what was typed is kept, and sent when its author has seen what was done', async () => {
    const { id, at } = await opened('two people');
    const [wang, li] = [
      await Person.signedIn(browser(), { url: office.client.url, person: 'wang' }),
      await Person.signedIn(browser(), { url: office.client.url, person: 'li' }),
    ];
    const [ofWang, ofLi] = [wang, li].map(({ page }) => page.locator('[id="field-reasons"]'));
    for (const person of [wang, li]) await person.opens(`/cases/${id}/acts/propose-extension`);
    await ofWang?.waitFor();
    await fill(li.page, { clock: 'case', days: 30, reasons: '案情复杂' });
    await li.playAt(at);
    const meanwhile = await office.client.post(
      `/cases/${id}/actions/complete-particulars`,
      'wang',
      { learnedOn: at.slice(0, 10), phone: '000-1234567' },
      {
        at,
      },
    );
    expect(meanwhile).toMatchObject({ status: 201 });
    await wang.leaves();
    await li.page.getByRole('button', { name: '提交' }).click();
    await li.page.getByText('其间他人已办理').waitFor();
    expect(await ofLi?.inputValue()).toBe('案情复杂');
    await li.page.getByRole('button', { name: '按最新情况再次提交' }).click();
    await li.sends();
    const { body } = await office.client.get<{ state: { proposal: { matter: string } } }>(`/cases/${id}`, 'feng');
    expect(body.state.proposal.matter).toBe('extension');
    await li.leaves();
  });

  it('lose nothing half typed by a reload, and leave nothing behind when they sign out', async () => {
    const { id } = await opened('half typed');
    const wang = await Person.signedIn(browser(), { url: office.client.url, person: 'wang' });
    const course = wang.page.locator('[id="field-course"]');
    await wang.opens(`/cases/${id}/acts/submit-report`);
    await opensAnyway(wang);
    await course.fill('现场检查后询问了当事人。');
    await wang.page.waitForFunction(isDraftKept, undefined, { polling: 100 });
    await wang.page.reload();
    await course.waitFor();
    expect(await course.inputValue()).toBe('现场检查后询问了当事人。');
    await wang.page.getByRole('button', { name: '退出登录' }).click();
    await wang.page.locator('.people button[data-person="wang"]').click();
    await wang.page.locator('.frame').waitFor();
    await wang.opens(`/cases/${id}/acts/submit-report`);
    await opensAnyway(wang);
    await course.waitFor();
    expect(await course.inputValue()).toBe('');
    await wang.leaves();
  });

  it('are told the field that is wrong, and the reason when the law says no', async () => {
    const { id } = await opened('wrong and refused');
    const wang = await Person.signedIn(browser(), { url: office.client.url, person: 'wang' });
    await wang.opens(`/cases/${id}/acts/propose-extension`);
    await wang.page.getByRole('button', { name: '提交' }).click();
    await wang.page
      .getByRole('link', { name: /请填写/ })
      .first()
      .waitFor();
    expect(await wang.page.locator('.fault').first().innerText()).toBe('请填写');
    await wang.opens(`/cases/${id}/acts/record-payment`);
    // Nothing is due yet: that is said in place of the form, before anything is typed.
    await wang.page.getByText('现在不能办理').waitFor();
    expect(await wang.page.locator('form').count()).toBe(0);
    await opensAnyway(wang);
    await wang.page.locator('[id="field-amount"]').fill('100');
    await wang.page.locator('[id="field-paidOn"]').fill('2026-9-31');
    await wang.page.getByRole('button', { name: '提交' }).click();
    await wang.page.locator('[id="field-paidOn-fault"]').waitFor();
    await wang.leaves();
  });

  it('keep on the screen what they typed when the server ends under an open page', async () => {
    const { id } = await opened('restart');
    const wang = await Person.signedIn(browser(), { url: office.client.url, person: 'wang' });
    await wang.opens(`/cases/${id}/acts/submit-report`);
    await opensAnyway(wang);
    const course = wang.page.locator('[id="field-course"]');
    await course.fill('服务器重启之前');
    await office.server.end('SIGTERM');
    await wang.page.locator('[id="field-nature"]').fill('经营超过保质期的食品');
    expect(await course.inputValue()).toBe('服务器重启之前');
    await wang.leaves();
  });
});
