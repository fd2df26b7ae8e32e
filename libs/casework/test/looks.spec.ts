import { goneAfterLooks, reporterSought, type LookTold } from '#casework';
import type { InspectionState } from '../src/inspection/state.js';
import { evolveLooks, nothingShown } from '../src/looks/state.js';
import { people } from '../src/testing/county.js';
import { plan, Played } from './inspections.js';
import { before, whole } from './matters.js';
import { found } from './patterns-of.js';

/** The test's matters are received on 20 April 2026 by Shen, and handled by Wang and Li from that day, 17:00. */
const look = (person: string, at: string, refused?: true): LookTold => ({
  person,
  unit: 'qinghe.chengguan',
  at,
  ...(refused === undefined ? {} : { refused }),
});
const said = (looks: LookTold[], file = whole) =>
  reporterSought(file, looks).map(({ person, on, answer }) => [person, on, answer]);

describe('who asked for the reporter without handling the matter: risk 4 (CR121 Art.37)', () => {
  it('shows who was refused, whatever their role: the text makes no exception for who supervises', () => {
    const looks = [look('zhao', '2026-05-01T02:00:00.000Z', true), look('wei', '2026-05-01T03:00:00.000Z', true)];
    expect(said(looks)).toEqual([
      ['zhao', '2026-05-01', 'refused'],
      ['wei', '2026-05-01', 'refused'],
    ]);
  });

  it('is silent about who handles it, and about who entered it before others were named', () => {
    expect(said([look('wang', '2026-05-01T02:00:00.000Z'), look('li', '2026-05-20T02:00:00.000Z')])).toEqual([]);
    expect(said([look('shen', '2026-04-20T08:00:00.000Z')], before('name-handlers'))).toEqual([]);
  });

  it('shows who entered it and looked once others were named to handle it', () => {
    expect(said([look('shen', '2026-05-01T02:00:00.000Z')])).toEqual([['shen', '2026-05-01', 'shown']]);
  });

  it('goes by who handled it at the time of the look, not by who handles it today', () => {
    const named = whole.records.find(({ events }) => events.some(({ type }) => type === 'HandlersNamed'));
    const at = named?.recordedAt ?? '';
    const earlier = new Date(Date.parse(at) - 1).toISOString();
    expect(said([look('shen', earlier)])).toEqual([]);
    expect(said([look('shen', at)])).toHaveLength(1);
  });

  it('is one sign for a person, day and answer, by the day in China', () => {
    const evening = look('zhao', '2026-05-01T15:59:00.000Z', true);
    const night = look('zhao', '2026-05-01T16:00:00.000Z', true);
    expect(said([evening, evening, night])).toEqual([
      ['zhao', '2026-05-01', 'refused'],
      ['zhao', '2026-05-02', 'refused'],
    ]);
  });

  it('says nothing of the reporter', () => {
    expect(JSON.stringify(reporterSought(whole, [look('zhao', '2026-05-01T02:00:00.000Z', true)]))).not.toMatch(
      /某甲|000-00000000/,
    );
  });
});

/** Planned by Zhao, approved and drawn by Feng on 2 March 2026; nobody was found at the first object on 9 March. */
const inspection = (outcome: string): InspectionState => {
  const played = new Played().planned().approved().drawn();
  const [task] = played.state?.tasks ?? [];
  const result = {
    object: task?.object,
    inspectedOn: '2026-03-09',
    inspectors: task?.inspectors,
    outcome,
    findings: '现场关门，人去楼空',
  };
  const by = people[(task?.inspectors[0] ?? 'wang') as keyof typeof people];
  played.act('record-inspection-result', result, by, '2026-03-09T08:00:00.000Z');
  if (played.state?.tasks[0]?.result === null || played.state === undefined) throw new Error('No result was taken');
  return played.state;
};
const gone = (looks: LookTold[], outcome = 'not-found') => goneAfterLooks('i-1', inspection(outcome), looks);

describe('an object that was gone after people without a task had looked at the draw: risk 39', () => {
  const stranger = look('hu', '2026-03-05T02:00:00.000Z');

  it('names who looked between the draw and the visit, each with the first day', () => {
    const object = inspection('not-found').tasks[0]?.object ?? '';
    const name = plan.objects.find(({ id }) => id === object)?.name;
    const again = look('hu', '2026-03-04T02:00:00.000Z');
    expect(gone([stranger, again])).toEqual([
      {
        inspection: 'i-1',
        object,
        name,
        inspectedOn: '2026-03-09',
        outcome: 'not-found',
        lookers: [{ person: 'hu', unit: 'qinghe.chengguan', on: '2026-03-04' }],
      },
    ]);
  });

  it('is silent where somebody was there', () => {
    expect(gone([stranger], 'no-problem')).toEqual([]);
  });

  it.each([
    ['who planned it', look('zhao', '2026-03-05T02:00:00.000Z')],
    ['who drew it', look('feng', '2026-03-05T02:00:00.000Z')],
    ['who inspects', look('wang', '2026-03-05T02:00:00.000Z')],
    ['who looked before the draw', look('hu', '2026-03-01T02:00:00.000Z')],
    ['who looked on the day of the visit, perhaps after it', look('hu', '2026-03-09T01:00:00.000Z')],
    ['who looked later', look('hu', '2026-03-10T02:00:00.000Z')],
    ['who was refused', look('hu', '2026-03-05T02:00:00.000Z', true)],
  ])('is silent about %s', (_who, twin) => {
    expect(gone([twin])).toEqual([]);
  });
});

describe('signs of looks among those across cases', () => {
  const sought = { complaint: 'c-1', person: 'zhao', unit: 'qinghe.chengguan', answer: 'refused' } as const;
  const looks = [
    {
      unit: 'qinghe.chengguan',
      sought: [
        { ...sought, on: '2026-05-02' as const },
        { ...sought, on: '2026-05-01' as const },
        { ...sought, person: 'wei', on: '2026-05-03' as const },
      ],
      gone: gone([look('hu', '2026-03-05T02:00:00.000Z')]),
    },
  ];

  it('are one for each person and complaint, from the first day, beside how many asked for the same', () => {
    expect(
      found('reporter-sought', { looks }).map(({ since, officers, complaints, count, among }) => [
        since,
        officers,
        complaints,
        count,
        among,
      ]),
    ).toEqual([
      ['2026-05-01', ['zhao'], ['c-1'], 2, 3],
      ['2026-05-03', ['wei'], ['c-1'], 1, 3],
    ]);
  });

  it('are not there before their day, as a back-test asks', () => {
    expect(found('reporter-sought', { looks }, '2026-04-30')).toEqual([]);
    expect(found('gone-after-look', { looks }, '2026-03-08')).toEqual([]);
    expect(found('gone-after-look', { looks }, '2026-03-09')).toMatchObject([
      { officers: ['hu'], inspections: ['i-1'], since: '2026-03-09', count: 1, among: 1 },
    ]);
  });

  it('are what the events of the unit say, in their order', () => {
    const recorded = (data: object, type: string) =>
      ({
        type,
        v: 1,
        data,
        occurredAt: '2026-05-01T00:00:00.000Z',
        recordedAt: '2026-05-01T00:00:00.000Z',
        by: 'clock',
      }) as never;
    const [one, two, three] = looks[0]?.sought ?? [];
    const first = evolveLooks(nothingShown, [recorded(one ?? {}, 'ReporterSought')]);
    const then = evolveLooks(first, [recorded(two ?? {}, 'ReporterSought'), recorded(three ?? {}, 'ReporterSought')]);
    expect(then).toEqual({ sought: looks[0]?.sought, gone: [] });
  });
});
