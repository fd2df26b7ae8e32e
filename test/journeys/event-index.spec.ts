import type { EventRow } from '#casework';
import { filing } from '#casework/testing/bodies';
import type { Answer, Receipt } from '../system/client.js';
import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import { allPages } from '../system/pages.js';

const unit = 'shifan.chengguan';
const clue = {
  unit,
  source: 'supervision',
  receivedOn: '2026-03-02',
  anotherMatter: '各案互不相关（虚构）',
  party: { kind: 'company', name: '清单食品有限公司（虚构）' },
  matter: '经营超过保质期的饼干',
  place: '某街（虚构）',
};
const complaint = {
  unit,
  channel: '12315',
  receivedOn: '2026-03-02',
  tracks: ['report'],
  reporter: { name: '举报人乙（虚构）', contact: '000-1234567', realName: true },
  target: clue.party,
  matter: '举报人乙（虚构）称买到过期饼干',
  place: '某街（虚构）',
};
const inspection = {
  unit,
  title: '抽查（虚构）',
  kind: 'routine',
  fields: ['fsl'],
  objects: [{ id: 'shop', name: '某店（虚构）', kind: 'company', weight: 1 }],
  inspectors: ['wang', 'li'].map((officer) => ({ officer, recusedFrom: [] })),
  howMany: 1,
  perObject: 2,
};

interface Listed {
  items: EventRow[];
  next: string | null;
}
interface Entry {
  place: number;
  type?: string;
  afterNumber?: number;
  refused?: { action: string; chinese: string };
}

await describeSystem('The index of events 审计索引', (engines) => {
  const office = officeFor(engines);
  let caseId = '';
  let caseCode = '';
  let complaintId = '';
  let inspectionId = '';
  let position = '';

  const find = (query: string, user = 'wei'): Promise<Answer<Listed & { detail: string }>> =>
    office.client.get(`/events?${query}`, user);
  const found = async (query: string, user = 'wei'): Promise<EventRow[]> =>
    (await allPages(office.client, `/events?limit=7&position=${position}&${query}`, user)) as unknown as EventRow[];
  const act = async (path: string, user: string, body: object, at: string): Promise<Receipt> => {
    const answer = await office.client.post(path, user, body, { at });
    if (answer.status !== 201) throw new Error(`${path}: ${answer.body.detail}`);
    ({ position } = answer.body);
    return answer.body;
  };

  beforeAll(async () => {
    const onCase = (action: string, user: string, body: object, at: string): Promise<Receipt> =>
      act(`/cases/${caseId}/actions/${action}`, user, body, at);
    ({ id: complaintId } = await act('/complaints', 'shen', complaint, '2026-03-02T01:00:00.000Z'));
    ({ id: inspectionId } = await act('/inspections', 'zhao', inspection, '2026-03-02T01:00:00.000Z'));
    await office.client.post(`/inspections/${inspectionId}/actions/draw`, 'feng', { seed: '1', seedSource: '摇号' });
    ({ id: caseId } = await act('/cases', 'wang', clue, '2026-03-02T02:00:00.000Z'));
    await office.client.post(
      `/cases/${caseId}/actions/assign-verification`,
      'zhao',
      { officers: ['wang'] },
      { at: '2026-03-02T02:30:00.000Z' },
    );
    await onCase('assign-verification', 'zhao', { officers: ['wang', 'li'] }, '2026-03-02T03:00:00.000Z');
    const finding = { officers: ['wang', 'li'], findings: '货架上有过期饼干' };
    await onCase('record-verification', 'wang', finding, '2026-03-03T03:00:00.000Z');
    await onCase('propose-filing', 'wang', filing(), '2026-03-03T04:00:00.000Z');
    await onCase('endorse-proposal', 'zhao', { opinion: '同意' }, '2026-03-04T01:00:00.000Z');
    await onCase('file-case', 'feng', {}, '2026-03-04T03:00:00.000Z');
    const page = await office.client.get<{ state: { investigation: { filing: { caseCode: string } } } }>(
      `/cases/${caseId}`,
      'wang',
    );
    ({ caseCode } = page.body.state.investigation.filing);
  });

  it('holds every kind of stream', async () => {
    const kinds = new Set((await found('')).map(({ aggregate }) => aggregate));
    expect(kinds).toEqual(new Set(['case', 'complaint', 'inspection', 'officer', 'unit', 'numbering']));
  });

  it('agrees with the log, which verify proves row by row', async () => {
    const { findings, documents } = await office.client.verify();
    expect(findings).toEqual([]);
    expect(documents).toBeGreaterThan((await found('')).length);
  });

  it('finds a case by its code, from its first clue on, each row in its own place', async () => {
    const rows = await found(`caseCode=${caseCode}`);
    expect(rows.map(({ place }) => place)).toEqual(rows.map((_, at) => rows.length - at));
    expect(rows.at(-1)).toMatchObject({ type: 'ClueRegistered', caseCode, caseId, unit, byUnit: unit, by: 'wang' });
    expect(rows.at(-1)?.line).toContain('清单食品有限公司（虚构）');
    expect(await found('caseCode=none')).toEqual([]);
  });

  it('is searched by refused act, by party, by role and by words', async () => {
    expect((await found('action=assign-verification')).map(({ kind, code, caseId: of }) => [kind, code, of])).toEqual([
      ['refusal', 'two-officers-needed', caseId],
    ]);
    expect((await found('kind=refusal')).map(({ aggregate, type }) => [aggregate, type])).toEqual(
      expect.arrayContaining([
        ['case', 'assign-verification'],
        ['inspection', 'draw'],
      ]),
    );
    const party = await found(`party=${encodeURIComponent(clue.party.name)}`);
    expect(new Set(party.map(({ stream }) => stream))).toEqual(new Set([`case/${caseId}`, `complaint/${complaintId}`]));
    expect((await found('role=unit-head')).every(({ roles }) => roles.includes('unit-head'))).toBe(true);
    expect((await found('text=货架上有过期')).map(({ type }) => type)).toEqual(['VerificationRecorded']);
    expect(await found('text=(.*)%2B')).toEqual([]);
  });

  it('gives every row with a word once, on pages of any size', async () => {
    const all = (await found('text=饼干')).map(({ _id }) => _id);
    expect(all.length).toBeGreaterThan(2);
    expect(new Set(all).size).toBe(all.length);
    const one = await allPages(office.client, '/events?limit=1&text=饼干', 'wei');
    expect(one.map(({ _id }) => _id)).toEqual(all);
  });

  it('is bounded by both times', async () => {
    const happened = await found(`caseId=${caseId}&happenedFrom=2026-03-03&happenedTo=2026-03-03`);
    expect(happened.map(({ type }) => type)).toEqual(['FilingProposed', 'VerificationRecorded']);
    const today = await found(`caseId=${caseId}&from=2026-03-04&to=2026-03-04`);
    expect(today.map(({ occurredAt }) => occurredAt.slice(0, 10))).toContain('2026-03-04');
    expect(await found(`caseId=${caseId}&to=2020-01-01`)).toEqual([]);
  });

  it.each([
    ['from=2026-02-30'],
    ['happenedFrom=2026-03-03&happenedTo=2026-03-02'],
    ['action=file-case&kind=event'],
    ['caseId=a&stream=case/a'],
    ['stream=officer'],
    ['late=maybe'],
    ['kind=nonsense'],
    ['role=nobody'],
    ['text='],
    [`text=${'长'.repeat(101)}`],
    ['colour=red'],
    ['type=a&type=b'],
  ])('says what is wrong with ?%s', async (query) => {
    const { status, body } = await find(query);
    expect(status).toBe(400);
    expect(body.detail).not.toBe('');
  });

  it('never says who reported (CR121 Art.37)', async () => {
    for (const user of ['wei', 'jiang', 'feng', 'zhao']) {
      const text = JSON.stringify(await found('', user));
      expect(text).not.toContain('举报人乙');
      expect(text).not.toContain('000-1234567');
    }
  });

  it('nor does any other page or list, to who does not handle the matter', async () => {
    for (const path of [
      `/complaints/${complaintId}`,
      `/complaints/${complaintId}/events`,
      '/complaints?open=all',
      '/worklist',
    ])
      for (const user of ['wei', 'feng', 'zhao', 'zheng'])
        expect(JSON.stringify((await office.client.get(path, user)).body)).not.toMatch(/举报人乙|1234567/);
    // Who entered it sees it whole once they said what for.
    const path = `/complaints/${complaintId}/reporter`;
    const { body } = await office.client.post<object>(path, 'shen', { reason: '核实' });
    expect(JSON.stringify(body)).toContain('举报人乙');
  });

  it('has numbers with the case for which they were drawn, none of them late', async () => {
    const rows = await found('aggregate=numbering&type=NumberIssued');
    expect(rows.some((row) => row.caseId === caseId)).toBe(true);
    expect(rows.filter(({ late }) => late)).toEqual([]);
  });

  it("is cut to the reader's unit", async () => {
    const rows = await found('', 'wu');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ units }) => units.includes('shifan.hekou'))).toBe(true);
    expect(await found(`caseId=${caseId}`, 'wu')).toEqual([]);
    expect((await find('unit=shifan.chengguan', 'wu')).status).toBe(403);
    expect(await found(`caseId=${caseId}&unit=shifan.hekou`)).toEqual([]);
  });

  it('is read by reviewers and hearing hosts where they name the case, its raw records too', async () => {
    for (const user of ['zheng', 'chu']) {
      expect((await find('', user)).status).toBe(400);
      expect((await find('stream=officer/wang', user)).status).toBe(400);
      expect((await found(`caseId=${caseId}`, user)).length).toBeGreaterThan(4);
      expect((await office.client.get<unknown[]>(`/cases/${caseId}/records`, user)).status).toBe(200);
    }
  });

  it('is told of every aggregate in one shape by its history', async () => {
    const history = async (path: string, user: string): Promise<Entry[]> =>
      (await office.client.get<Entry[]>(path, user)).body;
    for (const [path, stream, user] of [
      [`/cases/${caseId}/events`, `case/${caseId}`, 'wang'],
      [`/complaints/${complaintId}/events`, `complaint/${complaintId}`, 'wang'],
      [`/inspections/${inspectionId}/events`, `inspection/${inspectionId}`, 'zhao'],
      ['/registers/officers/wang/events', 'officer/wang', 'shen'],
      [`/registers/units/${unit}/events`, `unit/${unit}`, 'feng'],
    ] as const) {
      const entries = await history(path, user);
      expect(entries.map(({ place }) => place)).toEqual(entries.map((_, at) => at + 1));
      const rows = (await found(`stream=${stream}`)).reverse();
      expect(entries.map(({ type, refused }) => type ?? refused?.action)).toEqual(rows.map(({ type }) => type));
    }
    const drawn = (await history(`/inspections/${inspectionId}/events`, 'zhao')).at(-1);
    expect(drawn).toMatchObject({ place: 2, afterNumber: 1, refused: { action: 'draw', chinese: '随机抽取' } });
  });

  it("tells nobody of another unit an officer's history, nor who has no part in the registers", async () => {
    expect((await office.client.get('/registers/officers/wang/events', 'wu')).status).toBe(404);
    expect((await office.client.get('/registers/officers/wang/events', 'li')).status).toBe(403);
    expect((await office.client.get('/registers/officers/nobody/events', 'feng')).status).toBe(404);
    expect((await office.client.get(`/inspections/${inspectionId}/events`, 'wu')).status).toBe(403);
  });
});
