import { wordsOfDocx, wordsOfHtml } from '../../libs/documents/test/documents.js';
import type { Receipt } from '../system/client.js';
import { anlu } from '../system/command.js';
import { describeSystem } from '../system/describe-system.js';
import { nameLevelAbove, registerNeighbours } from '../system/level-above.js';
import { officeFor } from '../system/office.js';

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-03-02',
  party: { kind: 'company', name: '某公司（虚构）' },
  matter: '经营超过保质期的食品',
  place: '某街（虚构）',
};
const texts = {
  problems: '超期未结',
  provisions: '《市场监督管理行政处罚程序规定》第六十四条',
  requirements: '说明情况',
};
const at = (day: string): { at: string } => ({ at: `2026-${day}T02:00:00.000Z` });

await describeSystem('What supervision sends and what it may read', (engines) => {
  const office = officeFor(engines);
  const post = (user: string, path: string, body: object, day: string) =>
    office.client.post<Receipt & { code: string }>(path, user, body, at(day));
  let [caseId, other, matter, last] = ['', '', '', ''];
  const done = async (user: string, name: string, body: object, day: string): Promise<void> => {
    const { status, body: said } = await post(user, `/supervision-matters/${matter}/actions/${name}`, body, day);
    expect({ name, status, said }).toMatchObject({ name, status: 201 });
    last = said.position;
  };
  const statusOf = async (user: string, path: string): Promise<number> => (await office.client.get(path, user)).status;
  /** A document as who asks has it: its kind, and its words. */
  const document = async (user: string, query: string) => {
    const headers = await office.client.authorization(user);
    const response = await fetch(`${office.client.url}/supervision-matters/${matter}/documents/${query}`, { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    const kind = response.headers.get('content-type') ?? '';
    return { status: response.status, kind, bytes };
  };

  it('has the level above in the register, and two cases of the county', async () => {
    await registerNeighbours(office.client);
    await nameLevelAbove(office.client);
    caseId = (await post('wang', '/cases', clue, '03-02')).body.id;
    other = (await post('wang', '/cases', { ...clue, anotherMatter: '另一起（虚构）' }, '03-02')).body.id;
  });

  it('shows a draft as a draft to its author and the head, and to the county that there is none', async () => {
    const raise = {
      unit: 'yunzhou',
      addressed: 'shifan',
      level: 'above',
      sign: { source: 'by-hand' },
      matter: '案件超期未结（虚构）',
    };
    matter = (await post('shi', '/supervision-matters', raise, '03-02')).body.id;
    await done('shi', 'draft-notice', { ...texts, officersConcerned: ['wang'] }, '03-02');
    const draft = await document('du', 'notice');
    expect(wordsOfHtml(draft.bytes.toString('utf8'))).toContain('云市监监督通〔＿＿＿＿〕＿＿＿＿号（送审稿');
    expect((await document('qian', 'notice')).status).toBe(404);
  });

  it('prints the notice with its number, as a page and for Word, to the unit addressed and the officer it names', async () => {
    await done('du', 'issue-instrument', { instrument: 'notice' }, '03-03');
    for (const user of ['shi', 'du', 'qian', 'wang']) {
      const page = await document(user, 'notice');
      expect(page.kind).toMatch(/^text\/html/);
      const words = wordsOfHtml(page.bytes.toString('utf8'));
      expect(words).toContain('执法监督通知书云市监监督通〔2026〕1号示范县市场监督管理局（演示）：');
      expect(words).toContain('涉及的执法人员：演示·王');
      const word = await document(user, 'notice?format=docx');
      expect(word.kind).toContain('wordprocessingml');
      expect(wordsOfDocx(word.bytes)).toBe(words);
    }
    for (const user of ['li', 'bian', 'kong']) expect((await document(user, 'notice')).status).toBe(404);
    expect((await document('shi', 'letter')).status).toBe(400);
    expect((await document('shi', 'notice?format=pdf')).status).toBe(400);
    expect((await document('shi', 'decision')).status).toBe(404);
    const { body } = await office.client.get<{ documents: object[] }>(
      `/supervision-matters/${matter}/documents`,
      'qian',
    );
    expect(body.documents).toEqual([
      {
        instrument: 'notice',
        name: '执法监督通知书',
        number: '云市监监督通〔2026〕1号',
        event: 3,
        draftedBy: 'shi',
        issuedOn: '2026-03-03',
        issuedBy: 'du',
      },
    ]);
  });

  it('opens the file that was asked for to who supervises, read-only, and to nobody else (SUP Art.12)', async () => {
    expect(await statusOf('shi', `/cases/${caseId}`)).toBe(403);
    const asks = { wanted: '该案案卷', cases: ['no-such-case'], handOverBy: '2026-03-20' };
    const unknown = await post('shi', `/supervision-matters/${matter}/actions/ask-for-files`, asks, '03-04');
    expect(unknown.body.code).toBe('file-not-of');
    await done('shi', 'ask-for-files', { ...asks, cases: [caseId] }, '03-04');
    const read = ['', '/events', '/records', '/documents', '/owed', '/brief', '/at/1', '/compare?from=1&to=1'];
    for (const user of ['shi', 'du'])
      for (const part of read)
        expect([user, part, await statusOf(user, `/cases/${caseId}${part}`)]).toEqual([user, part, 200]);
    // Another county, the registrar of the city, and the city's supervisor in another case.
    for (const user of ['bian', 'kong']) expect(await statusOf(user, `/cases/${caseId}`)).toBe(403);
    expect(await statusOf('shi', `/cases/${other}`)).toBe(403);
  });

  it('lets nobody act in the file that was opened, and puts it in no list of the level above', async () => {
    const act = await post('du', `/cases/${caseId}/actions/assign-verification`, { officers: ['wang', 'li'] }, '03-04');
    expect(act.status).toBe(403);
    const { body } = await office.client.get<{ items: object[] }>(`/worklist?position=${last}`, 'shi');
    expect(body.items).toEqual([]);
  });

  it('names the people of the bureau to who reads its file, and to no other county', async () => {
    await office.client.get(`/supervision-matters?open=all&position=${last}`, 'shi');
    const names = async (user: string): Promise<string[]> =>
      (await office.client.get<{ officers: { id: string }[] }>('/directory', user)).body.officers.map(({ id }) => id);
    expect(await names('shi')).toContain('wang');
    expect(await names('bian')).not.toContain('wang');
    expect(await names('kong')).not.toContain('wang');
  });

  it('keeps the next draft from the county: on the page, in the history, in the list and as a document', async () => {
    await done('qian', 'receive-instrument', { instrument: 'notice', receivedOn: '2026-03-04' }, '03-04');
    await done('qian', 'answer-supervision', { answeredOn: '2026-03-09', answer: '情况说明' }, '03-09');
    await done('shi', 'record-inquiry', { inquiredOn: '2026-03-10', found: 'improper', findings: '不当' }, '03-10');
    await done('shi', 'draft-decision', { ...texts, mendBy: '2026-04-15' }, '03-10');
    const seen = async (user: string) => {
      const page = await office.client.get<{ state: { draft: object | null } }>(`/supervision-matters/${matter}`, user);
      const events = await office.client.get<{ type?: string }[]>(`/supervision-matters/${matter}/events`, user);
      const query = `open=all&position=${last}`;
      const list = await office.client.get<{ items: { draft: string | null; waitsFor: string }[] }>(
        `/supervision-matters?${query}`,
        user,
      );
      return {
        draft: page.body.state.draft !== null,
        inHistory: events.body.some(({ type }) => type === 'SupervisionDecisionDrafted'),
        inList: list.body.items.map(({ draft, waitsFor }) => [draft, waitsFor]),
        document: (await document(user, 'decision')).status,
      };
    };
    const all = { draft: true, inHistory: true, inList: [['decision', 'approver']], document: 200 };
    const none = { draft: false, inHistory: false, inList: [[null, 'addressed']], document: 404 };
    for (const user of ['shi', 'du']) expect(await seen(user)).toEqual(all);
    // Files are still to be handed over: that is what the county has to do.
    for (const user of ['qian', 'wang']) expect(await seen(user)).toEqual(none);
  });

  it('shuts the file with the matter', async () => {
    await done('du', 'return-draft', { reasons: '事实不清' }, '03-11');
    await done(
      'shi',
      'record-inquiry',
      { inquiredOn: '2026-03-12', found: 'no-fault', findings: '已依法延期' },
      '03-12',
    );
    expect(await statusOf('shi', `/cases/${caseId}`)).toBe(200);
    await done('shi', 'close-supervision', { supervisionResult: 'no-fault', reasons: '未发现违法' }, '03-12');
    for (const user of ['shi', 'du'])
      for (const part of ['', '/events', '/records', '/documents'])
        expect([user, part, await statusOf(user, `/cases/${caseId}${part}`)]).toEqual([user, part, 403]);
    await office.client.get(`/supervision-matters?open=all&position=${last}`, 'shi');
    const { body } = await office.client.get<{ officers: { id: string }[] }>('/directory', 'shi');
    expect(body.officers.map(({ id }) => id)).not.toContain('wang');
  });

  it('is listed, shown and printed from the command line, to who may see it', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const matters = await anlu(['matters', '--all', '--as', 'shi', '--lang', 'en'], settings);
    expect(matters.stdout).toContain(
      `${matter} — | The level above | 云州市市场监督管理局（演示） → 示范县市场监督管理局（演示）`,
    );
    expect((await anlu(['matters', '--all', '--as', 'bian', '--json'], settings)).stdout).toBe('[]\n');
    const one = await anlu(['matter', matter, '--as', 'qian', '--lang', 'zh-CN'], settings);
    expect(one.stdout).toContain('执法监督通知书 云市监监督通〔2026〕1号 2026-03-03 #3');
    expect(one.stdout).toContain('执法监督通知书回复期限 ✓ 2026-03-09');
    expect((await anlu(['matter', matter, '--as', 'bian'], settings)).code).toBe(3);
    const printed = await anlu(['document', matter, 'notice', '--as', 'qian'], settings);
    expect(wordsOfHtml(printed.stdout)).toContain('云市监监督通〔2026〕1号');
  }, 60_000);

  it('is verified like everything else', async () => {
    expect((await office.client.verify()).findings).toEqual([]);
  });
});
