import { anlu } from '../system/command.js';
import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';

interface Past {
  as: string;
  number: number;
  day: string;
  state: { stage: string };
  clocks: { id: string; due: string; left: number | null }[];
  risks: { number: number; detail: string; onlyAsTrue: boolean }[];
  files: { event: number }[];
  documents: { event: number; filled: boolean }[];
  nextSteps: { action: string; reason: { message: string } | null }[];
  outOfOrder: number[];
}

interface Compared {
  as: string;
  from: number;
  to: number;
  differences: { path: string[]; after: unknown; event: number }[];
}

interface Entry {
  number?: number;
  type?: string;
  data?: { servedOn?: string; decidedOn?: string };
}

describe('A case of which a day was corrected', () => {
  const office = officeFor(embedded);
  let id = '';
  let [served, decided] = [0, 0];
  let [wasServedOn, isServedOn] = ['', ''];

  const dayAfter = (day: string, days: number): string =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    const script = await demonstrationCase(1, 'corrected and replayed');
    const played = await play(office.client, script);
    ({ id } = played);
    const { body: entries } = await office.client.get<Entry[]>(`/cases/${id}/events`, 'zheng');
    const service = entries.find(({ type }) => type === 'NoticeServed');
    const decision = entries.find(({ type }) => type === 'PenaltyDecided');
    [served, decided] = [service?.number ?? 0, decision?.number ?? 0];
    wasServedOn = service?.data?.servedOn ?? '';
    isServedOn = dayAfter(wasServedOn, 1);
    const body = {
      event: served,
      field: 'servedOn',
      wrong: wasServedOn,
      right: isServedOn,
      why: '送达回证日期录入有误',
    };
    const officer = script.steps[placeOf(script, 'serve-notice')]?.by ?? '';
    const told = await office.client.post(`/cases/${id}/actions/correct-entry`, officer, body, {
      version: played.version,
      at: '2026-11-20T08:00:00.000Z',
    });
    if (told.status !== 201) throw new Error(told.body.detail);
  }, 60_000);

  const past = async (point: string, as: string): Promise<Past> => {
    const { status, body } = await office.client.get<Past>(`/cases/${id}/at/${point}?as=${as}`, 'zheng');
    expect(status).toBe(200);
    return body;
  };
  const windowOf = ({ clocks }: Past) => clocks.find((clock) => clock.id === 'defence-window')?.due;

  it('shows what was known on a day, and what is true of it', async () => {
    const [known, asTrue] = [await past(wasServedOn, 'known'), await past(wasServedOn, 'true')];
    expect([known.as, known.day, known.state.stage]).toEqual(['known', wasServedOn, 'notified']);
    expect([asTrue.as, asTrue.day, asTrue.state.stage]).toEqual(['true', wasServedOn, 'approved']);
    expect((await past(isServedOn, 'true')).state.stage).toBe('notified');
    const [before, after] = [await past(String(decided), 'known'), await past(String(decided), 'true')];
    expect(windowOf(before)).not.toBe(windowOf(after));
    expect(after.number).toBe(before.number);
  });

  it('has then its clocks with the days that were left, its forms, files, risks and next steps', async () => {
    const then = await past(wasServedOn, 'known');
    // Five working days from the day of service (PR Art.57).
    expect(then.clocks.find((clock) => clock.id === 'defence-window')?.left).toBe(5);
    expect(then.documents.length).toBeGreaterThan(3);
    expect(Math.max(...then.documents.map(({ event }) => event))).toBeLessThanOrEqual(then.number);
    expect(then.files.every(({ event }) => event <= then.number)).toBe(true);
    expect(then.nextSteps.map(({ action }) => action)).toContain('record-statement');
    expect(then.outOfOrder).toEqual([]);
  });

  it('is compared as known and as true, each field with the number of its event in the file', async () => {
    const compared = async (as: string): Promise<Compared> =>
      (await office.client.get<Compared>(`/cases/${id}/compare?from=notice&to=${decided}&as=${as}`, 'zheng')).body;
    const [known, asTrue] = [await compared('known'), await compared('true')];
    expect([known.as, asTrue.as]).toEqual(['known', 'true']);
    const decision = asTrue.differences.find(({ path }) => path[0] === 'stage');
    expect(decision).toMatchObject({ after: 'decided', event: decided });
    const whole = await office.client.get<Compared>(`/cases/${id}/compare?from=0&to=decision&as=true`, 'zheng');
    const service = whole.body.differences.find(
      ({ path, after }) => path.at(-1) === 'servedOn' && after === isServedOn,
    );
    expect(service?.event).toBe(served);
  });

  it('is refused as anything else, with what would be right', async () => {
    for (const path of [`/cases/${id}/at/1?as=yesterday`, `/cases/${id}/compare?from=1&to=2&as=yesterday`]) {
      const { status, body } = await office.client.get<{ detail: string }>(path, 'zheng');
      expect(status).toBe(400);
      expect(body.detail).toContain('?as=known or ?as=true');
    }
  });

  it('is replayed and compared as true on the command line', async () => {
    const run = (...args: string[]) => anlu(args, { ANLU_DATA: office.folder });
    const [known, asTrue] = [
      await run('replay', id, '--at', wasServedOn),
      await run('replay', id, '--at', wasServedOn, '--as-true'),
    ];
    expect(known.stdout).toContain(`${id} at ${wasServedOn} (${wasServedOn}): stage notified`);
    expect(known.stdout).toContain(', 5 working days left');
    expect(known.stdout).toContain('forms made:');
    expect(asTrue.stdout).toContain('stage approved');
    const compared = await run('compare', id, '--from', '0', '--to', 'decision', '--as-true');
    expect(compared.stdout).toContain(`#${served} `);
    expect(compared.stdout).toContain(isServedOn);
  }, 60_000);
});
