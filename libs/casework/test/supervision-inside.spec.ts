import { decide, mayViewSupervision, units as register, supervisionRisks, type Supervision } from '#casework';
import { contextOf, people, units, type Person } from '../src/testing/county.js';
import { law } from './law.js';
import {
  after,
  answer,
  answered,
  draftNotice,
  dueOf,
  noticed,
  raised,
  texts,
  told,
  type Step,
} from './supervision-matters.js';

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
    expect(seers(sent)).toEqual(['feng', 'mei', 'qian', 'tang', 'wang', 'wei', 'zhao']);
  });
  it('of a sign that was dismissed also who audits and supervises there, but not the station that was addressed', () => {
    const dismissed = after(drafted, ['2026-03-03', 'wei', 'dismiss-sign', { reasons: '经核实并无此事' }]);
    expect(seers(dismissed)).toEqual(['feng', 'mei', 'qian', 'tang', 'wei']);
    const fromAbove = after(undefined, raised('above'), ['2026-03-03', 'shi', 'dismiss-sign', { reasons: '-' }]);
    expect(seers(fromAbove)).toEqual(['du', 'shi']);
    // A bureau's matter is seen by another of its supervisors: not only by who dismissed it.
    const byHead = { ...dismissed, raisedBy: 'feng' };
    expect(mayViewSupervision(people.wei, { ...byHead, dismissed: null })).toBe(false);
    expect(mayViewSupervision(people.wei, byHead)).toBe(true);
  });
  it('the level above and the bureau addressed, but not another county', () => {
    expect(seers(noticed)).toEqual(['du', 'feng', 'mei', 'qian', 'shi', 'tang', 'wang', 'wei']);
  });
});

describe('what only one side does', () => {
  it('lets the supervising unit inquire, urge and close, and not the bureau addressed (SUP Art.2, 17, 18)', () => {
    const day = '2026-03-12';
    const acts: [string, object][] = [
      ['record-inquiry', { inquiredOn: day, found: 'no-fault', findings: '-' }],
      ['urge', { urgedOn: day, urging: '-' }],
      ['close-supervision', { supervisionResult: 'no-fault', reasons: '-' }],
    ];
    for (const [act, body] of acts) expect(answer(noticed, [day, 'feng', act, body])).toBe('not-the-supervisor');
  });

  it('takes as the level above another bureau, never a part of the own one (SUP Art.2)', () => {
    const named = (superior: string) =>
      decide(
        register,
        units['qinghe'],
        'name-superior-body',
        { superior, validFrom: '2026-03-02' },
        {
          ...contextOf(law, people.shen, '2026-03-02T08:00:00.000Z'),
          id: 'qinghe',
          unitsWith: () => [],
        },
      );
    const codeOf = (superior: string) => {
      const ruling = named(superior);
      return ruling.ruling === 'refused' ? ruling.refusal.code : ruling.ruling;
    };
    expect(codeOf('qinghe.hekou')).toBe('superior-not-apart');
    expect(codeOf('qinghe')).toBe('superior-not-apart');
    expect(codeOf('nowhere')).toBe('unit-unknown');
    expect(codeOf('yunzhou')).toBe('accepted');
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
  it('takes as its officers those of the sign, also where who raises it names none', () => {
    const [day, by, act, body] = raised('inside');
    const sign = { source: 'risk-point', riskPoint: 26, caseId: 'case-1' };
    const ruling = told(undefined, [day, by, act, { ...body, sign }], { officersOfSign: () => ['feng', 'feng'] });
    expect(ruling).toMatchObject({ events: [{ data: { officersConcerned: ['feng'] } }] });
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
    expect(from({ source: 'by-hand', officer: 'gao' })).toBe('officer-unknown');
    expect(from({ source: 'by-hand', complaintId: 'none' })).toBe('sign-not-there');
    expect(from({ source: 'draw', inspection: 'none' })).toBe('sign-not-there');
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
  it('that decides is closed with the act that mended it: a letter asks for an answer, a decision orders', () => {
    if (entered.outside === null) throw new Error('It came from outside');
    const sent = (outsideInstrument: string) =>
      after(undefined, ['2026-03-02', 'shen', 'enter-outside-supervision', { ...entered.outside, outsideInstrument }]);
    const closes = (supervisionResult: string, more: object = {}): Step => [
      '2026-03-23',
      'feng',
      'close-supervision',
      { supervisionResult, reasons: '已纠正', ...more },
    ];
    const mended = { mendingActs: [{ caseId: 'case-1', event: 5 }] };
    const decision = sent('supervision-decision');
    expect(answer(decision, closes('mended', mended))).toBe('missing-before');
    const done = after(decision, answered('2026-03-20'));
    for (const result of ['answered', 'mended']) {
      expect(answer(done, closes(result))).toBe('mended-by-what');
      expect(answer(done, closes(result, mended))).toBe('accepted');
      expect(answer(done, closes(result, { mendingActs: [{ caseId: 'case-2', event: 1 }] }))).toBe('sign-not-there');
    }
    // What was ordered in general touches no file: its answer tells what was done.
    expect(answer(decision, closes('improved'))).toBe('missing-before');
    expect(answer(done, closes('improved'))).toBe('accepted');
    // What the bureau would do in a matter of its own is no way to end an order of others.
    for (const result of ['no-fault', 'revoked']) expect(answer(done, closes(result))).toBe('missing-before');
    for (const asked of ['supervision-letter', 'supervision-opinion'])
      expect(answer(after(sent(asked), answered('2026-03-20')), closes('answered'))).toBe('accepted');
  });
  it('entered for a station is answered by its head or by the main head of the bureau, and closed', () => {
    if (entered.outside === null) throw new Error('It came from outside');
    const forStation = after(undefined, [
      '2026-03-03',
      'shen',
      'enter-outside-supervision',
      { ...entered.outside, unit: 'qinghe.chengguan' },
    ]);
    const answers = (person: Person): Step => [
      '2026-03-05',
      person,
      'answer-supervision',
      { answeredOn: '2026-03-05', answer: '情况说明' },
    ];
    for (const person of ['feng', 'xu'] as const) expect(answer(forStation, answers(person))).toBe('not-the-addressed');
    for (const person of ['zhao', 'qian'] as const) {
      const done = after(forStation, answers(person));
      expect(
        answer(done, ['2026-03-06', 'feng', 'close-supervision', { supervisionResult: 'answered', reasons: '-' }]),
      ).toBe('accepted');
    }
  });
});
