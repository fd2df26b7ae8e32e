import type { ComplaintOwedRow, OwedDuty, SupervisionOwedRow } from '#casework';
import type { Receipt } from './system/client.js';
import { anlu } from './system/command.js';
import { describeSystem } from './system/describe-system.js';
import { nameLevelAbove, registerNeighbours } from './system/level-above.js';
import { officeFor } from './system/office.js';
import { allPages } from './system/pages.js';

const complaint = {
  unit: 'shifan.chengguan',
  channel: '12315',
  receivedOn: '2026-09-01',
  tracks: ['complaint'],
  reporter: { name: '某甲（虚构）', contact: '000-00000000', realName: true },
  target: { kind: 'individual_business', name: '某食品店（虚构）' },
  matter: '买到过期食品（虚构）',
  place: '某街（虚构）',
};
const texts = {
  problems: '超期未结（虚构）',
  provisions: '《市场监督管理行政处罚程序规定》第六十四条',
  requirements: '说明情况',
};
const at = (day: string): { at: string } => ({ at: `2026-09-${day}T02:00:00.000Z` });

type Row = ComplaintOwedRow | SupervisionOwedRow;

await describeSystem('What is owed of complaints and in matters of supervision', (engines) => {
  const office = officeFor(engines);
  let last = '';
  const post = async (user: string, path: string, body: object, day: string) => {
    const { status, body: said } = await office.client.post<Receipt>(path, user, body, at(day));
    expect({ path, status, said }).toMatchObject({ status: 201 });
    last = said.position;
    return said.id;
  };
  const listed = async (user: string, query = ''): Promise<Row[]> =>
    (await allPages(office.client, `/owed?limit=2&position=${last}${query}`, user)) as unknown as Row[];
  const names = (rows: readonly Row[]): string[] => rows.flatMap(({ owed }) => owed).map(({ name }) => name);
  const dutyOf = (rows: readonly Row[], name: string): OwedDuty | undefined =>
    rows.flatMap(({ owed }) => owed).find((each) => each.name === name);
  let [received, matter] = ['', ''];
  const inMatter = (user: string, act: string, body: object, day: string): Promise<string> =>
    post(user, `/supervision-matters/${matter}/actions/${act}`, body, day);

  it('lists a complaint until its maker is told whether it is accepted (CR121 Art.15)', async () => {
    await registerNeighbours(office.client);
    await nameLevelAbove(office.client);
    received = await post('shen', '/complaints', complaint, '01');
    await post('zhao', `/complaints/${received}/actions/name-handlers`, { handlers: ['wang', 'li'] }, '01');
    const rows = await listed('zhao');
    // Tuesday 1 September + 7 working days: 2, 3, 4, 7, 8, 9, 10 September.
    expect(dutyOf(rows, 'answer-complaint')).toMatchObject({ due: '2026-09-10', state: 'open', to: 'complainant' });
    expect(rows).toMatchObject([
      { complaintId: received, caseId: null, stage: 'complaint', party: '某食品店（虚构）', officers: ['wang', 'li'] },
    ]);
    expect(JSON.stringify(rows)).not.toContain('某甲');
    expect(await listed('zhao', '&kind=serve')).toEqual([]);
    expect(names(await listed('zhao', '&officers=wang'))).toEqual(['answer-complaint']);
    await post(
      'wang',
      `/complaints/${received}/actions/accept-complaint`,
      { acceptedOn: '2026-09-03', toldOn: '2026-09-03' },
      '03',
    );
    expect(await listed('zhao')).toEqual([]);
    expect(dutyOf(await listed('zhao', '&state=done'), 'answer-complaint')).toMatchObject({
      ended: { on: '2026-09-03', type: 'ComplaintAccepted' },
    });
  });

  it('lists a notice of supervision with who sent it until its receipt, then the answer with who has it (SUP Art.17)', async () => {
    const raise = {
      unit: 'yunzhou',
      addressed: 'shifan',
      level: 'above',
      sign: { source: 'by-hand' },
      matter: '超期未结（虚构）',
    };
    matter = await post('shi', '/supervision-matters', raise, '04');
    await inMatter('shi', 'draft-notice', texts, '04');
    const above = async (): Promise<string[]> =>
      names((await allPages(office.client, `/owed?unit=yunzhou&position=${last}`, 'shi')) as unknown as Row[]);
    expect([names(await listed('qian')), await above()]).toEqual([[], []]);
    await inMatter('du', 'issue-instrument', { instrument: 'notice' }, '04');
    expect([names(await listed('qian')), await above()]).toEqual([[], ['serve-supervision-notice']]);
    await inMatter('qian', 'receive-instrument', { instrument: 'notice', receivedOn: '2026-09-07' }, '07');
    expect([names(await listed('qian')), await above()]).toEqual([['answer-supervision'], []]);
    // Monday 7 September + 10 working days: 8 to 11, 14 to 18, and Sunday the 20th, which is worked in 2026.
    expect(dutyOf(await listed('qian'), 'answer-supervision')).toMatchObject({
      since: '2026-09-07',
      due: '2026-09-20',
    });
  });

  it('shows of a matter nothing, and counts nothing, to who may not see it', async () => {
    expect(names(await listed('wei'))).toEqual(['answer-supervision']);
    expect(await listed('zheng')).toEqual([]);
    const { body } = await office.client.get<string>(`/owed?format=csv&unit=shifan&position=${last}`, 'zheng');
    expect(body.trimEnd().split('\r\n')).toHaveLength(1);
    expect(JSON.stringify(await listed('wei'))).not.toContain('viewers');
  });

  it('is printed by the command line, and saved as a table', async () => {
    const { body } = await office.client.get<string>(`/owed?format=csv&unit=shifan&position=${last}`, 'wei');
    expect(body).toContain('Answer the notice of supervision');
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const printed = await anlu(['owed', '--as', 'wei', '--unit', 'shifan', '--lang', 'zh-CN'], settings);
    expect(printed.stdout).toContain('答复监督通知');
  });

  it('is the same after the lists were made anew', async () => {
    const was = await listed('wei', '&state=all');
    await office.client.work('/operations/rebuild', 'han');
    expect(await listed('wei', '&state=all')).toEqual(was);
    expect((await office.client.verify()).findings).toEqual([]);
  });
});
