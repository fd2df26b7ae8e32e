import { readFile } from 'node:fs/promises';
import type { InspectionState } from '#casework';
import { demonstrationFilePaths } from '#law-files';
import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';

const unit = 'shifan.chengguan';
const plan = {
  unit,
  title: '企业公示信息抽查（虚构）',
  kind: 'information-spot-check',
  fields: ['fsl'],
  objects: [{ id: 'firm-1', name: '某商贸有限公司（虚构）', kind: 'company', weight: 10 }],
  inspectors: ['wang', 'li'].map((officer) => ({ officer, recusedFrom: [] })),
  howMany: 1,
  perObject: 2,
};
const lot = { seed: '摇号 815', seedSource: '局大厅当众摇号' };
const result = {
  object: 'firm-1',
  inspectedOn: '2026-03-05',
  inspectors: ['wang', 'li'],
  way: 'on-site',
  items: [
    { item: 'annual-report', disclosed: '从业人员3人', found: '从业人员3人', agrees: true },
    { item: 'licences', disclosed: '食品经营许可证有效', found: '许可证已注销', agrees: false },
  ],
  outcome: 'false-or-concealed',
  findings: '公示的许可信息与实际不符',
  proposedForAbnormalList: true,
};

type Page = Omit<InspectionState, 'tasks'> & {
  tasks: (InspectionState['tasks'][number] & { publishBy: string | null; late: boolean; overdue: boolean })[];
};

await describeSystem('A spot check of disclosed information 公示信息抽查', (engines) => {
  const office = officeFor(engines);
  const act = (id: string, name: string, user: string, body: object, at: string) =>
    office.client.post(`/inspections/${id}/actions/${name}`, user, body, { at });
  const planned = async (more: object = {}): Promise<string> => {
    const { status, body } = await office.client.post(
      '/inspections',
      'zhao',
      { ...plan, ...more },
      { at: '2026-03-02T01:00:00.000Z' },
    );
    expect(status).toBe(201);
    return body.id;
  };

  it('has its result with items, files and what is proposed; a false disclosure becomes a clue (SPOT Art.9, 12)', async () => {
    const id = await planned();
    expect((await act(id, 'approve-inspection', 'feng', { opinion: '同意' }, '2026-03-02T02:00:00.000Z')).status).toBe(
      201,
    );
    expect((await act(id, 'draw', 'feng', lot, '2026-03-03T01:00:00.000Z')).status).toBe(201);

    const path = (await demonstrationFilePaths()).find((each) => each.endsWith('.png'));
    const bytes = await readFile(path ?? '');
    const { body: stored } = await office.client.upload('wang', bytes, 'image/png');
    const { sha256, size, mediaType } = stored;
    const files = [{ sha256, size, mediaType, name: '公示页面截图.png' }];
    const at = '2026-03-05T08:00:00.000Z';
    const record = (name: string, body: object) => act(id, name, 'wang', body, at);
    const { items: _items, way: _way, proposedForAbnormalList: _proposed, ...routine } = result;
    expect((await record('record-inspection-result', { ...routine, outcome: 'problem' })).body).toMatchObject({
      code: 'other-kind-of-result',
    });
    expect((await record('record-spot-check-result', { ...result, items: [] })).body).toMatchObject({
      code: 'items-missing',
    });
    const unknown = [{ ...files[0], sha256: '0'.repeat(64) }];
    expect((await record('record-spot-check-result', { ...result, files: unknown })).body.fields).toMatchObject([
      { field: 'files.0.sha256' },
    ]);
    expect((await record('record-spot-check-result', { ...result, files })).status).toBe(201);

    const { body: page } = await office.client.get<Page>(`/inspections/${id}`, 'jiang');
    // Thursday 5 March 2026 + 20 working days.
    expect(page.tasks).toMatchObject([
      { result: { ...result, files }, enteredOn: '2026-03-05', publishBy: '2026-04-02', late: false },
    ]);
    const download = (user: string, digest = sha256) =>
      office.client.get<string>(`/inspections/${id}/files/${digest}`, user);
    expect(await download('jiang')).toMatchObject({ status: 200, type: 'image/png' });
    expect((await download('jiang', '0'.repeat(64))).status).toBe(404);
    expect((await download('wu')).status).toBe(403);

    const clue = {
      unit,
      source: 'supervision',
      receivedOn: '2026-03-05',
      anotherMatter: '各案互不相关（虚构）',
      party: { kind: 'company', name: '某商贸有限公司（虚构）' },
      matter: '公示信息弄虚作假',
      place: '某街2号（虚构）',
      inspection: id,
    };
    const { body: opened } = await office.client.post('/cases', 'wang', clue, { at });
    expect((await act(id, 'link-clue', 'zhao', { object: 'firm-1', case: opened.id }, at)).status).toBe(201);
    const verified = await office.client.verify();
    expect(verified.findings).toEqual([]);
    expect(verified.files).toBe(1);
  });

  it('counts draws of the same moment one after the other: the yearly cap holds (CHK)', async () => {
    const objects = [{ id: 'firm-2', name: '某厂（虚构）', kind: 'company', weight: 1 }];
    const ids = [];
    for (let count = 0; count < 4; count += 1) ids.push(await planned({ objects, urgent: true }));
    const drawn = await Promise.all(ids.map((id) => act(id, 'draw', 'feng', lot, '2026-03-03T01:00:00.000Z')));
    expect(drawn.filter(({ status }) => status === 201)).toHaveLength(2);
    expect(drawn.filter(({ status }) => status === 409)).toHaveLength(2);
    expect(new Set(drawn.map(({ body }) => body.code))).toEqual(new Set([undefined, 'too-few-to-draw']));
  });
});
