import type { Receipt } from '../system/client.js';
import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import { allPages, type Page } from '../system/pages.js';
import { demonstrationCase, play, simulatedCases } from '../system/play.js';
import { until } from '../system/until.js';

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-11-20',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'individual_business', name: '某副食店（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街1号（虚构）',
};
const officers = { officers: ['wang', 'li'] };

await describeSystem('A command', (engines) => {
  const office = officeFor(engines);
  const open = async (): Promise<Receipt> => (await office.client.post('/cases', 'wang', clue)).body;
  const recordsOf = async (id: string): Promise<number> =>
    (await office.client.get<unknown[]>(`/cases/${id}/records`, 'jiang')).body.length;

  it('sent again under its key gets its first answer, and nothing is recorded a second time', async () => {
    const first = await office.client.post('/cases', 'wang', clue, { key: 'open once' });
    const again = await office.client.post('/cases', 'wang', clue, { key: 'open once' });
    expect(first.status).toBe(201);
    expect(again).toMatchObject({ status: 201, body: { ...first.body, repeated: true } });
    expect(await recordsOf(first.body.id)).toBe(1);
  });

  it('that was refused gets the same refusal again under its key, also when it would be allowed by now', async () => {
    const { id } = await open();
    const path = `/cases/${id}/actions/decide-penalty`;
    const refused = await office.client.post(path, 'feng', { remedies: '复议' }, { key: 'too early' });
    const again = await office.client.post(path, 'feng', { remedies: '复议' }, { key: 'too early' });
    expect(refused.status).toBe(409);
    expect(again).toMatchObject({ status: 409, body: { code: refused.body.code, repeated: true } });
    expect(await recordsOf(id)).toBe(2);
  });

  it('under a key that belongs to another command is refused, whatever differs', async () => {
    const { id } = await open();
    const path = `/cases/${id}/actions/assign-verification`;
    const key = 'one key';
    expect((await office.client.post(path, 'zhao', officers, { key })).status).toBe(201);
    const other = await office.client.post(path, 'zhao', { officers: ['li', 'wang'] }, { key });
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await recordsOf(id)).toBe(2);
  });

  it('on a version that has passed is told what happened since; with * it is taken, without a condition it is not', async () => {
    const { id, version } = await open();
    await office.client.post(`/cases/${id}/actions/assign-verification`, 'zhao', officers, { version });
    const path = `/cases/${id}/actions/record-verification`;
    const body = { ...officers, findings: '属实。' };
    const stale = await office.client.post(path, 'wang', body, { version });
    const assigned = { number: 2, type: 'VerificationAssigned', chinese: '指派核查', by: 'zhao' };
    expect(stale).toMatchObject({ status: 412, body: { version: 2, events: [assigned] } });
    expect(stale.body.since).toEqual([
      expect.stringMatching(/^Verification assigned by 演示·赵, [\d-]{10} \d\d:\d\d \(event 2\)$/),
    ]);
    const chinese = await office.client.post(path, 'wang', body, { version, language: 'zh-CN' });
    expect(chinese.body.since).toEqual([
      expect.stringMatching(/^演示·赵 于\d{4}年\d+月\d+日\d+时\d\d分办理：指派核查（第 2 号记录）$/),
    ]);
    const unconditional = await office.client.post(path, 'wang', body, { version: null });
    expect(unconditional).toMatchObject({ status: 428, body: { code: 'if-match-missing' } });
    expect(await recordsOf(id)).toBe(2);
    expect((await office.client.post(path, 'wang', body, { version: '*' })).headers.get('etag')).toBe('"3"');
  });

  it('shows in the lists for whoever asks with its position, and on the case page at once', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const { id, version, position } = await open();
      const list = await office.client.get<Page>(`/worklist?position=${position}&limit=1000`, 'zhao');
      expect(list.body.items.map(({ _id }) => _id)).toContain(id);
      const page = await office.client.get(`/cases/${id}?minVersion=${version}`, 'wang');
      expect(page.status).toBe(200);
      const ahead = await office.client.get(`/cases/${id}?minVersion=${version + 1}`, 'wang');
      expect(ahead).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    }
  });

  it('is told to those who listen for changes, and only if they may see the case', async () => {
    const ending = new AbortController();
    const listen = async (user: string): Promise<() => string> => {
      const headers = await office.client.authorization(user);
      const response = await fetch(`${office.client.url}/changes`, { headers, signal: ending.signal });
      let heard = '';
      void (async () => {
        for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) heard += text;
      })().catch(() => undefined);
      return () => heard;
    };
    try {
      const [own, other] = [await listen('wang'), await listen('wu')];
      const { id, position } = await open();
      await until('the station hears of its case', () => own().includes(position));
      expect(own()).toContain(id);
      await until('the other station hears that the log has moved on', () => other().includes(position));
      expect(other()).not.toContain(id);
    } finally {
      ending.abort();
    }
  });

  it('leaves lists that can be read page by page without a gap and without a case twice', async () => {
    for (const script of await simulatedCases(12, 3))
      await play(office.client, script, { to: Math.min(6, script.steps.length) });
    await play(office.client, await demonstrationCase(4, 'pages'));
    // Waits until the lists have seen every partition.
    await office.client.verify();
    for (const path of [
      '/cases?',
      '/worklist?',
      '/events?',
      '/risk-points?show=all&on=2030-01-01&',
      '/discretion-checks?',
    ]) {
      const whole = (await office.client.get<Page>(`${path}limit=1000`, 'wei')).body.items;
      const paged = await allPages(office.client, `${path}limit=3`, 'wei');
      expect(paged).toEqual(whole);
      expect(new Set(paged.map(({ _id }) => _id)).size).toBe(paged.length);
    }
  });
});
