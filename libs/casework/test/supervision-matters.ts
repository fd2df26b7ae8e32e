import {
  decide,
  supervisionClocks,
  supervisionRisks,
  supervisions,
  type Complaint,
  type Supervision,
  type SupervisionFact,
} from '#casework';
import { contextOf, people, type Person } from '../src/testing/county.js';
import { law } from './law.js';

export type Step = readonly [day: string, by: Person, act: string, body: object];

/** What the rules may ask of the rest: one case with nine events, which everybody sees. */
const rest = {
  isInCase: (caseId: string, event = 1) => caseId === 'case-1' && event <= 9,
  isCaseOf: (caseId: string, unit: string) => caseId === 'case-1' && unit.startsWith('qinghe'),
  isThere: () => false,
  unitsOfSign: ({ caseId }: { caseId?: string }) => (caseId === undefined ? [] : ['qinghe.chengguan']),
  showsSign: () => true,
  showsAcross: () => true,
  // Its events of 1 March, and from the fifth on of 1 April.
  recordedOn: (_case: string, event: number) => (event < 5 ? ('2026-03-01' as const) : ('2026-04-01' as const)),
  complaintBehind: (): Complaint | undefined => undefined,
  isOfficerOf: (officer: string, unit: string) =>
    officer === 'wang' || (officer === 'feng' && unit === 'qinghe') || officer === 'wei',
  dismissedBefore: () => [],
};

export const told = (state: Supervision | undefined, [day, by, act, body]: Step, world: object = rest) =>
  decide(supervisions, state, act, body, {
    ...contextOf(law, people[by], `${day}T08:00:00.000Z`),
    ...rest,
    ...world,
  });

/** `accepted`, the code of the refusal, or `forbidden`, `invalid`. */
export const answer = (state: Supervision | undefined, step: Step, world: object = rest): string => {
  const ruling = told(state, step, world);
  return ruling.ruling === 'refused' ? ruling.refusal.code : ruling.ruling;
};

/** What acts record, one after the other. @throws where one is not accepted */
const factsAfter = (
  before: Supervision | undefined,
  steps: readonly Step[],
  world: object = rest,
): SupervisionFact[] => {
  const facts: SupervisionFact[] = [];
  steps.reduce<Supervision | undefined>((reached, step) => {
    const ruling = told(reached, step, world);
    if (ruling.ruling !== 'accepted')
      throw new Error(`${step[2]}: ${ruling.ruling === 'refused' ? ruling.refusal.code : JSON.stringify(ruling)}`);
    const [day, by] = step;
    const recordedAt = `${day}T08:00:00.000Z`;
    const recorded = ruling.events.map((event) => ({ ...event, by: people[by].id, recordedAt }));
    facts.push(...recorded);
    return recorded.reduce(supervisions.evolve, reached);
  }, before);
  return facts;
};

/** The facts of a matter from its first act on. */
export const factsOf = (...steps: Step[]): SupervisionFact[] => factsAfter(undefined, steps);

/** The same as `after` where the rest answers otherwise. */
export const afterIn = (world: object, before: Supervision | undefined, ...steps: Step[]): Supervision | undefined =>
  factsAfter(before, steps, world).reduce(supervisions.evolve, before);

export const after = (before: Supervision | undefined, ...steps: Step[]): Supervision => {
  const state = factsAfter(before, steps).reduce(supervisions.evolve, before);
  if (state === undefined) throw new Error('Nothing was raised');
  return state;
};

export const raised = (level: 'above' | 'inside'): Step =>
  level === 'above'
    ? [
        '2026-03-02',
        'shi',
        'raise-supervision',
        { unit: 'yunzhou', addressed: 'qinghe', level, sign: { source: 'by-hand' }, matter: '多起案件超期未结' },
      ]
    : [
        '2026-03-02',
        'wei',
        'raise-supervision',
        {
          unit: 'qinghe',
          addressed: 'qinghe.chengguan',
          level,
          sign: { source: 'risk-point', riskPoint: 22, caseId: 'case-1', officer: 'wang' },
          matter: '案件超期',
        },
      ];
export const texts = {
  problems: '超过九十日未作出决定',
  provisions: '《市场监督管理行政处罚程序规定》第六十四条',
  requirements: '说明情况',
};
export const draftNotice: Step = ['2026-03-02', 'shi', 'draft-notice', { ...texts, officersConcerned: ['wang'] }];
export const issue = (day: string, instrument: string): Step => [day, 'du', 'issue-instrument', { instrument }];
export const received = (day: string, instrument: string): Step => [
  day,
  'qian',
  'receive-instrument',
  { instrument, receivedOn: day },
];
export const answered = (day: string): Step => [
  day,
  'qian',
  'answer-supervision',
  { answeredOn: day, answer: '情况说明' },
];
export const inquired = (day: string, found = 'unlawful'): Step => [
  day,
  'shi',
  'record-inquiry',
  { inquiredOn: day, found, findings: '属实' },
];
export const draftDecision = (day: string, mendBy = '2026-04-15'): Step => [
  day,
  'shi',
  'draft-decision',
  { ...texts, mendBy },
];

/** The steps of a matter of the level above up to the receipt of its notice, the inquiry, or its decision. */
export const heardUpTo = (to: 'notice' | 'inquiry' | 'decision'): Step[] => {
  const noticedBy = [raised('above'), draftNotice, issue('2026-03-02', 'notice'), received('2026-03-02', 'notice')];
  if (to === 'notice') return noticedBy;
  const inquiredBy = [...noticedBy, answered('2026-03-10'), inquired('2026-03-12')];
  if (to === 'inquiry') return inquiredBy;
  return [
    ...inquiredBy,
    draftDecision('2026-03-19'),
    issue('2026-03-20', 'decision'),
    received('2026-03-20', 'decision'),
  ];
};
export const dueOf = (state: Supervision, id: string) =>
  supervisionClocks(state, law).find((clock) => clock.id === id)?.due;

export const noticed = after(undefined, ...heardUpTo('notice'));
export const heard = after(undefined, ...heardUpTo('inquiry'));
export const decided = after(undefined, ...heardUpTo('decision'));

/** A clock of a matter by its length; without one, the clock of the usual length. */
export const clockOf = (state: Supervision, id: string, variant?: string) =>
  supervisionClocks(state, law).find((clock) => clock.id === id && clock.variant === variant);

/** The clocks that a matter shows as risk 40, by their identifiers. */
export const lateClocks = (state: Supervision): string[] =>
  supervisionRisks(state, law).flatMap(({ number, detail }) =>
    number === 40 ? [String((detail.parameters as { clock?: unknown }).clock)] : [],
  );
