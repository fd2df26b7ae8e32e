import { dayIn } from '#casework';
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
    expect(known.stdout).toContain(`${id} at ${wasServedOn}: stage notified (${wasServedOn})`);
    expect(known.stdout).toContain(', 5 working days left');
    expect(known.stdout).toContain('forms made:');
    expect(asTrue.stdout).toContain('stage approved');
    const compared = await run('compare', id, '--from', '0', '--to', 'decision', '--as-true');
    expect(compared.stdout).toContain(`#${served} `);
    expect(compared.stdout).toContain(dayIn(isServedOn, 'en'));
  }, 60_000);

  describe('on the day of its decision', () => {
    interface Day {
      decisions: { event: number }[];
      day: {
        decision: { event: number; on: string };
        found: { facts: string };
        bases: { id: string }[];
        persons: { id: string; as: string[]; isCertified: boolean }[];
        approvals: { type: string }[];
        changedSince: number;
      } | null;
      record: { hash: string; head: string; isChainWhole: boolean } | null;
    }
    const asked = async (query = ''): Promise<Day> =>
      (await office.client.get<Day>(`/cases/${id}/decision-day${query}`, 'zheng')).body;

    it('shows what it rested on, with its record in the chain', async () => {
      const { decisions, day, record } = await asked();
      expect(decisions.map(({ event }) => event)).toEqual([decided]);
      expect(day?.decision.event).toBe(decided);
      expect(day?.found.facts).toMatch(/\S/);
      expect(day?.bases).toHaveLength(1);
      expect(day?.approvals.at(-1)?.type).toBe('PenaltyDecided');
      expect(day?.changedSince).toBeGreaterThan(0);
      const { body: records } = await office.client.get<{ hash: string; canonical: string }[]>(
        `/cases/${id}/records`,
        'zheng',
      );
      const holder = records.find(({ canonical }) => canonical.includes('"PenaltyDecided"'));
      expect(record).toEqual({
        position: expect.any(String),
        hash: holder?.hash,
        head: records.at(-1)?.hash,
        isChainWhole: true,
      });
    });

    it('has the certificates as the register had them when it was recorded, whatever was entered later', async () => {
      const before = await asked();
      expect(before.day?.persons.find(({ as }) => as.includes('investigator'))?.isCertified).toBe(true);
      const officer = before.day?.persons.find(({ as }) => as.includes('investigator'))?.id ?? '';
      const { status, body } = await office.client.post(
        `/registers/officers/${officer}/actions/suspend-certificate`,
        'shen',
        { from: '2026-01-05', reasons: '补录的暂扣' },
        { at: '2026-11-20T08:30:00.000Z' },
      );
      expect({ status, detail: body.detail }).toMatchObject({ status: 201 });
      expect((await asked()).day?.persons).toEqual(before.day?.persons);
    });

    it('says so where nothing is decided, and what would be right where the event is no decision', async () => {
      const script = await demonstrationCase(1, 'nothing decided');
      const open = await play(office.client, script, { to: 3 });
      const none = await office.client.get<Day>(`/cases/${open.id}/decision-day`, 'zheng');
      expect(none.body).toEqual({ id: open.id, decisions: [], day: null, record: null });
      for (const [event, wanted] of [
        ['1', 404],
        ['999', 404],
        ['x', 400],
        ['0', 400],
      ] as const)
        expect((await office.client.get(`/cases/${id}/decision-day?event=${event}`, 'zheng')).status).toBe(wanted);
    });

    it('is printed on the command line', async () => {
      const { code, stdout } = await anlu(['decision-day', id], { ANLU_DATA: office.folder });
      expect(code).toBe(0);
      expect(stdout).toContain(`event ${decided}, by 演示·冯`);
      expect(stdout).toContain('chain whole');
      expect(stdout).toContain('(investigator)');
    }, 30_000);
  });
});
