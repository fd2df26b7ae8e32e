import { clueOfToday } from '../system/clue-of-today.js';
import { freePort } from '../system/free-port.js';
import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';
import { until } from '../system/until.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { Person } from './person.js';

// Pages go on at the address that they were opened at.
const port = await freePort();

describeInBrowser('While pages are open, a server', (browser) => {
  const office = officeFor(embedded, { PORT: `${port}` });

  it('is ended and started again: what was typed is kept and sent once, and pages show again what is done', async () => {
    const script = await demonstrationCase(1, 'restarted');
    const place = placeOf(script, 'record-inspection');
    const { id } = await play(office.client, script, { to: place });
    const [wang, li] = [
      await Person.signedIn(browser(), { url: office.client.url, person: 'wang' }),
      await Person.signedIn(browser(), { url: office.client.url, person: 'li' }),
    ];
    await wang.opens(`/cases/${id}/acts/propose-extension`);
    await fill(wang.page, { clock: 'case', days: 30, reasons: '案情复杂' });
    await li.opens('/cases');
    await li.page.locator('.list-table tbody tr').first().waitFor();

    await office.server.end('SIGKILL');
    await wang.page.getByRole('button', { name: '提交' }).click();
    await wang.page.getByText('无法连接服务器').first().waitFor();
    await office.start();

    await wang.playAt(script.steps[place]?.at ?? '');
    expect(await wang.page.locator('[id="field-reasons"]').inputValue()).toBe('案情复杂');
    await wang.sends();
    const { body } = await office.client.get<{ state: { proposal: { matter: string } } }>(`/cases/${id}`, 'feng');
    expect(body.state.proposal.matter).toBe('extension');
    const { body: entries } = await office.client.get<{ type?: string }[]>(`/cases/${id}/events`, 'feng');
    expect(entries.filter(({ type }) => type === 'ExtensionProposed')).toHaveLength(1);

    // A page that was open all the time hears again of what others do.
    const party = { kind: 'company', name: '重启之后食品店（虚构）' };
    await office.client.post('/cases', 'wang', { ...clueOfToday(), party });
    await li.page.locator('.list-table tbody tr', { hasText: '重启之后食品店' }).waitFor();
    await Promise.all([wang.leaves(), li.leaves()]);
  });

  it('is answered for by a proxy meanwhile: pages hear of changes again afterwards', async () => {
    const li = await Person.signedIn(browser(), { url: office.client.url, person: 'li' });
    const register = (name: string) =>
      office.client.post('/cases', 'wang', { ...clueOfToday(), party: { kind: 'company', name } });
    await register('代理之前食品店（虚构）');
    let refused = 0;
    await li.page.route('**/changes', (route) => {
      refused += 1;
      return route.fulfill({ status: 502, body: 'Bad Gateway' });
    });
    await li.opens('/cases');
    await li.page.locator('.list-table tbody tr').first().waitFor();
    await until('the proxy has refused', () => refused > 0);
    await li.page.unroute('**/changes');
    await register('代理之后食品店（虚构）');
    await li.page.locator('.list-table tbody tr', { hasText: '代理之后食品店' }).waitFor();
    await li.leaves();
  });
});
