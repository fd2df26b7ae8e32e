import { supervisionRisks } from '#casework';
import { law } from './law.js';
import {
  after,
  answer,
  answered,
  decided,
  draftDecision,
  draftNotice,
  dueOf,
  heard,
  inquired,
  issue,
  noticed,
  raised,
  received,
  texts,
  type Step,
} from './supervision-matters.js';

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
  it('keeps that it urged, which moves no day (督办)', () => {
    const urging = { urgedOn: '2026-03-12', urging: '请按期回复' };
    const urged = after(noticed, ['2026-03-12', 'shi', 'urge', urging]);
    expect(urged.urged).toMatchObject([urging]);
    expect(dueOf(urged, 'supervision-reply')).toBe('2026-03-16');
    const late = after(urged, answered('2026-03-17'));
    expect(supervisionRisks(late, law)).toMatchObject([{ number: 40, since: '2026-03-17', until: '2026-03-17' }]);
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
    const objected = after(decided, objects('2026-03-26'));
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

describe('a decision that was obeyed', () => {
  const reported = after(
    decided,
    ['2026-03-27', 'qian', 'record-correction', { correctedOn: '2026-03-27', correction: '已决定' }],
    ['2026-03-30', 'qian', 'report-correction', { reportedOn: '2026-03-30', report: '-' }],
  );
  const close = (supervisionResult: string, more: object = {}): Step => [
    '2026-03-31',
    'shi',
    'close-supervision',
    { supervisionResult, reasons: '-', ...more },
  ];
  it('is closed with a link to the act that mended it, whatever the result is called (SUP Art.18)', () => {
    for (const result of ['mended', 'improved']) {
      expect(answer(reported, close(result))).toBe('mended-by-what');
      expect(answer(reported, close(result, { mendingActs: [{ caseId: 'case-1', event: 9 }] }))).toBe('accepted');
    }
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
