import type { Answer, Receipt } from '../system/client.js';
import { embedded, officeFor } from '../system/office.js';

const party = { kind: 'company', name: '某公司（虚构）' };
const about = { receivedOn: '2026-11-20', matter: '经营超过保质期的食品', place: '某街（虚构）' };
const complaint = { ...about, channel: '12315', tracks: ['report'], target: party };
const clue = { ...about, source: 'report', party, anotherMatter: '各案互不相关（虚构）' };
const neighbour = { name: '邻县局（虚构）', documentPrefix: '邻市监', powers: ['*'], ownNameFor: [] };

/** What an answer says, whatever identifier it was asked with. */
const said = ({ status, body }: Answer, id: string): unknown => ({
  status,
  text: JSON.stringify({ code: body.code, detail: body.detail, fields: body.fields, instead: body.instead }).replaceAll(
    id,
    'ID',
  ),
});

describe('What belongs to another unit', () => {
  const office = officeFor(embedded);
  let keys = 0;
  const as = async <T = Receipt & Answer['body']>(
    [id, unit, role]: readonly [string, string, string],
    path: string,
    body: object,
    key = `link ${(keys += 1)}`,
  ): Promise<Answer<T>> => {
    const token = await office.client.tokenFor({ id, unit, roles: [role] });
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'if-match': '*',
      'idempotency-key': key,
    };
    return office.client.send<T>('POST', path, { headers, body: JSON.stringify(body) });
  };
  const registrar = ['lin', 'linxian', 'registrar'] as const;
  const head = ['lu', 'linxian', 'unit-head'] as const;

  beforeAll(async () => {
    const unit = await as(registrar, '/registers/units/linxian/actions/register-unit', {
      ...neighbour,
      code: '11990009X',
    });
    const officer = { name: '邻', unit: 'linxian' };
    const person = await as(registrar, '/registers/officers/lu/actions/register-officer', officer);
    if (unit.status !== 201 || person.status !== 201) throw new Error('The neighbours could not be registered');
  });

  /**
   * The same act with a foreign identifier and with one that nobody has is answered alike, and records nothing of
   * either.
   */
  const answeredAlike = async (act: (id: string) => Promise<Answer>, foreign: string): Promise<void> => {
    const [theirs, nobodys] = [await act(foreign), await act('nothing-there')];
    expect(theirs.status).toBeGreaterThanOrEqual(400);
    expect(said(theirs, foreign)).toEqual(said(nobodys, 'nothing-there'));
  };

  it('is no case that a clue opens again', async () => {
    const theirs = await office.client.post<Receipt>('/cases', 'sun', {
      ...clue,
      source: 'other',
      unit: 'shifan.hekou',
    });
    const again = { ...clue, source: 'other' };
    await answeredAlike((refersTo) => as(registrar, '/cases', { ...again, unit: 'linxian', refersTo }), theirs.body.id);
  });

  it('is no officer whose unit is told', async () => {
    const moved = { unit: 'linxian', from: '2026-11-20', reasons: '轮岗' };
    const answer = await as(registrar, '/registers/officers/sun/actions/move-officer', moved);
    expect(answer.status).toBe(403);
    expect(JSON.stringify(answer.body)).not.toContain('shifan');
  });

  it('is no complaint for a clue', async () => {
    const { id } = (await office.client.post<Receipt>('/complaints', 'shen', { ...complaint, unit: 'shifan.hekou' }))
      .body;
    await answeredAlike((named) => as(registrar, '/cases', { ...clue, unit: 'linxian', complaint: named }), id);
    // Nor inside the bureau, for the other station.
    const wang = ['wang', 'shifan.chengguan', 'caseworker'] as const;
    await answeredAlike((named) => as(wang, '/cases', { ...clue, unit: 'shifan.chengguan', complaint: named }), id);
  });

  it('is no inspection for a clue', async () => {
    const plan = {
      unit: 'shifan.hekou',
      title: '某次抽查（虚构）',
      kind: 'routine',
      fields: ['fsl'],
      objects: [{ id: 'shop', name: '某店（虚构）', kind: 'company', weight: 1 }],
      inspectors: ['sun', 'zhou'].map((officer) => ({ officer, recusedFrom: [] })),
      howMany: 1,
      perObject: 2,
    };
    const { id } = (await office.client.post<Receipt>('/inspections', 'wu', plan)).body;
    await answeredAlike(
      (named) => as(registrar, '/cases', { ...clue, unit: 'linxian', source: 'supervision', inspection: named }),
      id,
    );
  });

  it('is no officer for a complaint, a panel or an inspection', async () => {
    const { id } = (await as<Receipt>(registrar, '/complaints', { ...complaint, unit: 'linxian' })).body;
    await answeredAlike((named) => as(head, `/complaints/${id}/actions/name-handlers`, { handlers: [named] }), 'wang');
    expect((await as(head, `/complaints/${id}/actions/name-handlers`, { handlers: ['lu'] })).status).toBe(201);

    const { id: caseId } = (await office.client.post<Receipt>('/cases', 'wang', { ...clue, unit: 'shifan.chengguan' }))
      .body;
    const panel = (host: string) =>
      office.client.post(`/cases/${caseId}/actions/name-hearing-host`, 'feng', { host, recorder: 'shen' });
    await answeredAlike(panel, 'lu');
    // The rules have the word on one of the bureau: it is early for a hearing.
    expect((await panel('chu')).status).toBe(409);
  });

  it('is no case for a report', async () => {
    const own = (await as<Receipt>(registrar, '/complaints', { ...complaint, unit: 'linxian' })).body.id;
    const theirs = (await office.client.post<Receipt>('/cases', 'wang', { ...clue, unit: 'shifan.chengguan' })).body.id;
    await answeredAlike((named) => as(head, `/complaints/${own}/actions/link-clue`, { caseId: named }), theirs);
  });

  it('is not told by a known key to a person who has moved', async () => {
    const before = ['moving', 'shifan.chengguan', 'caseworker'] as const;
    const first = await as<Receipt>(before, '/cases', { ...clue, unit: 'shifan.chengguan' }, 'before the move');
    expect(first.status).toBe(201);
    const again = await as<Receipt>(before, '/cases', { ...clue, unit: 'shifan.chengguan' }, 'before the move');
    expect(again.body).toMatchObject({ id: first.body.id, repeated: true });
    const after = ['moving', 'linxian', 'caseworker'] as const;
    const path = `/cases/${first.body.id}/actions/assign-verification`;
    for (const [where, body] of [
      ['/cases', { ...clue, unit: 'shifan.chengguan' }],
      [path, { officers: ['wang', 'li'] }],
    ] as const) {
      const moved = await as<object>(after, where, body, 'before the move');
      expect(moved.status).toBe(403);
      expect(JSON.stringify(moved.body)).not.toContain(first.body.id);
    }
  });
});
