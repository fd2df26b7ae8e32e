import {
  decide,
  mayViewSupervision,
  supervisionClocks,
  supervisionRisks,
  supervisions,
  type Supervision,
} from '#casework';
import { contextOf, people, type Person } from '../src/testing/county.js';
import { law } from './law.js';

type Step = readonly [day: string, by: Person, act: string, body: object];

/** What the rules may ask of the rest: one case with nine events, which everybody sees. */
const rest = { isInCase: (caseId: string, event = 1) => caseId === 'case-1' && event <= 9, dismissedBefore: () => [] };

const told = (state: Supervision | undefined, [day, by, act, body]: Step, world: object = rest) =>
  decide(supervisions, state, act, body, {
    ...contextOf(law, people[by], `${day}T08:00:00.000Z`),
    ...rest,
    ...world,
  });

/** `accepted`, the code of the refusal, or `forbidden`, `invalid`. */
const answer = (state: Supervision | undefined, step: Step): string => {
  const ruling = told(state, step);
  return ruling.ruling === 'refused' ? ruling.refusal.code : ruling.ruling;
};

const after = (before: Supervision | undefined, ...steps: Step[]): Supervision => {
  const state = steps.reduce<Supervision | undefined>((reached, step) => {
    const ruling = told(reached, step);
    if (ruling.ruling !== 'accepted')
      throw new Error(`${step[2]}: ${ruling.ruling === 'refused' ? ruling.refusal.code : JSON.stringify(ruling)}`);
    const [day, by] = step;
    const recordedAt = `${day}T08:00:00.000Z`;
    return ruling.events.reduce(
      (folded, event) => supervisions.evolve(folded, { ...event, by: people[by].id, recordedAt }),
      reached,
    );
  }, before);
  if (state === undefined) throw new Error('Nothing was raised');
  return state;
};

const raised = (level: 'above' | 'inside'): Step =>
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
const texts = {
  problems: '超过九十日未作出决定',
  provisions: '《市场监督管理行政处罚程序规定》第六十四条',
  requirements: '说明情况',
};
const draftNotice: Step = ['2026-03-02', 'shi', 'draft-notice', { ...texts, officersConcerned: ['wang'] }];
const issue = (day: string, instrument: string): Step => [day, 'du', 'issue-instrument', { instrument }];
const received = (day: string, instrument: string): Step => [
  day,
  'qian',
  'receive-instrument',
  { instrument, receivedOn: day },
];
const answered = (day: string): Step => [day, 'qian', 'answer-supervision', { answeredOn: day, answer: '情况说明' }];
const inquired = (day: string, found = 'unlawful'): Step => [
  day,
  'shi',
  'record-inquiry',
  { inquiredOn: day, found, findings: '属实' },
];
const draftDecision = (day: string, mendBy = '2026-04-15'): Step => [
  day,
  'shi',
  'draft-decision',
  { ...texts, mendBy },
];

const noticed = after(
  undefined,
  raised('above'),
  draftNotice,
  issue('2026-03-02', 'notice'),
  received('2026-03-02', 'notice'),
);
const heard = after(noticed, answered('2026-03-10'), inquired('2026-03-12'));
const decided = after(
  heard,
  draftDecision('2026-03-19'),
  issue('2026-03-20', 'decision'),
  received('2026-03-20', 'decision'),
);
const dueOf = (state: Supervision, id: string) => supervisionClocks(state, law).find((clock) => clock.id === id)?.due;

describe('supervision by the level above (SUP Art.17-19)', () => {
  it('needs the superior body of the register, and takes no other', () => {
    expect(answer(undefined, raised('above'))).toBe('accepted');
    const [day, , act, body] = raised('above');
    expect(answer(undefined, [day, 'bian', act, { ...body, unit: 'linhe' }])).toBe('not-below');
  });
  it('has every instrument approved by a head who did not draft it', () => {
    const drafted = after(undefined, raised('above'), draftNotice);
    expect(answer(drafted, ['2026-03-02', 'shi', 'issue-instrument', { instrument: 'notice' }])).toBe('forbidden');
    const byHead = after(undefined, raised('above'), ['2026-03-02', 'du', 'draft-notice', texts]);
    expect(answer(byHead, issue('2026-03-02', 'notice'))).toBe('separation-of-duty');
    expect(answer(drafted, issue('2026-03-02', 'decision'))).toBe('missing-before');
  });
  it('gives ten working days from the receipt to answer', () => {
    // Monday 2 March 2026: 3, 4, 5, 6, 9, 10, 11, 12, 13, 16 March.
    expect(dueOf(noticed, 'supervision-reply')).toBe('2026-03-16');
  });
  it('lets the main head answer, and nobody else', () => {
    for (const by of ['feng', 'zhao', 'wei'] as const)
      expect(
        answer(noticed, ['2026-03-10', by, 'answer-supervision', { answeredOn: '2026-03-10', answer: '-' }]),
      ).not.toBe('accepted');
    expect(answer(noticed, answered('2026-03-10'))).toBe('accepted');
  });
  it('keeps a late answer, which shows as risk 40 from the day after', () => {
    const late = after(noticed, answered('2026-03-20'));
    expect(supervisionRisks(late, law)).toMatchObject([{ number: 40, since: '2026-03-17', until: '2026-03-20' }]);
    expect(supervisionRisks(after(noticed, answered('2026-03-16')), law)).toEqual([]);
  });
  it('makes no decision without a notice, before the unit was heard, or without an inquiry', () => {
    const before = after(undefined, raised('above'));
    expect(answer(before, draftDecision('2026-03-03'))).toBe('missing-before');
    expect(answer(after(noticed, inquired('2026-03-12')), draftDecision('2026-03-16'))).toBe('still-to-be-heard');
    expect(answer(after(noticed, inquired('2026-03-12')), draftDecision('2026-03-17'))).toBe('accepted');
    expect(answer(after(noticed, answered('2026-03-10')), draftDecision('2026-03-12'))).toBe('missing-before');
    const nothing = after(noticed, answered('2026-03-10'), inquired('2026-03-12', 'no-fault'));
    expect(answer(nothing, draftDecision('2026-03-12'))).toBe('nothing-found');
  });
  it('takes no decision whose day is over', () => {
    expect(answer(heard, draftDecision('2026-03-19', '2026-03-18'))).toBe('not-in-order');
    const drafted = after(heard, draftDecision('2026-03-19', '2026-03-20'));
    expect(answer(drafted, issue('2026-03-21', 'decision'))).toBe('not-in-order');
    expect(answer(drafted, issue('2026-03-20', 'decision'))).toBe('accepted');
  });
  it('gives five working days to object, once, and ten from the receipt of the objection for the re-check', () => {
    // Friday 20 March: 23, 24, 25, 26, 27 March.
    expect(dueOf(decided, 'supervision-objection')).toBe('2026-03-27');
    const objects = (day: string): Step => [
      day,
      'qian',
      'object-to-decision',
      { objectedOn: day, reasons: '已依法延期' },
    ];
    expect(answer(decided, objects('2026-03-30'))).toBe('too-late');
    const objected = after(decided, objects('2026-03-27'));
    expect(answer(objected, objects('2026-03-27'))).toBe('supervision-settled');
    // Received on Friday 27 March: 30, 31 March, 1, 2, 3, 7 (Qingming 4-6), 8, 9, 10, 13 April.
    const there = after(objected, ['2026-03-27', 'shi', 'receive-objection', { receivedOn: '2026-03-27' }]);
    expect(dueOf(there, 'supervision-recheck')).toBe('2026-04-13');
    const recheck = (body: object): Step => [
      '2026-04-08',
      'du',
      'decide-recheck',
      { recheckedOn: '2026-04-08', reasons: '-', ...body },
    ];
    expect(answer(there, recheck({ recheck: 'changed' }))).toBe('changed-how');
    expect(answer(there, recheck({ recheck: 'upheld', mendBy: '2026-05-01' }))).toBe('only-when-changed');
    const changed = after(there, recheck({ recheck: 'changed', mendBy: '2026-05-15' }));
    expect(dueOf(changed, 'supervision-mending')).toBe('2026-05-15');
    const revoked = after(there, recheck({ recheck: 'revoked' }));
    expect(
      answer(revoked, ['2026-04-10', 'qian', 'record-correction', { correctedOn: '2026-04-10', correction: '-' }]),
    ).toBe('missing-before');
    expect(
      answer(revoked, ['2026-04-10', 'shi', 'close-supervision', { supervisionResult: 'revoked', reasons: '-' }]),
    ).toBe('accepted');
  });
  it('asks for the correction by its day and the report within ten working days after it, and closes with the act', () => {
    expect(dueOf(decided, 'supervision-mending')).toBe('2026-04-15');
    const close = (body: object): Step => [
      '2026-05-06',
      'shi',
      'close-supervision',
      { supervisionResult: 'mended', reasons: '-', ...body },
    ];
    expect(answer(decided, close({ mendingActs: [{ caseId: 'case-1', event: 9 }] }))).toBe('missing-before');
    const mended = after(decided, [
      '2026-04-10',
      'qian',
      'record-correction',
      { correctedOn: '2026-04-10', correction: '已决定' },
    ]);
    // Friday 10 April: 13-17, 20-24 April.
    expect(dueOf(mended, 'supervision-report')).toBe('2026-04-24');
    const reported = after(mended, [
      '2026-04-27',
      'qian',
      'report-correction',
      { reportedOn: '2026-04-27', report: '-' },
    ]);
    expect(supervisionRisks(reported, law)).toMatchObject([{ since: '2026-04-25', until: '2026-04-27' }]);
    expect(answer(reported, close({}))).toBe('mended-by-what');
    expect(answer(reported, close({ mendingActs: [{ caseId: 'case-1', event: 10 }] }))).toBe('sign-not-there');
    expect(answer(reported, close({ supervisionResult: 'no-fault' }))).toBe('missing-before');
    expect(answer(reported, close({ mendingActs: [{ caseId: 'case-1', event: 9 }] }))).toBe('accepted');
  });
});

describe('an opinion (SUP Art.20)', () => {
  const drafted = after(undefined, raised('above'), [
    '2026-03-02',
    'shi',
    'draft-opinion',
    { problems: '普遍性问题', requirements: '完善制度', reportBy: '2026-04-01' },
  ]);
  it('needs no notice, knows no objection, and is reported on by its day', () => {
    const sent = after(drafted, issue('2026-03-03', 'opinion'), received('2026-03-04', 'opinion'));
    expect(dueOf(sent, 'supervision-report')).toBe('2026-04-01');
    expect(answer(sent, ['2026-03-05', 'qian', 'object-to-decision', { objectedOn: '2026-03-05', reasons: '-' }])).toBe(
      'missing-before',
    );
    const close: Step = ['2026-04-02', 'shi', 'close-supervision', { supervisionResult: 'improved', reasons: '-' }];
    expect(answer(sent, close)).toBe('missing-before');
    const reported = after(sent, [
      '2026-04-01',
      'qian',
      'report-correction',
      { reportedOn: '2026-04-01', report: '-' },
    ]);
    expect(supervisionRisks(reported, law)).toEqual([]);
    expect(answer(reported, close)).toBe('accepted');
  });
});

describe('who sees a matter', () => {
  const seers = (state: Supervision) =>
    Object.values(people)
      .filter((person) => mayViewSupervision(person, state))
      .map(({ id }) => id)
      .sort();
  const drafted = after(undefined, raised('inside'), [
    '2026-03-02',
    'wei',
    'draft-notice',
    { ...texts, officersConcerned: ['wang'] },
  ]);
  const sent = after(drafted, ['2026-03-03', 'feng', 'issue-instrument', { instrument: 'notice' }]);

  it('of a draft its author and the heads who could approve it, and nobody else', () => {
    expect(seers(drafted)).toEqual(['feng', 'qian', 'tang', 'wei']);
  });
  it('of what was sent also the head addressed, the auditor, and the officer whom it names', () => {
    expect(seers(sent)).toEqual(['feng', 'ma', 'qian', 'tang', 'wang', 'wei', 'zhao']);
  });
  it('the level above and the bureau addressed, but not another county', () => {
    expect(seers(noticed)).toEqual(['du', 'feng', 'ma', 'qian', 'shi', 'tang', 'wang', 'wei']);
  });
});

describe('supervision inside the bureau (SUP Art.16; R825 Art.42)', () => {
  it('addresses stations of the bureau only, whose head answers', () => {
    const [day, by, act, body] = raised('inside');
    expect(answer(undefined, [day, by, act, { ...body, addressed: 'linhe.zhen' }])).toBe('not-below');
    const sent = after(
      undefined,
      raised('inside'),
      ['2026-03-02', 'wei', 'draft-notice', texts],
      ['2026-03-02', 'feng', 'issue-instrument', { instrument: 'notice' }],
      ['2026-03-03', 'zhao', 'receive-instrument', { instrument: 'notice', receivedOn: '2026-03-03' }],
    );
    const answers = (person: Person): Step => [
      '2026-03-05',
      person,
      'answer-supervision',
      { answeredOn: '2026-03-05', answer: '-' },
    ];
    expect(answer(sent, answers('xu'))).toBe('not-the-addressed');
    expect(answer(sent, answers('zhao'))).toBe('accepted');
  });
  it('lets nobody dismiss a sign about himself, and nothing be dismissed once it was sent', () => {
    const [day, , act, body] = raised('inside');
    const about = (officer: string) =>
      after(undefined, [day, 'wei', act, { ...body, sign: { source: 'by-hand', officer } }]);
    const dismiss: Step = ['2026-03-03', 'wei', 'dismiss-sign', { reasons: '经核实并无此事' }];
    expect(answer(about('wei'), dismiss)).toBe('own-sign');
    expect(answer(about('wang'), dismiss)).toBe('accepted');
    expect(answer(noticed, ['2026-03-03', 'shi', 'dismiss-sign', { reasons: '-' }])).toBe('supervision-settled');
  });
  it('keeps which matters of the same sign were dismissed before', () => {
    const ruling = told(after(undefined, raised('inside')), ['2026-03-03', 'wei', 'dismiss-sign', { reasons: '-' }], {
      dismissedBefore: () => ['earlier-one'],
    });
    expect(ruling).toMatchObject({ events: [{ data: { dismissedBefore: ['earlier-one'] } }] });
  });
  it('takes a sign only where it is there, and says what it is', () => {
    const [day, by, act, body] = raised('inside');
    const from = (sign: object) => answer(undefined, [day, by, act, { ...body, sign }]);
    expect(from({ source: 'risk-point' })).toBe('sign-not-named');
    expect(from({ source: 'event', event: 3 })).toBe('sign-not-named');
    expect(from({ source: 'event', caseId: 'case-2' })).toBe('sign-not-there');
    expect(from({ source: 'event', caseId: 'case-1', event: 10 })).toBe('sign-not-there');
    expect(from({ source: 'event', caseId: 'case-1', event: 9 })).toBe('accepted');
  });
});

describe('an instrument from outside (R825 Art.26-29)', () => {
  const entered = after(undefined, [
    '2026-03-02',
    'shen',
    'enter-outside-supervision',
    {
      unit: 'qinghe',
      body: '清河县司法局',
      outsideInstrument: 'supervision-letter',
      reference: '清司督〔2026〕1号',
      receivedOn: '2026-03-02',
      answerBy: '2026-03-20',
      matter: '未依法履行职责',
    },
  ]);
  it('runs by its own day, is answered by the main head, and closed', () => {
    expect(dueOf(entered, 'supervision-outside')).toBe('2026-03-20');
    const done = after(entered, answered('2026-03-20'));
    expect(supervisionRisks(done, law)).toEqual([]);
    expect(
      answer(done, ['2026-03-23', 'feng', 'close-supervision', { supervisionResult: 'answered', reasons: '-' }]),
    ).toBe('accepted');
    expect(answer(entered, draftNotice)).not.toBe('accepted');
  });
});
