import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClockTable } from '#casework';
import { clueOfToday } from './system/clue-of-today.js';
import { anlu } from './system/command.js';
import { embedded, officeFor } from './system/office.js';

const hold = {
  clock: 'evidence-hold',
  variant: null,
  chinese: '先行登记保存期限',
  english: 'Advance registration of evidence',
  // 7, 8, 9 (a Saturday of work), 11-14 May
  due: '2026-05-14',
};
const push = {
  clock: 'publication-push',
  variant: null,
  english: 'Sending a decision to another province for publication',
};

/** By its identifier, by its former name, and by a former name that its variant told apart. */
const asked: readonly [object, object][] = [
  [{ clock: 'evidence-hold', start: '2026-05-06' }, hold],
  [{ clock: 'evidence_hold', start: '2026-05-06' }, hold],
  [{ clock: 'publication-push', start: '2026-05-06' }, push],
  [{ clock: 'publish', variant: 'other-province-push', start: '2026-05-06' }, push],
  [
    { clock: 'suit', variant: 'not-told', start: '2026-05-06' },
    { clock: 'suit', variant: 'not-told', due: '2027-05-06' },
  ],
];
const unknown = { clock: 'evidence hld', start: '2026-05-06' };

describe('Whoever asks for a due date', () => {
  const office = officeFor(embedded);
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(asked)('GET /clocks/due: %j is answered with its clock', async (query, told) => {
    const { status, body } = await office.client.get(
      `/clocks/due?${new URLSearchParams({ ...query }).toString()}`,
      'wang',
    );
    expect({ status, body }).toMatchObject({ status: 200, body: told });
  });
  it('GET /clocks/due: refuses a name that no clock has, and says the nearest', async () => {
    const { status, body } = await office.client.get(`/clocks/due?${new URLSearchParams(unknown).toString()}`, 'wang');
    expect({ status, body }).toMatchObject({ status: 422, body: { fields: [{ field: 'clock' }] } });
    expect(JSON.stringify(body)).toContain('near: evidence-hold, ');
  });
  it('anlu due: refuses a file of UTF-8 that is said to be GB18030: many words of it would be read as others', async () => {
    const file = join(folder, 'utf-8.jsonl');
    await writeFile(file, '{"id":"甲乙","clock":"case","start":"2026-01-05"}');
    const { code, stdout, stderr } = await anlu(['due', file, '--encoding', 'gb18030']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Leave --encoding out');
    expect((await anlu(['due', file])).stdout).toContain('"id":"甲乙"');
  });
  it('anlu due: answers each line with its clock, and the wrong one with the nearest', async () => {
    const file = join(folder, 'rows.json');
    await writeFile(file, JSON.stringify([...asked.map(([row]) => row), unknown]));
    const { code, stdout } = await anlu(['due', file], { ANLU_DATA: folder });
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: { reason: string } });
    expect(code).toBe(3);
    expect(lines.slice(0, -1)).toMatchObject(asked.map(([, told]) => told));
    expect(lines.at(-1)?.error?.reason).toContain('near: evidence-hold, ');
  });
  it('GET /clocks: has every clock with its titles and the names that it had before', async () => {
    const { body } = await office.client.get<ClockTable>('/clocks', 'wang');
    expect(body.clocks.find(({ id }) => id === 'evidence-hold')).toMatchObject({
      chinese: hold.chinese,
      english: hold.english,
      formerNames: ['evidence_hold'],
      start: 'hold',
      startChinese: '先行登记保存',
      stops: 'outcome',
      stopsChinese: '作出处理决定',
    });
  });
});

describe('A list of work', () => {
  const office = officeFor(embedded);

  it('says the nearest clock by its identifier and its titles, on the case page and to anlu replay too', async () => {
    const { id, position } = (await office.client.post('/cases', 'wang', clueOfToday())).body;
    const verification = { id: 'verification', chinese: '核查期限', english: 'Verification of a clue' };
    const list = await office.client.get<{ items: object[] }>(`/worklist?position=${position}`, 'wang');
    expect(list.body.items).toMatchObject([{ clock: verification }]);
    const page = await office.client.get<{ clocks: object[] }>(`/cases/${id}`, 'wang');
    expect(page.body.clocks).toMatchObject([verification]);
    const replayed = await anlu(['replay', id, '--at', '1'], { ANLU_DATA: office.folder });
    expect(replayed.stdout).toContain('  Verification of a clue: from ');
  });
});
