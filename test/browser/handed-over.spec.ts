import { embedded, officeFor } from '../system/office.js';
import { today } from '../system/today.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { isTooWide, look } from './look.js';
import { Person } from './person.js';

const clue = () => ({
  source: 'supervision',
  receivedOn: today(),
  party: { kind: 'individual_business', name: '已交付当事人街边摊（虚构）' },
  matter: '广告引证内容未表明出处',
  place: '山区某集市（虚构）',
});

/** 4,000 yuan: more than the summary procedure allows against anybody (APL Art.51). */
const decision = () => ({
  officers: ['wang', 'li'],
  basisId: 'ad-59-1-1',
  violationEndedOn: today(),
  cardsShown: true,
  rightsTold: true,
  facts: '广告引证内容未表明出处，事实清楚。',
  penalty: { warning: false, fine: 400_000, confiscatedGains: 0, confiscatedGoodsValue: 0 },
  tier: 'lenient',
  signature: '当事人签名',
});

interface Found {
  readonly items: readonly { readonly caseId: string; readonly party: string; readonly stage: string }[];
}

interface Decided {
  readonly state: {
    readonly stage: string;
    readonly decision: { readonly irregular: readonly { readonly code: string }[]; readonly decidedOn: string };
  };
}

describeInBrowser('A decision that the party holds on paper, and that is refused when it is sent', (browser) => {
  const office = officeFor(embedded);

  it('is recorded as it was done, and a head mends it (APL Art.75)', async () => {
    const { url } = office.client;
    const wang = await Person.signedIn(browser(), { url, person: 'wang', screen: 'phone', isInstalled: true });
    const { page } = wang;
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await wang.opens('/off-line');
    await page.getByText('本机已可离线使用').waitFor();
    await page.context().setOffline(true);
    await wang.opens('/new-case');
    await fill(page, clue());
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByRole('link', { name: '对该当事人当场处罚' }).click();
    await fill(page, decision());
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('待案源登记后发送').waitFor();

    await page.context().setOffline(false);
    await page.getByText('未被记录', { exact: true }).waitFor();
    expect(await look(wang, 'handed-over-refused-phone')).toEqual([]);
    expect(await isTooWide(wang)).toBe(false);
    await page.getByRole('button', { name: '已交付当事人，据实补录' }).click();
    await page.locator('[id="field-whyLater"]').waitFor();
    // What was typed is there, with the day on which it was handed over.
    expect(await page.locator('[id="field-facts"]').inputValue()).toBe(decision().facts);
    expect(await page.locator('[id="field-decidedOn"]').inputValue()).toBe(today());
    expect(await look(wang, 'handed-over-form-phone')).toEqual([]);
    const recorded = page.waitForResponse((answer) => answer.url().endsWith('/record-handed-over-decision'));
    await page.getByRole('button', { name: '提交' }).click();
    expect((await recorded).status()).toBe(201);
    await page.getByText('没有待发送的内容').waitFor();
    await wang.leaves();

    const found = await office.client.get<Found>('/cases', 'wang');
    const { caseId } = found.body.items.find(({ party }) => party.startsWith('已交付当事人街边摊')) ?? { caseId: '' };
    const { body: standing } = await office.client.get<Decided>(`/cases/${caseId}`, 'feng');
    expect(standing.state).toMatchObject({
      stage: 'summary',
      decision: { decidedOn: today(), irregular: [{ code: 'over-summary-ceiling' }] },
    });

    const feng = await Person.signedIn(browser(), { url, person: 'feng', screen: 'desk' });
    await feng.opens(`/cases/${caseId}?tab=clocks`);
    await feng.page.getByText('不符合规定的当场处罚决定纠正期限').first().waitFor();
    expect(await look(feng, 'handed-over-case-desk')).toEqual([]);
    await feng.opens(`/cases/${caseId}/acts/mend-irregular-decision`);
    await fill(feng.page, {
      way: 'revoked-and-handled-again',
      reasons: '罚款超过当场处罚限额，应当适用普通程序。',
      toldOn: today(),
    });
    expect(await look(feng, 'handed-over-mend-desk')).toEqual([]);
    const mended = feng.page.waitForResponse((answer) => answer.url().endsWith('/mend-irregular-decision'));
    await feng.page.getByRole('button', { name: '提交' }).click();
    expect((await mended).status()).toBe(201);
    await feng.page.getByText('当场处罚已撤销').first().waitFor();
    await feng.page.getByRole('button', { name: 'English' }).click();
    await feng.page.getByText('On-the-spot penalty revoked').first().waitFor();
    expect(await look(feng, 'handed-over-revoked-desk-en')).toEqual([]);
    await feng.leaves();
  }, 240_000);
});
