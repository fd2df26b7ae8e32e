import { checkDraw, type InspectionState } from '#casework';
import { hashOf } from '#event-log';
import { anlu } from '../system/command.js';
import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';

const unit = 'shifan.chengguan';
const plan = {
  unit,
  title: '食品经营户双随机抽查（虚构）',
  kind: 'routine',
  fields: ['fsl'],
  objects: [
    { id: 'shop-1', name: '某副食店（虚构）', kind: 'individual_business', weight: 10 },
    { id: 'shop-2', name: '某超市（虚构）', kind: 'company', weight: 60 },
    { id: 'shop-3', name: '某饭馆（虚构）', kind: 'individual_business', weight: 30 },
  ],
  inspectors: ['wang', 'li', 'zhao'].map((officer) => ({ officer, recusedFrom: [] })),
  howMany: 2,
  perObject: 2,
};
const lot = { seed: '摇号 4711', seedSource: '局大厅当众摇号，卫、蒋在场' };

type Inspection = InspectionState & { version: number; tasks: { publishBy: string | null }[] };

await describeSystem('A random inspection 双随机', (engines) => {
  const office = officeFor(engines);
  const act = (id: string, name: string, user: string, body: object, at: string) =>
    office.client.post(`/inspections/${id}/actions/${name}`, user, body, { at });
  const page = async (id: string): Promise<Inspection> =>
    (await office.client.get<Inspection>(`/inspections/${id}`, 'jiang')).body;

  it('is planned, approved and drawn; an auditor draws again; a finding becomes a clue and is linked', async () => {
    const { status, body } = await office.client.post('/inspections', 'zhao', plan, { at: '2026-03-02T01:00:00.000Z' });
    expect(status).toBe(201);
    const { id } = body;
    const early = await act(id, 'draw', 'feng', lot, '2026-03-02T01:30:00.000Z');
    expect(early).toMatchObject({ status: 409, body: { code: 'inspection-not-approved' } });
    expect((await office.client.get(`/inspections/${id}/draw/check`, 'jiang')).status).toBe(404);
    expect((await act(id, 'approve-inspection', 'feng', { opinion: '同意' }, '2026-03-02T02:00:00.000Z')).status).toBe(
      201,
    );
    expect((await act(id, 'draw', 'feng', lot, '2026-03-03T01:00:00.000Z')).status).toBe(201);
    const second = await act(id, 'draw', 'feng', { ...lot, seed: '摇号 1' }, '2026-03-03T02:00:00.000Z');
    expect(second).toMatchObject({ status: 409, body: { code: 'drawn-already' } });

    const check = await office.client.get(`/inspections/${id}/draw/check`, 'jiang');
    expect(check.body).toMatchObject({ same: true, differences: [], seed: lot.seed, method: 'sha256-weighted/1' });
    const drawn = await page(id);
    expect(checkDraw(drawn, (text) => hashOf(Buffer.from(text)))).toEqual(check.body);
    expect(drawn.tasks).toHaveLength(2);

    const [task] = drawn.tasks;
    const [officer = ''] = task?.inspectors.filter((each) => each !== 'zhao') ?? [];
    const object = task?.object ?? '';
    const result = {
      object,
      inspectedOn: '2026-03-05',
      inspectors: task?.inspectors,
      outcome: 'problem',
      findings: '货架上有过期食品三袋',
    };
    expect((await act(id, 'record-inspection-result', officer, result, '2026-03-05T08:00:00.000Z')).status).toBe(201);
    expect((await page(id)).tasks[0]?.publishBy).toBe('2026-04-02');

    const clue = {
      unit,
      source: 'supervision',
      receivedOn: '2026-03-05',
      anotherMatter: '各案互不相关（虚构）',
      party: { kind: 'company', name: '某超市（虚构）' },
      matter: '经营超过保质期的食品',
      place: '某街1号（虚构）',
    };
    const at = '2026-03-06T01:00:00.000Z';
    const stray = await office.client.post('/cases', 'wang', clue, { at });
    const opened = await office.client.post('/cases', 'wang', { ...clue, inspection: id }, { at });
    expect(await act(id, 'link-clue', 'zhao', { object, case: stray.body.id }, at)).toMatchObject({
      status: 409,
      body: { code: 'clue-of-another' },
    });
    expect((await act(id, 'link-clue', 'zhao', { object, case: opened.body.id }, at)).status).toBe(201);
    const publication = { objects: [object], publishedOn: '2026-03-09', channel: '国家企业信用信息公示系统' };
    expect((await act(id, 'publish-results', 'zhao', publication, '2026-03-09T01:00:00.000Z')).status).toBe(201);

    const { body: rows } = await office.client.get<object[]>('/inspections', 'zhao');
    expect(rows).toContainEqual(
      expect.objectContaining({ id, drawn: true, tasks: 2, results: 1, overdue: 0, cases: [opened.body.id] }),
    );
    // What was tried before the approval, and a second draw, are signs of risk 38 for who supervises the station.
    const { body: risky } = await office.client.get<{ items: { inspectionId?: string; risks: object[] }[] }>(
      '/risk-points?number=38&show=all',
      'wei',
    );
    expect(risky.items.find(({ inspectionId }) => inspectionId === id)?.risks).toHaveLength(2);
    expect((await office.client.get<{ items: object[] }>('/risk-points?number=38&show=all', 'wu')).body.items).toEqual(
      [],
    );
    expect((await office.client.get<object[]>('/inspections', 'wu')).body).toEqual([]);
    expect((await office.client.get(`/inspections/${id}`, 'wu')).status).toBe(403);
    expect((await office.client.verify()).findings).toEqual([]);
  });

  it('counts what other inspections drew: the third of an enterprise in a year needs a clue', async () => {
    const once = { ...plan, objects: [{ id: 'shop-9', name: '某厂（虚构）', kind: 'company', weight: 1 }], howMany: 1 };
    const open = (more: object = {}) =>
      office.client.post('/inspections', 'zhao', { ...once, ...more }, { at: '2026-04-01T01:00:00.000Z' });
    for (let round = 0; round < 2; round += 1) {
      const { id } = (await open({ urgent: true })).body;
      expect((await act(id, 'draw', 'feng', lot, '2026-04-02T01:00:00.000Z')).status).toBe(201);
    }
    expect(await open()).toMatchObject({ status: 409, body: { code: 'yearly-cap-reached' } });
    expect((await open({ objects: once.objects.map((each) => ({ ...each, clue: '12315 投诉' })) })).status).toBe(201);
  });

  it('is drawn again by `anlu redraw` on the machine of whoever asks', async () => {
    const { id } = (await office.client.post('/inspections', 'zhao', { ...plan, urgent: true })).body;
    const settings = { ANLU_URL: office.client.url, ANLU_DATA: office.folder };
    const nothing = await anlu(['redraw', id], settings);
    expect(nothing.code).toBe(2);
    await office.client.post(`/inspections/${id}/actions/draw`, 'feng', lot);
    const again = await anlu(['redraw', id, '--json'], settings);
    expect({ code: again.code, ...(JSON.parse(again.stdout) as object) }).toMatchObject({ code: 0, same: true });
  });
});
