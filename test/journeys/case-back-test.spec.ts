import { anlu } from '../system/command.js';
import { describeSystem } from '../system/describe-system.js';
import { lateInspection } from '../system/late-inspection.js';
import { officeFor } from '../system/office.js';

interface Hit {
  caseId: string;
  since: string;
  before: string | null;
  change: string;
  event: number;
  wasDismissed: boolean;
  detail: string;
}

interface Tested {
  hits: number;
  before: number;
  added: number;
  gone: number;
  dismissed: number;
  cases: number;
  read: number;
  parameters: object[];
  byUnit: object[];
  byMonth: object[];
  byOfficer: object[];
  signs: Hit[];
  goneSigns: Hit[];
}

interface Risks {
  items: { caseId: string; risks: { number: number; followUp: { state: string; matter: string | null } }[] }[];
}

await describeSystem('A rule on single cases, before it is switched on 规则试算', (engines) => {
  const office = officeFor(engines);
  const span = { from: '2026-01-01', to: '2026-12-31' };
  const path = '/risk-points/back-test';

  const asked = (user: string, body: object, language?: string) =>
    office.client.post<string>(path, user, { number: 3, ...span, ...body }, language === undefined ? {} : { language });
  /** The last line, after those that tell how far it is. */
  const tested = async (body: object = {}, language?: string): Promise<Tested> => {
    const { status, body: lines } = await asked('wei', body, language);
    expect([status, lines]).toEqual([201, expect.stringContaining('"progress"')]);
    return (JSON.parse(lines.trim().split('\n').at(-1) ?? '') as { result: Tested }).result;
  };
  const refused = async (user: string, body: object): Promise<unknown> => {
    const { status, body: said } = await office.client.post<{ fields?: { field: string }[] }>(path, user, body);
    return [status, said.fields?.map(({ field }) => field)];
  };

  // The limit in force is three days: ten and five days are late, one is not.
  let [ten, five] = [
    { id: '', enteredOn: '' },
    { id: '', enteredOn: '' },
  ];
  let last = '';
  const seen = async (position: string): Promise<void> => {
    const { status } = await office.client.get(`/supervision-matters?position=${position}`, 'wei');
    expect(status).toBe(200);
  };
  beforeAll(async () => {
    ten = await lateInspection(office.client, 1, 10);
    five = await lateInspection(office.client, 2, 5);
    ({ position: last } = await lateInspection(office.client, 3, 1));
    await seen(last);
  }, 120_000);

  it('tells what it shows by unit, month and officer, each beside the cases that came in', async () => {
    const { hits, before, cases, read, parameters, byUnit, byMonth, byOfficer } = await tested();
    expect([hits, before, cases, read]).toEqual([2, 2, 3, 3]);
    expect(parameters).toEqual([
      { name: 'lateEntryDays', value: 3, inForce: 3 },
      { name: 'bulkEntries', value: 4, inForce: 4 },
    ]);
    const same = { added: 0, gone: 0 };
    expect(byUnit).toEqual([
      { key: 'shifan', hits: 2, before: 2, cases: 3, ...same },
      { key: 'shifan.chengguan', hits: 1, before: 1, cases: 2, ...same },
      { key: 'shifan.hekou', hits: 1, before: 1, cases: 1, ...same },
    ]);
    // The case of 23 July was entered on 3 August; two came in after July.
    expect(byMonth).toEqual([{ key: '2026-08', hits: 2, before: 2, cases: 1, ...same }]);
    expect(byOfficer).toEqual([
      { key: 'sun', hits: 1, before: 1, cases: 1, ...same },
      { key: 'wang', hits: 1, before: 1, cases: 2, ...same },
    ]);
  });
  it('tells what another figure would let go and add, and names the event in the language that is asked', async () => {
    const longer = await tested({ changed: [{ name: 'lateEntryDays', value: 7 }] }, 'zh-CN');
    expect([longer.before, longer.hits, longer.added, longer.gone]).toEqual([2, 1, 0, 1]);
    expect(longer.parameters).toContainEqual({ name: 'lateEntryDays', value: 7, inForce: 3 });
    expect(longer.signs).toMatchObject([{ caseId: ten.id, since: ten.enteredOn, change: 'same' }]);
    expect(longer.goneSigns).toMatchObject([{ caseId: five.id, before: five.enteredOn, change: 'gone' }]);
    expect(longer.signs[0]?.detail).toContain('现场检查');
    const { body } = await office.client.get<{ number?: number; type?: string }[]>(`/cases/${ten.id}/events`, 'wei');
    expect(body.find(({ number }) => number === longer.signs[0]?.event)?.type).toBe('InspectionRecorded');
    // In one station alone.
    const here = await tested({ changed: [{ name: 'lateEntryDays', value: 7, unit: 'shifan.chengguan' }] }, 'en');
    expect([here.hits, here.gone]).toEqual([2, 0]);
    expect(here.signs[0]?.detail).toMatch(/entered/);
    expect((await tested({ unit: 'shifan.hekou' })).hits).toBe(1);
    expect((await tested({ to: '2026-08-10' })).signs.map(({ caseId }) => caseId)).toEqual([ten.id]);
  });
  it('says of each sign in a case what became of it, and counts what was dismissed', async () => {
    const became = async (id: string) => {
      const { body } = await office.client.get<Risks>(`/risk-points?number=3&position=${last}`, 'wei');
      const of = body.items.find(({ caseId }) => caseId === id);
      return of?.risks.filter(({ number }) => number === 3).map(({ followUp: { state, matter } }) => [state, matter]);
    };
    expect(await became(ten.id)).toEqual([['open', null]]);
    const raised = await office.client.post('/supervision-matters', 'wei', {
      unit: 'shifan',
      addressed: 'shifan.chengguan',
      level: 'inside',
      sign: { source: 'risk-point', riskPoint: 3, caseId: ten.id, officer: 'wang' },
      matter: '现场笔录迟延录入（虚构）',
    });
    expect(raised.status).toBe(201);
    const dismissed = await office.client.post(`/supervision-matters/${raised.body.id}/actions/dismiss-sign`, 'wei', {
      reasons: '当日断网，有书面记录（虚构）',
    });
    expect(dismissed.status).toBe(201);
    last = dismissed.body.position;
    expect(await became(ten.id)).toEqual([['dismissed', raised.body.id]]);
    expect(await became(five.id)).toEqual([['open', null]]);
    const { dismissed: count, signs } = await tested();
    expect(count).toBe(1);
    expect(new Map(signs.map(({ caseId, wasDismissed }) => [caseId, wasDismissed]))).toEqual(
      new Map([
        [ten.id, true],
        [five.id, false],
      ]),
    );
    const table = await office.client.get<string>('/risk-points?number=3&format=csv', 'wei', 'en');
    expect(table.body).toContain('Dismissed');
  });
  it('is for who supervises, in the own unit, and says what is wrong with a question', async () => {
    for (const user of ['wang', 'zhao', 'feng', 'qian']) expect((await asked(user, {})).status).toBe(403);
    expect((await asked('jiang', {})).status).toBe(201);
    expect((await asked('wei', { unit: 'yunzhou' })).status).toBe(403);
    const figure = { name: 'lateEntryDays', value: 7 };
    expect(await refused('wei', {})).toEqual([422, ['number']]);
    expect(await refused('wei', { number: 38 })).toEqual([422, ['number']]);
    expect(await refused('wei', { number: 22, changed: [figure] })).toEqual([422, ['changed.0.name']]);
    expect(await refused('wei', { number: 3, changed: [{ ...figure, value: -1 }] })).toEqual([
      422,
      ['changed.0.value'],
    ]);
    expect(await refused('wei', { number: 3, changed: [{ ...figure, unit: 'yunzhou' }] })).toEqual([
      422,
      ['changed.0.unit'],
    ]);
    expect(await refused('wei', { number: 3, changed: [{ ...figure, weight: 1 }] })).toEqual([
      422,
      ['changed.0.weight'],
    ]);
    expect((await asked('wei', { from: '2026-12-31', to: '2026-01-01' })).status).toBe(400);
    expect((await asked('wei', { from: '2001-01-01' })).status).toBe(400);
  });
  it('is tried from the command line by the number of the risk point', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const line = ['back-test', '3', '--from', span.from, '--to', span.to];
    const said = await anlu([...line, '--set', 'lateEntryDays=7'], settings);
    expect([said.code, said.stdout]).toEqual([0, expect.stringContaining('2 by the settings in force, 0 new, 1 gone')]);
    expect(said.stdout).toContain('lateEntryDays=7 (in force 3)');
    expect(said.stdout).toContain(` -${five.enteredOn} shifan.hekou`);
    const told = await anlu([...line, '--set', 'lateEntryDays@shifan.hekou=7', '--json'], settings);
    expect(JSON.parse(told.stdout)).toMatchObject({ hits: 1, gone: 1 });
    expect((await anlu([...line, '--set', 'lateEntryDays=soon'], settings)).code).toBe(2);
    expect((await anlu(['back-test', '38'], settings)).code).toBe(2);
    expect((await anlu(['back-test', '7', '--set', 'fineNeedsCorrectionOrder=yes'], settings)).code).toBe(0);
  });
  it('records nothing, and says the same after the lists were made anew', async () => {
    const before = await tested({ changed: [{ name: 'lateEntryDays', value: 7 }] });
    const events = async () => (await office.client.verify()).events;
    const recorded = await events();
    const token = await office.client.tokenFor({ id: 'operator', unit: 'shifan', roles: ['operator'] });
    await office.client.send('POST', '/operations/rebuild', { headers: { authorization: `Bearer ${token}` } });
    expect(await tested({ changed: [{ name: 'lateEntryDays', value: 7 }] })).toEqual(before);
    expect(await events()).toBe(recorded);
  });
});
