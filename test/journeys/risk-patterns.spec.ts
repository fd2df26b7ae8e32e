import { chengguan, clueNotFiled, hekou, type Station } from '../system/clue-not-filed.js';
import { anlu } from '../system/command.js';
import { describeSystem } from '../system/describe-system.js';
import { officeFor, type Office } from '../system/office.js';

interface Pattern {
  _id: string;
  number: number;
  code: string;
  unit: string;
  since: string;
  officers: string[];
  party: string | null;
  cases: { caseId: string; caseCode: string | null }[];
  count: number;
  among: number;
  detail: string;
  followUp: { state: string; matter: string | null; dismissedBefore: number };
}

interface Tested {
  hits: number;
  dismissed: number;
  fields?: object[];
}

interface Patterns {
  items: Pattern[];
  next: string | null;
}

/** Waits until the lists have seen a place in the log. */
const seen = async (office: Office, position: string): Promise<void> => {
  const { status } = await office.client.get(`/supervision-matters?position=${position}`, 'wei');
  expect(status).toBe(200);
};

await describeSystem('Signs that show across cases 跨案风险', (engines) => {
  const office = officeFor(engines);

  const notFiled = (...said: [party: string, at: Station, day: string, ground: string]) =>
    clueNotFiled(office.client, ...said);

  const patterns = async (user: string, query: string): Promise<Pattern[]> => {
    const { status, body } = await office.client.get<Patterns>(`/risk-patterns?${query}`, user);
    expect([status, body]).toEqual([200, expect.anything()]);
    return body.items;
  };

  const [inOneStation, inTwo] = ['甲食品店（虚构）', '乙食品店（虚构）'];
  const first = 'first-minor-corrected';
  let position = '';
  const known: Record<string, string[]> = {};

  beforeAll(async () => {
    const one = await notFiled(inOneStation, chengguan, '2025-03-10', first);
    const again = await notFiled(inOneStation, chengguan, '2026-03-10', first);
    const here = await notFiled(inTwo, chengguan, '2025-06-10', first);
    const there = await notFiled(inTwo, hekou, '2026-04-10', first);
    // The near twin: spared for another reason.
    await notFiled('丙食品店（虚构）', chengguan, '2025-03-11', first);
    ({ position } = await notFiled('丙食品店（虚构）', chengguan, '2026-03-11', 'minor-corrected-harmless'));
    known[inOneStation] = [one.id, again.id];
    known[inTwo] = [here.id, there.id];
  }, 120_000);

  it('shows a party that was let off as a first offender twice, whichever stations did it, to the supervisor (APL Art.33)', async () => {
    const found = await patterns('wei', `number=5&position=${position}`);
    expect(
      found.map(({ party, unit, since, cases }) => [party, unit, since, cases.map(({ caseId }) => caseId)]),
    ).toEqual([
      [inTwo, 'shifan', '2026-04-10', known[inTwo]],
      [inOneStation, 'shifan.chengguan', '2026-03-10', known[inOneStation]],
    ]);
    expect(found[0]?.detail).toContain('2025-06-10');
    expect(found.every(({ count, among }) => count === 2 && among === 2)).toBe(true);
  });
  it('shows to the head of a station what lies in that station alone', async () => {
    expect((await patterns('zhao', 'number=5')).map(({ party }) => party)).toEqual([inOneStation]);
    expect(await patterns('wu', 'number=5')).toEqual([]);
    expect((await office.client.get('/risk-patterns?unit=shifan.hekou', 'zhao')).status).toBe(403);
  });
  it('shows nothing to officers, whom it may name', async () =>
    expect((await office.client.get('/risk-patterns', 'wang')).status).toBe(403));
  it('is asked by case, party and officer, page by page', async () => {
    const [, later = ''] = known[inTwo] ?? [];
    expect((await patterns('wei', `caseId=${later}`)).map(({ party }) => party)).toEqual([inTwo]);
    expect(await patterns('wei', `party=${encodeURIComponent(inOneStation)}`)).toHaveLength(1);
    expect((await patterns('wei', 'number=5&officer=sun')).map(({ party }) => party)).toEqual([inTwo]);
    const one = await office.client.get<Patterns>('/risk-patterns?number=5&limit=1', 'wei');
    const two = await office.client.get<Patterns>(`/risk-patterns?number=5&limit=1&after=${one.body.next}`, 'wei');
    expect([one, two].map(({ body }) => body.items[0]?.party)).toEqual([inTwo, inOneStation]);
    expect(two.body.next).toBeNull();
  });
  it('comes as a table with the number of acts beside each sign', async () => {
    const { body } = await office.client.get<string>('/risk-patterns?number=5&format=csv', 'wei');
    const [head, line] = body.split('\r\n');
    expect(head).toContain('Showing it,Among');
    expect(line).toContain(inTwo);
  });
  it('is tried over history with another figure before that is switched on, and counts what was dismissed', async () => {
    const tried = (body: object, user = 'wei') =>
      office.client.post<Tested>('/risk-patterns/back-test', user, { code: 'first-offence-again', ...body });
    const span = { from: '2025-01-01', to: '2026-12-31' };
    const usual = await tried(span);
    expect([usual.status, usual.body]).toEqual([
      200,
      expect.objectContaining({
        hits: 2,
        dismissed: 0,
        cases: 6,
        parameters: [{ name: 'firstOffenceMonths', value: 24, inForce: 24 }],
        byMonth: [
          { key: '2026-03', hits: 1, before: 1, added: 0, gone: 0, cases: 2 },
          { key: '2026-04', hits: 1, before: 1, added: 0, gone: 0, cases: 1 },
        ],
      }),
    ]);
    // Ten months lie between the two clues about one party, a year between those about the other.
    const changed = [{ name: 'firstOffenceMonths', value: 10 }];
    expect((await tried({ ...span, changed })).body).toMatchObject({ hits: 1, before: 2, added: 0, gone: 1 });
    const sign = { source: 'risk-point', riskPoint: 5, party: inTwo };
    const raise = (caseId: string | undefined) =>
      office.client.post('/supervision-matters', 'wei', {
        unit: 'shifan',
        addressed: 'shifan',
        level: 'inside',
        sign: { ...sign, caseId },
        matter: '同一当事人两次按初次违法处理（虚构）',
      });
    // The case of the other party shows it too, and not with this one.
    expect((await raise(known[inOneStation]?.[1])).body.code).toBe('sign-not-shown');
    // The case is over: a matter is no change of it, and stands with it (SUP Art.7).
    const ofCase = known[inTwo]?.[1] ?? '';
    const version = async () => (await office.client.get<{ version: number }>(`/cases/${ofCase}`, 'wei')).body.version;
    const before = await version();
    const raised = await raise(ofCase);
    expect([raised.status, await version()]).toEqual([201, before]);
    const ofIt = `/supervision-matters?open=all&caseId=${ofCase}&position=${raised.body.position}`;
    const { body: matters } = await office.client.get<{ items: { _id: string }[] }>(ofIt, 'wei');
    expect(matters.items.map(({ _id }) => _id)).toEqual([raised.body.id]);
    const dismissed = await office.client.post(`/supervision-matters/${raised.body.id}/actions/dismiss-sign`, 'wei', {
      reasons: '核实为不同主体（虚构）',
    });
    expect(dismissed.status).toBe(201);
    await seen(office, dismissed.body.position);
    expect((await tried(span)).body).toMatchObject({ hits: 2, dismissed: 1 });
    // Nothing is recorded, and nobody else may ask.
    expect((await tried(span, 'zhao')).status).toBe(403);
    expect(await tried({ changed: [{ name: 'splittingDays', value: 10 }] })).toMatchObject({
      status: 422,
      body: { fields: [{ field: 'changed.0.name' }] },
    });
    expect((await tried({ from: '2026-12-31', to: '2026-01-01' })).status).toBe(400);
    expect((await tried({ code: 'no-such-pattern' })).status).toBe(422);
  });
  it('says what became of each sign: dismissed, taken up, or still open, to who may see the matter', async () => {
    const followed = async (user: string, query = '') =>
      (await patterns(user, `number=5${query}`)).map(({ party, followUp: { state, matter, dismissedBefore } }) => [
        party,
        state,
        matter !== null,
        dismissedBefore,
      ]);
    expect(await followed('wei')).toEqual([
      [inTwo, 'dismissed', true, 0],
      [inOneStation, 'open', false, 0],
    ]);
    const raised = await office.client.post('/supervision-matters', 'wei', {
      unit: 'shifan',
      addressed: 'shifan.chengguan',
      level: 'inside',
      sign: { source: 'risk-point', riskPoint: 5, party: inOneStation },
      matter: '同一当事人两次按初次违法处理（虚构）',
    });
    const act = async (user: string, name: string, body: object): Promise<void> => {
      const answer = await office.client.post(`/supervision-matters/${raised.body.id}/actions/${name}`, user, body);
      expect([name, answer.status]).toEqual([name, 201]);
      await seen(office, answer.body.position);
    };
    await act('wei', 'draft-notice', { problems: '两次', provisions: '处罚法第三十三条', requirements: '说明' });
    // Nothing was sent: the head of the station learns of nothing.
    expect(await followed('zhao')).toEqual([[inOneStation, 'open', false, 0]]);
    await act('feng', 'issue-instrument', { instrument: 'notice' });
    expect(await followed('zhao')).toEqual([[inOneStation, 'noticed', true, 0]]);
    expect(await followed('wei', '&state=noticed')).toEqual([[inOneStation, 'noticed', true, 0]]);
    expect(await followed('wei', '&state=open')).toEqual([]);
    expect((await office.client.get('/risk-patterns?state=lost', 'wei')).status).toBe(400);
  });
  it('is tried from the command line, in words and as JSON', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const asked = ['back-test', 'first-offence-again', '--from', '2025-01-01', '--to', '2026-12-31'];
    const said = await anlu(asked, settings);
    expect([said.code, said.stdout]).toEqual([
      0,
      expect.stringContaining('2 signs, 1 of them dismissed before, among 6 cases'),
    ]);
    const told = await anlu([...asked, '--set', 'firstOffenceMonths=10', '--json'], settings);
    expect(JSON.parse(told.stdout)).toMatchObject({ hits: 1 });
    expect((await anlu([...asked, '--set', 'firstOffenceMonths=soon'], settings)).code).toBe(2);
    expect((await anlu(['back-test', 'no-such-pattern'], settings)).code).not.toBe(0);
  });
  it('follows the next record at once, and says the same after a restart and after the lists were made anew', async () => {
    const third = await notFiled(inOneStation, chengguan, '2026-05-11', first);
    const now = await patterns('wei', `number=5&position=${third.position}`);
    expect(now).toHaveLength(3);
    await office.restart('SIGKILL');
    expect(await patterns('wei', `number=5&position=${third.position}`)).toEqual(now);
    const token = await office.client.tokenFor({ id: 'operator', unit: 'shifan', roles: ['operator'] });
    const rebuilt = await office.client.send('POST', '/operations/rebuild', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(rebuilt.status).toBeLessThan(300);
    expect(await patterns('wei', `number=5&position=${third.position}`)).toEqual(now);
  });
});
