import type { Problem } from '../system/client.js';
import { anlu } from '../system/command.js';
import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import { allPages } from '../system/pages.js';
import { until } from '../system/until.js';

interface Tally {
  key: string;
  count: number;
}
interface Load {
  key: string;
  open: number;
  overdue: number;
  soon: number;
  idle: number;
}
interface Positions {
  key: string;
  decided: number;
  share: number | null;
  verdicts: { verdict: string; count: number }[];
}
/** Counted beside the number of acts (APL Art.74(3)). */
interface Beside extends Tally {
  acts: number;
}
interface Board {
  today: string;
  from: string;
  risks: { cases: number } & Record<'byLevel' | 'byPoint' | 'byStage', Tally[]> &
    Record<'byUnit' | 'byOfficer', Beside[]>;
  work: Omit<Load, 'key'> & {
    byUnit: Load[];
    byOfficer: Load[];
    byStage: { stage: string; open: number; overdue: number; soon: number; days: number; longest: number }[];
  };
  penalties: { decided: number; byBasis: Positions[]; byUnit: Positions[] };
  refusals: { attempts: number; byCode: Tally[]; byUnit: Beside[]; byOfficer: Beside[] };
}

/** A number of the board, and the list that it opens. */
type Opened = [name: string, list: string, count: number];

await describeSystem('The board of supervision 监督', (engines) => {
  const office = officeFor(engines);
  const from = '2020-01-01';

  beforeAll(async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    for (const command of [['demo'], ['simulate', '--cases', '30', '--seed', '5']])
      if ((await anlu(command, settings)).code !== 0) throw new Error(`${command.join(' ')} failed`);
    // What is counted must stand still: all that was played is in the lists.
    await until('the lists have everything', async () => {
      const { headers } = await office.client.get('/worklist', 'wei');
      return headers.get('anlu-behind') === '0';
    });
  }, 300_000);

  const boardOf = async (user: string, query = `from=${from}`): Promise<Board> => {
    const { status, body } = await office.client.get<Board>(`/supervision/board?${query}`, user);
    expect(status).toBe(200);
    return body;
  };

  const risksOf = ({ risks }: Board): Opened[] => [
    ['risks', '/risk-points?', risks.cases],
    ...risks.byLevel.map(({ key, count }): Opened => ['level', `/risk-points?level=${key}`, count]),
    ...risks.byPoint.map(({ key, count }): Opened => ['point', `/risk-points?number=${key}`, count]),
    ...risks.byStage.map(({ key, count }): Opened => ['stage', `/risk-points?stage=${key}`, count]),
    ...risks.byUnit.map(({ key, count }): Opened => ['unit', `/risk-points?unit=${key}`, count]),
    ...risks.byOfficer.map(({ key, count }): Opened => ['officer', `/risk-points?riskOfficers=${key}`, count]),
  ];
  const loadsOf = (filter: string, { open, overdue, soon, idle }: Omit<Load, 'key'>): Opened[] => [
    ['open', `/worklist?${filter}`, open],
    ['overdue', `/worklist?${filter}&state=overdue`, overdue],
    ['soon', `/worklist?${filter}&state=due`, soon],
    ['idle', `/worklist?${filter}&idle=yes`, idle],
  ];
  const workOf = ({ work }: Board): Opened[] => [
    ...loadsOf('', work),
    ...work.byUnit.flatMap((load) => loadsOf(`unit=${load.key}`, load)),
    ...work.byOfficer.flatMap((load) => loadsOf(`officers=${load.key}`, load)),
    ...work.byStage.flatMap(({ stage, open, overdue, soon }): Opened[] => [
      ['at the stage', `/worklist?stage=${stage}`, open],
      ['overdue at it', `/worklist?stage=${stage}&state=overdue`, overdue],
      ['soon due at it', `/worklist?stage=${stage}&state=due`, soon],
    ]),
  ];
  const positionsOf = (filter: string, { key, decided, verdicts }: Positions): Opened[] => [
    ['decided', `/discretion-checks?status=decided&from=${from}&${filter}=${key}`, decided],
    ...verdicts.map(({ verdict, count }): Opened => [
      'verdict',
      `/discretion-checks?status=decided&from=${from}&${filter}=${key}&verdict=${verdict}`,
      count,
    ]),
  ];
  const penaltiesOf = ({ penalties }: Board): Opened[] => [
    ['decided', `/discretion-checks?status=decided&from=${from}`, penalties.decided],
    ...penalties.byBasis.flatMap((each) => positionsOf('basisId', each)),
    ...penalties.byUnit.flatMap((each) => positionsOf('unit', each)),
  ];
  const refusalsOf = ({ refusals }: Board): Opened[] => {
    const all = `/events?kind=refusal&from=${from}`;
    return [
      ['refused', all, refusals.attempts],
      ...refusals.byCode.map(({ key, count }): Opened => ['code', `${all}&code=${key}`, count]),
      ...refusals.byUnit.map(({ key, count }): Opened => ['unit', `${all}&unit=${key}`, count]),
      ...refusals.byOfficer.map(({ key, count }): Opened => ['officer', `${all}&by=${key}`, count]),
    ];
  };

  /** The acts beside which signs and refusals of a unit or officer are counted. */
  const actsOf = ({ risks, refusals }: Board): Opened[] => {
    const all = `/events?kind=event&from=${from}`;
    return [
      ...[...risks.byUnit, ...refusals.byUnit].map(({ key, acts }): Opened => ['acts', `${all}&unit=${key}`, acts]),
      ...[...risks.byOfficer, ...refusals.byOfficer].map(({ key, acts }): Opened => ['acts', `${all}&by=${key}`, acts]),
    ];
  };

  const held = async (user: string, opened: readonly Opened[], also = ''): Promise<void> => {
    expect(opened.length).toBeGreaterThan(0);
    for (const [name, list, count] of opened) {
      const rows = await allPages(office.client, `${list}${also}&limit=1000`, user);
      expect({ name, list, count }).toEqual({ name, list, count: rows.length });
    }
  };

  // A station's head sees the station, a supervisor of the bureau all of it.
  it.each(['wei', 'zhao', 'jiang'])(
    'has for %s as many of everything as the list that the number opens',
    async (user) => {
      const board = await boardOf(user);
      await held(user, risksOf(board));
      await held(user, workOf(board));
      await held(user, penaltiesOf(board));
      await held(user, refusalsOf(board));
      await held(user, actsOf(board));
    },
    120_000,
  );

  it('has something to count of every kind', async () => {
    const { risks, work, penalties, refusals } = await boardOf('wei');
    for (const counted of [...Object.values(risks), ...Object.values(work), ...Object.values(penalties)])
      expect(typeof counted === 'number' ? counted : counted.length).toBeGreaterThan(0);
    expect(Math.min(refusals.attempts, refusals.byCode.length, refusals.byOfficer.length)).toBeGreaterThan(0);
  });

  it('is of one officer, or of a unit below, when that is asked for', async () => {
    const ofWang = await boardOf('wei', `from=${from}&officer=wang`);
    expect(ofWang.work.byOfficer.map(({ key }) => key)).toEqual(['wang']);
    await held('wei', loadsOf('officers=wang', ofWang.work));
    await held('wei', risksOf(ofWang).slice(0, 4), '&riskOfficers=wang');
    const ofStation = await boardOf('wei', `from=${from}&unit=shifan.hekou`);
    await held('wei', loadsOf('unit=shifan.hekou', ofStation.work));
    await held('wei', risksOf(ofStation).slice(0, 4), '&unit=shifan.hekou');
    expect(ofStation.work.byUnit.map(({ key }) => key)).toEqual(['shifan.hekou']);
  });

  it('adds up: what is open at all stages is all that is open', async () => {
    const { work, penalties } = await boardOf('wei');
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
    expect(sum(work.byStage.map(({ open }) => open))).toBe(work.open);
    expect(sum(work.byStage.map(({ overdue }) => overdue))).toBe(work.overdue);
    expect(sum(penalties.byBasis.map(({ decided }) => decided))).toBe(penalties.decided);
    for (const { days, longest } of work.byStage) expect(days).toBeLessThanOrEqual(longest);
  });

  it('says what is wrong with a question, and is for nobody but those who watch over cases', async () => {
    const asked = (query: string, user = 'wei') => office.client.get<Problem>(`/supervision/board?${query}`, user);
    expect((await asked('from=2026-02-30')).body).toMatchObject({
      status: 400,
      detail: expect.stringContaining('from'),
    });
    expect((await asked('colour=red')).body).toMatchObject({ status: 400, detail: expect.stringContaining('officer') });
    expect((await asked('unit=shifan.hekou', 'zhao')).status).toBe(403);
    expect((await asked('', 'wang')).status).toBe(403);
  });
});
