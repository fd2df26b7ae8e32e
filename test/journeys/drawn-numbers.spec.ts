import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import { today } from '../system/today.js';

interface DeviceNumber {
  readonly number: string;
  readonly unit: string;
}

interface LedgerEntry {
  readonly series: string;
  readonly text: string;
  readonly caseId: string;
  readonly status: string;
  readonly reason: string | null;
}

interface Sent {
  readonly id: string;
  readonly code?: string;
  readonly ground?: string;
  readonly version: number;
  readonly fields?: readonly { readonly field: string }[];
}

const station = 'shifan.chengguan';
const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();

await describeSystem('Numbers of decisions on the spot that a device takes along (APL Art.52(1))', (engines) => {
  const office = officeFor(engines);
  let keys = 0;

  const draw = async (device: string, by = 'wang', act = ''): Promise<{ status: number; items: DeviceNumber[] }> => {
    const { status, body } = await office.client.send<{ items: DeviceNumber[] }>(
      'POST',
      `/me/off-line-numbers/${device}${act}`,
      { headers: await office.client.authorization(by) },
    );
    return { status, items: body.items };
  };
  const of = (items: readonly DeviceNumber[], unit: string): string[] =>
    items.filter((each) => each.unit === unit).map(({ number }) => number);

  const send = async (path: string, body: object, by = 'wang') => {
    keys += 1;
    return office.client.send<Sent>('POST', path, {
      headers: {
        ...(await office.client.authorization(by)),
        'content-type': 'application/json',
        'idempotency-key': `drawn ${process.pid} ${keys}`,
        'if-match': '*',
        'anlu-taken-off-line': new Date(Date.now() - 1_000).toISOString(),
      },
      body: JSON.stringify(body),
    });
  };
  const clue = async (name: string, kind = 'individual_business'): Promise<string> => {
    const party = { kind, name: `${name}（虚构）` };
    const day = today();
    const about = { source: 'supervision', receivedOn: day, matter: '广告引证内容未表明出处', place: '集市（虚构）' };
    return (await send('/cases', { unit: station, party, ...about })).body.id;
  };
  const decide = (
    id: string,
    drawnNumber: string,
    { fine = 20_000, by = 'wang', act = 'decide-on-the-spot', more = {} } = {},
  ) =>
    send(
      `/cases/${id}/actions/${act}`,
      {
        officers: ['wang', 'li'],
        basisId: 'ad-59-1-1',
        violationEndedOn: today(),
        cardsShown: true,
        rightsTold: true,
        facts: '广告引证内容未表明出处，事实清楚。',
        offence: {},
        penalty: { warning: false, fine, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] },
        tier: 'lenient',
        signature: '当事人签名',
        drawnNumber,
        ...more,
      },
      by,
    );
  const numberOf = async (id: string): Promise<string | undefined> => {
    const { body } = await office.client.get<{ state: { decision?: { number: string } } }>(`/cases/${id}`, 'wang');
    return body.state.decision?.number;
  };
  const ledger = async (unit: string): Promise<LedgerEntry[]> =>
    (await office.client.get<LedgerEntry[]>(`/registers/units/${unit}/numbers/${year}`, 'jiang')).body.filter(
      ({ series }) => series === 'summary-decision',
    );

  it('are of the bureau and of a station that acts in its own name, of one device alone, and the same when asked again', async () => {
    const { items } = await draw('tablet-of-wang');
    expect(of(items, 'shifan')).toHaveLength(10);
    expect(of(items, station)).toHaveLength(10);
    expect((await draw('tablet-of-wang')).items).toEqual(items);
    const others = [...(await draw('phone-of-wang')).items, ...(await draw('tablet-of-li', 'li')).items];
    const all = [...items, ...others].map(({ number }) => number);
    expect(new Set(all).size).toBe(60);
    expect((await ledger(station)).map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 'on-device'));
  });

  it('are what the decision on paper bears, and the device is filled up again', async () => {
    const { items } = await draw('tablet-of-wang');
    const [first = '', second = ''] = of(items, station);
    const id = await clue('预领文号一');
    expect((await decide(id, second)).status).toBe(201);
    expect(await numberOf(id)).toBe(second);
    const entry = (await ledger(station)).find(({ text }) => text === second);
    expect(entry).toMatchObject({ status: 'used', caseId: id });
    const after = of((await draw('tablet-of-wang')).items, station);
    expect(after).toHaveLength(10);
    expect(after).toContain(first);
    expect(after).not.toContain(second);
    expect((await office.client.verify()).findings).toEqual([]);
  });

  it('serve for one decision, of their officer, in the name of their unit', async () => {
    const { items } = await draw('tablet-of-wang');
    const own = of(items, station)[0] ?? '';
    const refused = { status: 409, body: { code: 'number-not-drawn', ground: 'APL Art.52' } };
    const id = await clue('预领文号二');
    // Of the bureau: against a sole trader the station decides in its own name (GSS Art.8).
    expect(await decide(id, of(items, 'shifan')[0] ?? '')).toMatchObject(refused);
    const [another = ''] = of((await draw('tablet-of-li', 'li')).items, station);
    expect(await decide(id, another)).toMatchObject(refused);
    expect(await decide(id, `${own}改`)).toMatchObject(refused);
    expect((await decide(id, own)).status).toBe(201);
    expect(await decide(await clue('预领文号三'), own)).toMatchObject(refused);
    const enterprise = await clue('预领文号企业', 'company');
    expect((await decide(enterprise, of(items, 'shifan')[0] ?? '')).status).toBe(201);
    expect(await numberOf(enterprise)).toBe(of(items, 'shifan')[0]);
  });

  it('serve whoever of its officers records a decision that was handed over (docs/decisions/046)', async () => {
    const [ofLi = ''] = of((await draw('tablet-of-li', 'li')).items, station);
    const id = await clue('预领文号补录');
    const more = { decidedOn: today(), whyLater: '现场无网络' };
    expect((await decide(id, ofLi, { act: 'record-handed-over-decision', more })).status).toBe(201);
    expect(await numberOf(id)).toBe(ofLi);
    expect(of((await draw('tablet-of-li', 'li')).items, station)).not.toContain(ofLi);
  });

  it('stay on the device where the decision is refused, and serve once it is right', async () => {
    const [own = ''] = of((await draw('tablet-of-wang')).items, station);
    const id = await clue('预领文号四');
    expect(await decide(id, own, { fine: 30_000 })).toMatchObject({
      status: 409,
      body: { code: 'over-summary-ceiling' },
    });
    expect(of((await draw('tablet-of-wang')).items, station)).toContain(own);
    expect((await decide(id, own)).status).toBe(201);
    expect(await numberOf(id)).toBe(own);
  });

  it('go back unused when the officer signs out there: void with the reason, no gap and no sign of risk 3', async () => {
    const left = of((await draw('phone-of-wang')).items, station);
    const { status } = await draw('phone-of-wang', 'wang', '/return');
    expect(status).toBe(200);
    const entries = await ledger(station);
    for (const number of left)
      expect(entries.find(({ text }) => text === number)).toMatchObject({
        status: 'void',
        reason: 'returned-by-device',
        caseId: null,
        drawnBy: 'wang',
      });
    expect(await decide(await clue('预领文号五'), left[0] ?? '')).toMatchObject({ body: { code: 'number-not-drawn' } });
    // On line the next number is issued as ever, after all that were drawn.
    expect((await office.client.verify()).findings).toEqual([]);
    const { body } = await office.client.get<{ items: { code: string }[] }>('/risk-patterns', 'jiang');
    expect(body.items.filter(({ code }) => code === 'gap-in-series')).toEqual([]);
  });

  it('are drawn by who decides on the spot alone, for at most five devices', async () => {
    expect((await draw('tablet-of-zheng', 'zheng')).status).toBe(403);
    expect((await draw('x')).status).toBe(400);
    for (const place of [1, 2, 3, 4, 5]) await draw(`spare-${place}-of-zhou`, 'zhou');
    expect((await draw('spare-6-of-zhou', 'zhou')).items).toEqual([]);
    await draw('spare-5-of-zhou', 'zhou', '/return');
    expect((await draw('spare-6-of-zhou', 'zhou')).items.length).toBeGreaterThan(0);
  });
});
