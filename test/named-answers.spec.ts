import type { Receipt } from './system/client.js';
import { clueOfToday } from './system/clue-of-today.js';
import { embedded, officeFor } from './system/office.js';
import { today } from './system/today.js';

interface Refused {
  detail: string;
  instead: string;
  parameters: Record<string, unknown>;
  position: string;
}

/** What the sentences of an answer call people by: names where the reader may know them, identifiers to programs. */
describe('A sentence of the API', () => {
  const office = officeFor(embedded);
  const party = { kind: 'individual_business', name: '某副食店（虚构）' };
  let [id, seen] = ['', ''];
  const act = async (action: string, user: string, body: object, language?: string) =>
    office.client.post<Refused & Receipt>(
      `/cases/${id}/actions/${action}`,
      user,
      body,
      language === undefined ? {} : { language },
    );

  const filing = () => ({
    basisId: 'cos-59',
    violationEndedOn: today(),
    graveHarm: false,
    conditions: { primaFacieEvidence: true, penaltyProvided: true, ownJurisdiction: true, withinLimitation: true },
    actingName: 'unit',
    reasons: '有初步证据。',
  });

  beforeAll(async () => {
    id = (await office.client.post('/cases', 'wang', { ...clueOfToday(), party })).body.id;
    await act('assign-verification', 'zhao', { officers: ['wang', 'li'] });
  });

  it('names people as the register does, in both languages, and leaves identifiers to parameters', async () => {
    const body = { officers: ['yang', 'wang'], findings: '属实。' };
    const chinese = (await act('record-verification', 'yang', body, 'zh-CN')).body;
    expect(chinese).toMatchObject({
      detail: '演示·杨 不是本案办案人员。',
      instead: '请由本案办案人员办理：演示·王、演示·李。',
      parameters: { actor: 'yang', officers: ['wang', 'li'] },
    });
    seen = chinese.position;
    const english = (await act('record-verification', 'yang', body)).body;
    expect(english).toMatchObject({
      detail: '演示·杨 is not assigned to this case.',
      instead: 'One of 演示·王, 演示·李 may do it.',
    });
  });

  it('keeps the identifiers that show how a wrong field is to be filled', async () => {
    const wrong = { ...filing(), basisId: 'Not A Basis' };
    const { status, body } = await act('propose-filing', 'wang', wrong, 'zh-CN');
    expect(status).toBe(422);
    expect(body.detail).toContain('应当为处罚依据的标识，如 fsl-124-1-5、fsl-132-1@2025');
    expect((await act('propose-filing', 'wang', wrong)).body.detail).toContain('e.g. fsl-124-1-5 or fsl-132-1@2025');
  });

  it('names them in the history and in the audit trail too, on screen and as a table', async () => {
    const { body: history } = await office.client.get<{ refused?: Refused & { message: string } }[]>(
      `/cases/${id}/events`,
      'jiang',
      'zh-CN',
    );
    expect(history.flatMap(({ refused }) => refused?.message ?? [])).toContain('演示·杨 不是本案办案人员。');
    const rows = await office.client.get<{ items: { message: string; line: string; by: string }[] }>(
      `/events?kind=refusal&code=not-assigned&position=${seen}`,
      'jiang',
      'zh-CN',
    );
    expect(rows.body.items[0]).toMatchObject({
      message: '演示·杨 不是本案办案人员。',
      line: '演示·杨 不是本案办案人员。',
      by: 'yang',
    });
    const table = await office.client.get<string>('/events?kind=refusal&format=csv', 'jiang', 'zh-CN');
    expect(table.body).toContain('演示·杨 不是本案办案人员。');
  });

  it('cites a legal basis, also one of a text that came to an end', async () => {
    const another = { kind: 'individual_business', name: '某检测站（虚构）' };
    const opened = await office.client.post('/cases', 'wang', { ...clueOfToday(), party: another });
    const on = (action: string, user: string, body: object) =>
      office.client.post<Refused & Receipt>(`/cases/${opened.body.id}/actions/${action}`, user, body, {
        language: 'zh-CN',
      });
    await on('assign-verification', 'zhao', { officers: ['wang', 'li'] });
    await on('record-verification', 'wang', { officers: ['wang', 'li'], findings: '属实。' });
    const refused = await on('propose-filing', 'wang', { ...filing(), basisId: 'cer-66@2003' });
    expect(refused.body.detail).toMatch(/^处罚依据 《认证认可条例》第66条 在/u);
    expect(refused.body.parameters).toMatchObject({ basis: 'cer-66@2003' });
  });

  it('leaves records as they were written: their hash covers every letter', async () => {
    const { body } = await office.client.get<object[]>(`/cases/${id}/records`, 'jiang');
    const written = JSON.stringify(body).replaceAll('\\', '');
    expect(written).toContain('"officers":["wang","li"]');
    expect(written).not.toContain('演示·王');
  });

  it('does not name an officer of another bureau, whom the reader finds in no register', async () => {
    const register = async (entry: string, action: string, body: object): Promise<void> => {
      const { status } = await office.client.post(`/registers/${entry}/actions/${action}`, 'cao', body);
      expect(status).toBe(201);
    };
    const linxian = { name: '邻县市场监督管理局（演示）', code: '11980001X', documentPrefix: '邻市监', powers: ['*'] };
    await register('units/linxian', 'register-unit', { ...linxian, ownNameFor: [], bureau: true });
    await register('officers/bian', 'register-officer', { name: '演示·卞', unit: 'linxian' });
    const { body } = await act('assign-verification', 'zhao', { officers: ['wang', 'bian'] }, 'zh-CN');
    expect(JSON.stringify(body)).toContain('bian');
    expect(JSON.stringify(body)).not.toContain('演示·卞');
  });

  it('says a legal basis by its citation and a unit by its name', async () => {
    expect((await act('record-verification', 'wang', { officers: ['wang', 'li'], findings: '属实。' })).status).toBe(
      201,
    );
    const told = (await act('propose-filing', 'wang', filing(), 'zh-CN')).body;
    expect(told).toMatchObject({ code: 'beyond-unit-powers', parameters: { basis: 'cos-59' } });
    expect(told.detail).toBe('城关市场监督管理所（演示）没有依据 《化妆品监督管理条例》第59条 实施处罚的权限。');
  });

  it('cites the legal basis and names people in the lines of events, as a table too', async () => {
    const { body: filed } = await act('propose-filing', 'wang', { ...filing(), basisId: 'fsl-124-1-5' });
    const path = `/events?stream=${encodeURIComponent(`case/${id}`)}&position=${filed.position}`;
    const { body } = await office.client.get<{ items: { type: string; line: string }[] }>(path, 'jiang');
    const lineOf = (type: string): string => body.items.find((row) => row.type === type)?.line ?? '';
    expect(lineOf('FilingProposed')).toContain('basisId 《食品安全法》第124条第1款第5项');
    expect(lineOf('VerificationAssigned')).toBe('officers 演示·王、演示·李');
    const table = await office.client.get<string>(`${path}&format=csv`, 'jiang', 'zh-CN');
    expect(table.body).toContain('处罚依据 《食品安全法》第124条第1款第5项');
  });
});
