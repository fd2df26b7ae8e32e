import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LawChange } from '#casework/replay/law-changes';
import type { MovedDeadline } from '#casework/replay/moved-deadlines';
import { readData } from '#law-files';
import type { Receipt } from './system/client.js';
import { anlu } from './system/command.js';
import { describeSystem } from './system/describe-system.js';
import { officeFor } from './system/office.js';
import { allPages } from './system/pages.js';

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-09-21',
  party: { kind: 'individual_business', name: '某副食店（虚构）' },
  matter: '经营超过保质期的食品（虚构）',
  place: '某街1号（虚构）',
};
const complaint = {
  unit: 'shifan.chengguan',
  channel: '12315',
  receivedOn: '2025-10-28',
  tracks: ['complaint'],
  reporter: { name: '某甲（虚构）', contact: '000-00000000', realName: true },
  target: { kind: 'individual_business', name: '某食品店（虚构）' },
  matter: '买到过期食品（虚构）',
  place: '某街（虚构）',
};
const inside = {
  unit: 'shifan',
  addressed: 'shifan.chengguan',
  level: 'inside',
  sign: { source: 'by-hand' },
  matter: '超期未结（虚构）',
};
const texts = {
  problems: '超期未结（虚构）',
  provisions: '《市场监督管理行政处罚程序规定》第六十四条',
  requirements: '说明情况',
};
const noon = (day: string): { at: string } => ({ at: `${day}T02:00:00.000Z` });

interface Moved {
  readonly items: MovedDeadline[];
  readonly on: string;
  readonly matters: number;
  readonly moved: number;
}

await describeSystem('Deadlines that a change moves 期限变动', (engines) => {
  const office = officeFor(engines);
  const path = '/moved-deadlines';
  const of2026 = 'change=calendar.2026';
  let last = '';
  const post = async (user: string, at: string, body: object, day: string): Promise<string> => {
    const { status, body: said } = await office.client.post<Receipt>(at, user, body, noon(day));
    expect({ at, status, said }).toMatchObject({ status: 201 });
    last = said.position;
    return said.id;
  };
  const moved = async (user: string, query: string): Promise<Moved> => {
    const { status, body } = await office.client.get<Moved>(`${path}?${query}&position=${last}`, user);
    expect(status).toBe(200);
    return body;
  };
  const tried = async (user: string, body: object, query = '') =>
    office.client.post<Moved>(`${path}?position=${last}${query}`, user, body);
  const days = ({ items }: Pick<Moved, 'items'>, clock: string) =>
    items.filter((row) => row.clock.id === clock).map(({ id, before, after }) => [id, before?.due, after?.due]);
  let [opened, complained, later, matter] = ['', '', '', ''];
  let calendar: Record<string, unknown> & { off: object[] };

  beforeAll(async () => {
    calendar = (await readData('calendars/2026.json')) as typeof calendar;
    complained = await post('shen', '/complaints', complaint, '2025-10-28');
    await post('zhao', `/complaints/${complained}/actions/name-handlers`, { handlers: ['wang', 'li'] }, '2025-10-28');
    await post(
      'wang',
      `/complaints/${complained}/actions/accept-complaint`,
      { acceptedOn: '2025-10-31', toldOn: '2025-10-31' },
      '2025-10-31',
    );
    later = await post('shen', '/complaints', { ...complaint, receivedOn: '2026-09-10' }, '2026-09-10');
    await post('zhao', `/complaints/${later}/actions/name-handlers`, { handlers: ['wang', 'li'] }, '2026-09-10');
    const accept = { acceptedOn: '2026-09-11', toldOn: '2026-09-11' };
    await post('wang', `/complaints/${later}/actions/accept-complaint`, accept, '2026-09-11');
    opened = await post('wang', '/cases', clue, '2026-09-21');
    matter = await post('wei', '/supervision-matters', inside, '2026-09-21');
    await post('wei', `/supervision-matters/${matter}/actions/draft-notice`, texts, '2026-09-21');
    const issue = { instrument: 'notice' };
    await post('feng', `/supervision-matters/${matter}/actions/issue-instrument`, issue, '2026-09-21');
    const receive = { instrument: 'notice', receivedOn: '2026-09-22' };
    await post('zhao', `/supervision-matters/${matter}/actions/receive-instrument`, receive, '2026-09-22');
  });

  it('names each change with its day, the newest first', async () => {
    const { body } = await office.client.get<LawChange[]>('/law-changes', 'wang');
    expect(body).toContainEqual({ id: 'calendar.2026', kind: 'calendar', on: '2025-11-04', year: 2026 });
    expect(body).toContainEqual({
      id: 'clock.complaint-mediation.2026-04-15',
      kind: 'clock',
      on: '2026-04-15',
      clock: 'complaint-mediation',
      variant: null,
      chinese: expect.any(String) as string,
      english: expect.any(String) as string,
    });
    const on = body.map((change) => change.on ?? '');
    expect(on).toEqual(on.toSorted().toReversed());
  });

  it('tells of a calendar what ran on the day of its notice: the mediation ends after New Year', async () => {
    const found = await moved('wang', of2026);
    expect(found.on).toBe('2025-11-04');
    // 45 working days from Friday 31 October 2025: 20 in November, 23 in December, then 1 and 2 January; with the
    // notice these are off, and Sunday 4 January is worked: 4 and 5 January.
    expect(days(found, 'complaint-mediation')).toEqual([[complained, '2026-01-02', '2026-01-05']]);
    expect(found.items).toMatchObject([
      {
        kind: 'complaint',
        days: 3,
        party: '某食品店（虚构）',
        before: { provisional: true },
        after: { provisional: false },
      },
    ]);
    expect(JSON.stringify(found)).not.toContain('某甲');
    // The case had not been opened.
    expect(days(found, 'verification')).toEqual([]);
  });

  it('tells on another day what runs then: the clue is verified after the holidays (PR Art.18)', async () => {
    const found = await moved('wang', `${of2026}&on=2026-09-22`);
    // 15 working days from Monday 21 September. By the week: 22 to 25, 28 September to 2 October, 5 to 9, 12 October.
    // With the notice 25 September and 1 to 7 October are off and Saturday 10 October is worked: 22 to 24, 28 to 30,
    // 8 to 10, 12 to 16, 19 October.
    expect(days(found, 'verification')).toEqual([[opened, '2026-10-12', '2026-10-19']]);
    expect(found.items.find(({ id }) => id === opened)).toMatchObject({
      days: 7,
      officers: [],
      unit: 'shifan.chengguan',
    });
  });

  it('tells those of supervision to who may see the matter, and to nobody else', async () => {
    const asked = `${of2026}&on=2026-09-22`;
    const own = await moved('zhao', asked);
    // Ten working days from 22 September: 23 to 25, 28 September to 2 October, 5, 6; with the notice 23, 24, 28 to 30
    // and 8 to 10, 12, 13 October.
    expect(days(own, 'supervision-reply')).toEqual([[matter, '2026-10-06', '2026-10-13']]);
    expect(days(await moved('wang', asked), 'supervision-reply')).toEqual([]);
    expect(await moved('sun', asked)).toMatchObject({ items: [], matters: 0, moved: 0 });
  });

  it('counts a clock by its text before and after, with the days that either needs', async () => {
    const found = await moved('wang', 'change=clock.complaint-mediation.2026-04-15');
    // Accepted on Friday 11 September, after the new text: 60 days, 10 November. Before it 45 working days: 5 from the
    // 14th, Sunday the 20th, 4 from the 21st, 3 from the 28th, 8 to 10 October, three weeks to the 30th, two to 13
    // November, 16 to 19 November. What was accepted in 2025 does not move.
    expect(days(found, 'complaint-mediation')).toEqual([[later, '2026-11-19', '2026-11-10']]);
    expect(found.moved).toBe(1);
  });

  it('tries a calendar before it is entered: one more day off moves the clue by a day', async () => {
    const more = { ...calendar, off: [...calendar.off, { name: '（虚构）', from: '2026-09-28', to: '2026-09-28' }] };
    const { status, body } = await tried('wei', { calendar: more });
    expect(status).toBe(200);
    expect(days(body, 'verification')).toEqual([[opened, '2026-10-19', '2026-10-20']]);
    expect(await tried('wei', { calendar })).toMatchObject({ status: 200, body: { items: [], moved: 0 } });
    expect((await tried('sun', { calendar: more })).body).toMatchObject({ items: [], matters: 0 });
  });

  it('tries clocks: a clue that is to be verified in ten working days', async () => {
    const table = (await readData('clocks.json')) as { clocks: { id: string; versions: { length: number }[] }[] };
    for (const { id, versions } of table.clocks)
      if (id === 'verification') for (const each of versions) each.length = 10;
    const { body } = await tried('wei', { clocks: table });
    // 22 to 24, 28 to 30 September, 8 to 10 and 12 October.
    expect(days(body, 'verification')).toEqual([[opened, '2026-10-19', '2026-10-12']]);
    expect(body.items[0]?.days).toBe(-7);
  });

  it('goes on page after page, and narrows to an officer', async () => {
    const asked = `${path}?${of2026}&on=2026-09-22&position=${last}`;
    const all = (await moved('feng', `${of2026}&on=2026-09-22`)).items.map(({ _id }) => _id);
    expect(all.length).toBeGreaterThan(1);
    const paged = await allPages(office.client, `${asked}&limit=1`, 'feng');
    expect(paged.map(({ _id }) => _id)).toEqual(all);
    expect((await moved('feng', `${of2026}&officers=nobody`)).items).toEqual([]);
  });

  it.each([
    ['a change that there is not', 'change=calendar.2031', 400],
    ['no change', 'on=2026-09-22', 400],
    ['a day that has not come', `${of2026}&on=2999-01-01`, 400],
    ['a filter that there is not', `${of2026}&stage=clue`, 400],
    ['a cursor that there is not', `${of2026}&after=nothing`, 400],
    ['another station', `${of2026}&unit=shifan.hekou`, 403],
  ])('is refused for %s', async (_, query, status) => {
    expect((await office.client.get(`${path}?${query}`, 'wang')).status).toBe(status);
  });

  it('names what of a file cannot be used, in both languages', async () => {
    const wrong = { calendar: { ...calendar, makeUpWorkDays: ['2026-09-21'] } };
    const said = async (body: object, language: string): Promise<string[]> => {
      const answer = await office.client.post<{ fields: { field: string; reason: string }[] }>(path, 'wei', body, {
        language,
      });
      expect(answer.status).toBe(422);
      return answer.body.fields.map(({ field, reason }) => `${field} ${reason}`);
    };
    expect(await said(wrong, 'en')).toEqual([
      'calendar cannot be used: calendar 2026.makeUpWorkDays[0] must be a Saturday or Sunday, but is "2026-09-21"',
    ]);
    expect(await said(wrong, 'zh-CN')).toEqual([
      'calendar 不能使用：calendar 2026.makeUpWorkDays[0] 应当为星期六或者星期日，现为 "2026-09-21"',
    ]);
    expect(await said({}, 'zh-CN')).toEqual(['tables 至少应当有下列之一：calendar, clocks, settings']);
    expect(await said({ calender: calendar }, 'en')).toEqual([
      'calender is none of the tables that are tried here: calendar, clocks, settings',
    ]);
  });

  it('is printed by the command line, with the reason', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const printed = async (...asked: string[]) => (await anlu(['moved-deadlines', ...asked], settings)).stdout;
    expect(await printed('--lang', 'zh-CN')).toContain('calendar.2026 | 2026 年节假日安排（2025年11月4日通知）');
    const zh = await printed('calendar.2026', '--on', '2026-09-22', '--lang', 'zh-CN');
    expect(zh).toContain('2026-10-12 → 2026-10-19 (+7)');
    expect(zh).toMatch(/2026年9月25日、2026年10月1日、2026年10月2日、.*放假，不计入；2026年10月10日 调休上班，计入/);
    const clock = await printed('clock.complaint-mediation.2026-04-15', '--lang', 'zh-CN');
    expect(clock).toContain('期间由 45 个工作日');
    const folder = mkdtempSync(join(tmpdir(), 'anlu-calendar-'));
    const file = join(folder, '2026.json');
    writeFileSync(file, JSON.stringify({ ...calendar, off: [] }));
    const en = await printed('--calendar', file, '--lang', 'en');
    rmSync(folder, { recursive: true });
    expect(en).toContain('2026-10-19 → ');
    expect(en).toContain('No longer off: 25 September 2026, 1 October 2026');
  });
});
