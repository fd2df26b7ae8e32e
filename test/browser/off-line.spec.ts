import type { Page } from 'playwright-core';
import type { Receipt } from '../system/client.js';
import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { isTooWide, look } from './look.js';
import { Person } from './person.js';

/** The day in China, today. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const clue = () => ({
  source: 'supervision',
  receivedOn: today(),
  party: { kind: 'individual_business', name: '无网络街边摊（虚构）' },
  matter: '广告引证内容未表明出处',
  place: '山区某集市（虚构）',
});

const decision = () => ({
  officers: ['wang', 'li'],
  basisId: 'ad-59-1-1',
  violationEndedOn: today(),
  cardsShown: true,
  rightsTold: true,
  facts: '广告引证内容未表明出处，事实清楚。',
  penalty: { warning: false, fine: 20_000, confiscatedGains: 0, confiscatedGoodsValue: 0 },
  tier: 'lenient',
  signature: '当事人在屏幕上签名',
});

interface Listed {
  readonly items: readonly { readonly caseId: string; readonly party: string; readonly stage: string }[];
}

interface Numbered {
  readonly text: string;
  readonly status: string;
  readonly reason: string | null;
  readonly drawnBy: string | null;
}

interface Decided {
  readonly state: { readonly decision: { readonly number: string } };
}

/** Signs with a finger, and takes the picture over. */
const sign = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '屏幕签名' }).click();
  const paper = page.locator('.sign-here');
  const { x, y, width, height } = (await paper.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 4, y + height / 2);
  await page.mouse.down();
  for (const part of [0.3, 0.4, 0.5, 0.6, 0.7]) await page.mouse.move(x + width * part, y + height * (1 - part));
  await page.mouse.up();
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByText('签名.png').waitFor();
};

/** Chooses a number of the station that lies on the device: against a sole trader it decides in its own name. */
const chooseNumber = async (page: Page): Promise<string> => {
  await page.locator('[id="field-drawnNumber"]').click();
  await page.locator('[id="field-drawnNumber"]').pressSequentially('示市监城');
  const offered = page.locator('.ant-select-item-option:visible').filter({ hasText: '示市监城' }).first();
  const number = await offered.innerText();
  await offered.click();
  return number;
};

/** Keeps what is sent from reaching the server until it is let go. */
const holdBack = async (page: Page, url: string): Promise<{ arrived: Promise<void>; letGo: () => void }> => {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  const arrived = page.waitForRequest(url).then(() => undefined);
  await page.route(url, (route) => released.then(() => route.continue()));
  return { arrived, letGo };
};

/** From now on `noticed` tells whether a text was shown, however shortly. */
const notice = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(`
    globalThis.noticed = false;
    const looked = new MutationObserver(() => { noticed ||= document.body.innerText.includes(${JSON.stringify(text)}); });
    looked.observe(document.body, { childList: true, subtree: true, characterData: true });
  `);

const signsIn = async ({ page }: Person, person: string): Promise<void> => {
  await page.locator(`.people button[data-person="${person}"]`).click();
  await page.locator('.frame').waitFor();
};

describeInBrowser('On the spot, on a phone, without a connection', (browser) => {
  const office = officeFor(embedded);
  const casesOf = async (party: string, asked = '') => {
    const { items } = (await office.client.get<Listed>(`/cases${asked}`, 'wang')).body;
    return items.filter((row) => row.party.startsWith(party));
  };

  it('fines on the spot without a connection, keeps it over a reload and signing out, and sends it once', async () => {
    const wang = await Person.signedIn(browser(), {
      url: office.client.url,
      person: 'wang',
      screen: 'phone',
      isInstalled: true,
    });
    const { page } = wang;
    const context = page.context();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await wang.opens('/off-line');
    await page.getByText('没有待发送的内容').waitFor();
    await page.getByText('本机已可离线使用').waitFor();
    expect(await look(wang, 'off-line-phone')).toEqual([]);

    await context.setOffline(true);
    await wang.opens('/new-case');
    await fill(page, clue());
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('link', { name: '对该当事人当场处罚' }).click();
    await fill(page, decision());
    await sign(page);
    const number = await chooseNumber(page);
    expect(await look(wang, 'off-line-decision-phone')).toEqual([]);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('待案源登记后发送').waitFor();
    expect(await look(wang, 'off-line-waiting-phone')).toEqual([]);
    expect(await isTooWide(wang)).toBe(false);
    expect(await casesOf('无网络街边摊')).toEqual([]);

    // It survives a reload without a connection.
    await page.reload();
    await page.getByText('待案源登记后发送').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Sent after its clue').waitFor();
    expect(await look(wang, 'off-line-waiting-phone-en')).toEqual([]);
    await page.getByRole('button', { name: '中文' }).click();

    // Signing out warns, and what waits stays, closed to who signs in next on the device.
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByText('还有 2 项没有发送').last().waitFor();
    await page.getByRole('button', { name: '仍然退出' }).click();
    await page.getByRole('button', { name: '重试' }).waitFor();
    await context.setOffline(false);
    await signsIn(wang, 'zhou');
    await wang.opens('/off-line');
    await page.getByText('没有待发送的内容').waitFor();
    expect(await casesOf('无网络街边摊')).toEqual([]);
    await page.getByRole('button', { name: '退出登录' }).click();

    const acts: string[] = [];
    page.on('request', (sent) => sent.method() === 'POST' && acts.push(new URL(sent.url()).pathname));
    const recorded = page.waitForResponse((answer) => answer.url().endsWith('/actions/decide-on-the-spot'));
    await signsIn(wang, 'wang');
    const { position } = (await (await recorded).json()) as Receipt;
    await wang.turnsTo('/off-line');
    await page.getByText('没有待发送的内容').waitFor();
    const found = await casesOf('无网络街边摊', `?position=${position}`);
    expect(found).toHaveLength(1);
    expect(found[0]?.stage).toBe('summary');
    // Each once, the files before what names them.
    const sent = acts.filter((path) => !path.startsWith('/sign-') && !path.startsWith('/me/'));
    expect(sent).toEqual(['/cases', '/files', `/cases/${found[0]?.caseId}/actions/decide-on-the-spot`]);
    // The number on the paper is the number of the record; what the device did not use goes back when he signs out.
    const { body: decided } = await office.client.get<Decided>(`/cases/${found[0]?.caseId}`, 'wang');
    expect(decided.state.decision.number).toBe(number);
    await wang.opens(`/cases/${found[0]?.caseId}?tab=timeline`);
    await page.getByText('离线办理', { exact: true }).nth(1).waitFor();
    expect(await look(wang, 'off-line-recorded-phone')).toEqual([]);
    const back = page.waitForResponse((answer) => answer.url().endsWith('/return'));
    await page.getByRole('button', { name: '退出登录' }).click();
    await back;
    await page.locator('.people').first().waitFor();
    const ledger = `/registers/units/shifan.chengguan/numbers/${today().slice(0, 4)}`;
    const { body: numbers } = await office.client.get<readonly Numbered[]>(ledger, 'jiang');
    const drawn = numbers.filter(({ drawnBy }) => drawnBy === 'wang');
    expect(drawn.filter(({ status }) => status === 'used').map(({ text }) => text)).toEqual([number]);
    expect(drawn.every(({ text, reason }) => text === number || reason === 'returned-by-device')).toBe(true);
    await wang.leaves();
  }, 240_000);

  it('takes a case along, records an inspection in it, and asks first when somebody acted meanwhile', async () => {
    const script = await demonstrationCase(1, 'taken along');
    const place = placeOf(script, 'record-inspection');
    const played = await play(office.client, script, { to: place });
    const { body, by } = script.steps[place] ?? { body: {}, by: '' };
    const officer = await Person.signedIn(browser(), {
      url: office.client.url,
      person: by,
      screen: 'phone',
      isInstalled: true,
    });
    const { page } = officer;
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await officer.opens(`/cases/${played.id}`);
    await page.getByRole('button', { name: '带走（离线使用）' }).click();
    await page.getByRole('button', { name: '更新已带走的内容' }).waitFor();

    await page.context().setOffline(true);
    await officer.opens(`/cases/${played.id}?tab=timeline`);
    await page.getByText('案源登记').first().waitFor();
    expect(await look(officer, 'off-line-case-phone')).toEqual([]);
    await officer.opens(`/cases/${played.id}/acts/record-inspection`);
    await fill(page, body);
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('已保存在本机，尚未记录').waitFor();

    // Somebody else acts in the case before there is a connection again.
    const meanwhile = await play(office.client, script, { from: place, to: place + 1, seen: played });
    await page.context().setOffline(false);
    await page.getByText('未被记录', { exact: true }).waitFor();
    expect(await look(officer, 'off-line-conflict-phone')).toEqual([]);
    await page.getByRole('button', { name: '再次发送' }).click();
    await page.getByText('没有待发送的内容').waitFor();
    // A second one meets what they did, and is mended in its form with what was typed.
    await page.context().setOffline(true);
    await officer.opens(`/cases/${played.id}/acts/collect-evidence`);
    await fill(page, script.steps[placeOf(script, 'collect-evidence')]?.body ?? {});
    await page.locator('[id="field-description"]').fill('离线时收集的证据');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('已保存在本机，尚未记录').waitFor();
    await page.context().setOffline(false);
    await page.getByText('未被记录', { exact: true }).waitFor();
    await page.getByRole('button', { name: '修改' }).click();
    const described = page.locator('[id="field-description"]');
    await described.waitFor();
    expect(await described.inputValue()).toBe('离线时收集的证据');
    await described.fill('修改后的证据说明');
    // While the server has not answered, no page says that nothing waits, not for a moment.
    const { arrived, letGo } = await holdBack(page, '**/actions/collect-evidence');
    await notice(page, '没有待发送的内容');
    await page.getByRole('button', { name: '提交' }).click();
    await arrived;
    await page.locator('.entries').getByText('已保存在本机，尚未记录').waitFor();
    expect(await page.evaluate('noticed')).toBe(false);
    letGo();
    await page.getByText('没有待发送的内容').waitFor();
    const { body: now } = await office.client.get<{ version: number }>(`/cases/${played.id}`, by);
    expect(now.version).toBe(meanwhile.version + 2);
    await officer.leaves();
  }, 240_000);
});
