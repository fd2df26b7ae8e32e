import { addDays, legalDateOf, type LegalDate } from '#casework';
import { anlu } from './system/command.js';
import { describeSystem } from './system/describe-system.js';
import { officeFor } from './system/office.js';
import { allPages } from './system/pages.js';
import { demonstrationCase, placeOf, play, type PlayedCase } from './system/play.js';

interface Row {
  _id: string;
  unit: string;
  due: string;
  version: number;
}

await describeSystem('The worklist as of a past day', (engines) => {
  const office = officeFor(engines);
  const positionOf = ({ answers }: PlayedCase): string => answers.at(-1)?.body.position ?? '';
  const listed = async (user: string, query: string): Promise<Row[]> =>
    (await allPages(office.client, `/worklist?limit=2${query}`, user)) as unknown as Row[];
  const dayOf = (at: string | undefined): LegalDate => legalDateOf(at ?? '');
  /** A case that one station had and handed over, with the row that its list showed before. */
  const moved = { id: '', before: '' as LegalDate, after: '' as LegalDate, row: {} as Row };
  /** One that has ended since, with the row on the day of its decision. */
  const ended = { id: '', on: '' as LegalDate, row: {} as Row };

  beforeAll(async () => {
    const asMadeUp = await demonstrationCase(16, 'as of, handed over');
    const confirm = placeOf(asMadeUp, 'confirm-hand-over');
    const offer = placeOf(asMadeUp, 'offer-hand-over');
    // It changes hands on the morning after.
    const next = { [offer]: '2026-08-18T01:00:00.000Z', [confirm]: '2026-08-18T01:20:00.000Z' };
    const script = { ...asMadeUp, steps: asMadeUp.steps.map((step, at) => ({ ...step, at: next[at] ?? step.at })) };
    const own = await play(office.client, script, { to: offer });
    moved.id = own.id;
    moved.before = addDays(dayOf(script.steps[offer]?.at), -1);
    const rows = await listed('zhao', `&position=${positionOf(own)}`);
    moved.row = rows.find(({ _id }) => _id === own.id) ?? moved.row;
    const taken = await play(office.client, script, { from: offer, to: confirm + 1, seen: own });
    moved.after = dayOf(script.steps[confirm]?.at);
    await play(office.client, script, { from: confirm + 1, seen: taken });

    const other = await demonstrationCase(2, 'as of, ended');
    const decided = placeOf(other, 'serve-decision');
    const first = await play(office.client, other, { to: decided });
    ended.id = first.id;
    ended.on = dayOf(other.steps[decided - 1]?.at);
    const then = await listed('wu', `&position=${positionOf(first)}`);
    ended.row = then.find(({ _id }) => _id === first.id) ?? ended.row;
    const last = await play(office.client, other, { from: decided, seen: first });
    await listed('wu', `&position=${positionOf(last)}`);
  }, 180_000);

  it('has what the list had on that day, of a case that has ended since', async () => {
    expect((await listed('wu', '')).map(({ _id }) => _id)).not.toContain(ended.id);
    const then = await listed('wu', `&asOf=${ended.on}`);
    expect(then.find(({ _id }) => _id === ended.id)).toEqual(ended.row);
    expect(ended.row.version).toBeGreaterThan(5);
  });

  it('has a case with the station that had it then, and with the other from the day on that it took it', async () => {
    expect((await listed('zhao', `&asOf=${moved.before}`)).find(({ _id }) => _id === moved.id)).toEqual(moved.row);
    const station = async (user: string, day: string) =>
      (await listed(user, `&asOf=${day}`)).find(({ _id }) => _id === moved.id)?.unit;
    expect(await station('zhao', moved.before)).toBe('shifan.chengguan');
    expect(await station('zhao', moved.after)).toBeUndefined();
    expect(await station('sun', moved.after)).toBe('shifan.hekou');
  });

  it('is narrowed and sorted by the days of then, and goes on page after page', async () => {
    const all = await listed('feng', `&asOf=${ended.on}`);
    expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted());
    const late = await listed('feng', `&asOf=${ended.on}&filter=overdue`);
    expect(late.every(({ due }) => due < ended.on)).toBe(true);
    expect(await listed('feng', `&asOf=${ended.on}&officers=nobody`)).toEqual([]);
    expect(await listed('feng', '&asOf=2026-01-02')).toEqual([]);
    expect(JSON.stringify(all)).not.toContain('sought');
  });

  it('is today what the list is now', async () => {
    const today = legalDateOf(new Date().toISOString());
    expect(await listed('feng', `&asOf=${today}`)).toEqual(await listed('feng', ''));
  });

  it('is refused for a day that has not come or is none, with a search, and for a unit that is not seen', async () => {
    const status = async (query: string, headers: Record<string, string> = {}): Promise<number> => {
      const authorization = await office.client.authorization('zhao');
      return (await fetch(`${office.client.url}/worklist?${query}`, { headers: { ...authorization, ...headers } }))
        .status;
    };
    expect(await status('asOf=2999-01-01')).toBe(400);
    expect(await status('asOf=2026-02-30')).toBe(400);
    expect(await status('asOf=yesterday')).toBe(400);
    expect(await status(`asOf=${ended.on}&after=nothing`)).toBe(400);
    expect(await status(`asOf=${ended.on}`, { 'anlu-search': 'abc' })).toBe(400);
    expect(await status(`asOf=${ended.on}&unit=shifan.hekou`)).toBe(403);
  });

  it('is printed by the command line and saved as a table', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const printed = await anlu(['worklist', '--as-of', ended.on, '--as', 'wu', '--lang', 'zh-CN'], settings);
    expect(printed.stdout).toContain(`${ended.id} ${ended.row.due}`);
    const { body } = await office.client.get<string>(`/worklist?format=csv&asOf=${ended.on}`, 'wu');
    expect(body.trimEnd().split('\r\n')).toHaveLength((await listed('wu', `&asOf=${ended.on}`)).length + 1);
  });
});
