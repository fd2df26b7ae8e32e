import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';

const hour = 3_600_000;
/** An hour and days before now, as a UTC instant. */
const before = (hours: number): string => new Date(Date.now() - hours * hour).toISOString();
/** The day in China of an instant. */
const dayOf = (instant: string): string => new Date(Date.parse(instant) + 8 * hour).toISOString().slice(0, 10);

const clueOf = (name: string, day: string) => ({
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: day,
  party: { kind: 'individual_business', name: `${name}（虚构）` },
  matter: '广告引证内容未表明出处',
  place: '某农贸市场（虚构）',
});

const decisionOf = (day: string) => ({
  officers: ['wang', 'li'],
  basisId: 'ad-59-1-1',
  violationEndedOn: day,
  cardsShown: true,
  rightsTold: true,
  facts: '广告引证内容未表明出处，事实清楚。',
  offence: {},
  penalty: {
    warning: false,
    fine: 20_000,
    confiscatedGains: 0,
    confiscatedGoodsValue: 0,
    restrictions: [],
  },
  tier: 'lenient',
  signature: '当事人签名',
});

interface History {
  readonly items?: readonly Entry[];
}

interface Entry {
  readonly type?: string;
  readonly occurredAt?: string;
  readonly recordedAt: string;
  readonly takenOffLine?: true;
  readonly data?: { readonly decidedOn?: string };
}

await describeSystem('An act on the spot that was taken without a connection', (engines) => {
  const office = officeFor(engines);
  let keys = 0;
  const sends = async (path: string, body: object, headers: Record<string, string>, by = 'wang') => {
    keys += 1;
    return office.client.send<{ id: string; code?: string; detail?: string; version: number; repeated: boolean }>(
      'POST',
      path,
      {
        headers: {
          ...(await office.client.authorization(by)),
          'content-type': 'application/json',
          'idempotency-key': `waited ${process.pid} ${keys}`,
          'if-match': '*',
          ...headers,
        },
        body: JSON.stringify(body),
      },
    );
  };
  const offLine = (takenAt: string, more: Record<string, string> = {}) => ({
    'anlu-taken-off-line': takenAt,
    'anlu-author': 'wang',
    ...more,
  });

  it('happened when it was typed and is recorded when it is sent; the record says so for ever', async () => {
    const takenAt = before(30);
    const opened = await sends('/cases', clueOf('离线摊位', dayOf(takenAt)), offLine(takenAt));
    expect(opened.body.detail).toBeUndefined();
    const { id } = opened.body;
    const typed = { ...offLine(takenAt), 'idempotency-key': `decided once ${process.pid}` };
    const path = `/cases/${id}/actions/decide-on-the-spot`;
    const decided = await sends(path, decisionOf(dayOf(takenAt)), typed);
    expect(decided.body.detail).toBeUndefined();
    // The line broke before the answer came: the same entry is sent again, and nothing is recorded twice.
    const again = await sends(path, decisionOf(dayOf(takenAt)), typed);
    expect(again.body).toMatchObject({ repeated: true, version: decided.body.version });

    const { body } = await office.client.get<History | Entry[]>(`/cases/${id}/events`, 'wang');
    const entries = Array.isArray(body) ? body : (body.items ?? []);
    const found = entries.filter(({ type }) => type === 'SummaryPenaltyDecided');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ takenOffLine: true, occurredAt: takenAt, data: { decidedOn: dayOf(takenAt) } });
    expect((found[0]?.recordedAt ?? '') > takenAt).toBe(true);
    // The record itself says it under its hash; an act that was typed on line says nothing.
    expect((await office.client.verify()).findings).toEqual([]);
  });

  it('is answered with its receipt however late it is sent again: the person is not told to enter it anew', async () => {
    const takenAt = before(24 * 9);
    const entry = { ...offLine(takenAt), 'idempotency-key': `sent late ${process.pid}` };
    const clue = clueOf('回执丢失', dayOf(takenAt));
    const first = await sends('/cases', clue, { ...entry, 'anlu-played-time': before(24 * 8) });
    expect(first).toMatchObject({ status: 201, body: { repeated: false } });
    expect(await sends('/cases', clue, entry)).toMatchObject({
      status: 201,
      body: { id: first.body.id, repeated: true },
    });
  });

  it('is sent by its author alone, whoever is signed in on the device', async () => {
    const takenAt = before(1);
    const sent = await sends('/cases', clueOf('他人设备', dayOf(takenAt)), offLine(takenAt), 'li');
    expect(sent).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  it.each([
    ['in the future', 'decide-on-the-spot', () => new Date(Date.now() + hour).toISOString()],
    ['longer ago than acts may wait', 'decide-on-the-spot', () => before(24 * 9)],
    ['at no instant', 'decide-on-the-spot', () => 'yesterday'],
    ['for an act that is none of the spot', 'assign-verification', () => before(1)],
  ])('is not taken %s, and nothing is recorded', async (_, action, takenAt) => {
    const opened = await sends('/cases', clueOf(`未收 ${action} ${takenAt()}`, dayOf(before(1))), {});
    const sent = await sends(`/cases/${opened.body.id}/actions/${action}`, {}, offLine(takenAt()));
    expect(sent).toMatchObject({ status: 400, body: { code: 'malformed' } });
    const { body } = await office.client.get<{ version: number }>(`/cases/${opened.body.id}`, 'wang');
    expect(body.version).toBe(opened.body.version);
  });

  it('is sealed by a key of its author: the same on each device, and of nobody else', async () => {
    const keyOf = async (person: string) =>
      (await office.client.get<{ key: string; until: string }>('/me/off-line-key', person)).body;
    const [first, second, other] = [await keyOf('wang'), await keyOf('wang'), await keyOf('li')];
    expect(Buffer.from(first.key, 'base64url')).toHaveLength(32);
    expect(second.key).toBe(first.key);
    expect(other.key).not.toBe(first.key);
    expect(Date.parse(first.until)).toBeGreaterThan(Date.now());
  });
});
