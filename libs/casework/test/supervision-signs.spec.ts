import { matterAfter, mixedLine } from '../src/testing/complaint-lines.js';
import { people } from '../src/testing/county.js';
import { law } from './law.js';
import {
  after,
  answer,
  answered,
  decided,
  draftNotice,
  heardUpTo,
  inquired,
  issue,
  noticed,
  raised,
  type Step,
} from './supervision-matters.js';

const [day, , raise, body] = raised('inside');
const raisedFrom = (sign: object, world: object = {}, said: object = {}): string =>
  answer(undefined, [day, 'wei', raise, { ...body, ...said, sign }], world);

describe('a sign from which a matter is raised', () => {
  const nothing = { showsSign: () => false };

  it('shows in what it names: a risk point in the case, an attempt that was refused', () => {
    expect(raisedFrom({ source: 'risk-point', riskPoint: 22, caseId: 'case-1' })).toBe('accepted');
    expect(raisedFrom({ source: 'risk-point', riskPoint: 22, caseId: 'case-1' }, nothing)).toBe('sign-not-shown');
    expect(raisedFrom({ source: 'refusal', caseId: 'case-1' })).toBe('accepted');
    expect(raisedFrom({ source: 'refusal', caseId: 'case-1' }, nothing)).toBe('sign-not-shown');
    expect(raisedFrom({ source: 'by-hand', caseId: 'case-1' }, nothing)).toBe('accepted');
  });

  it('may show across cases alone, and then says whose it is (5: the same party twice a first offender)', () => {
    const across = { source: 'risk-point', riskPoint: 5, caseId: 'case-1' };
    expect(raisedFrom(across, nothing)).toBe('sign-not-shown');
    expect(raisedFrom({ ...across, party: '某店（虚构）' }, nothing)).toBe('accepted');
    expect(raisedFrom({ ...across, officer: 'wang' }, nothing)).toBe('accepted');
    // Of a sign that is made of other cases this one is none.
    const ofOthers = { ...nothing, showsAcross: () => false };
    expect(raisedFrom({ ...across, party: '某店（虚构）' }, ofOthers)).toBe('sign-not-shown');
    expect(raisedFrom({ ...across, officer: 'wang' }, ofOthers)).toBe('sign-not-shown');
    // A case may be named beside a delay of supervision (40), which shows in another matter.
    expect(raisedFrom({ ...across, riskPoint: 40, officer: 'wang' }, ofOthers)).toBe('accepted');
    // 22, the case that is overdue, shows in a case or nowhere.
    expect(raisedFrom({ ...across, riskPoint: 22, officer: 'wang' }, nothing)).toBe('sign-not-shown');
  });

  it('names its draw, and a risk point that shows in one file names that', () => {
    expect(raisedFrom({ source: 'draw' })).toBe('sign-not-named');
    expect(raisedFrom({ source: 'draw', inspection: 'draw-1' }, { isThere: () => true })).toBe('accepted');
    expect(raisedFrom({ source: 'risk-point', riskPoint: 22 })).toBe('sign-not-named');
    expect(raisedFrom({ source: 'risk-point', riskPoint: 5, party: '某店（虚构）' })).toBe('accepted');
    expect(raisedFrom({ source: 'risk-point', riskPoint: 40 })).toBe('accepted');
  });

  it('tells no station of the file of another, unless it is about one of its officers', () => {
    const ofOther = { unitsOfSign: () => ['qinghe.hedong'] };
    const event = { source: 'event', caseId: 'case-1', event: 1 };
    expect(raisedFrom(event)).toBe('accepted');
    expect(raisedFrom(event, ofOther)).toBe('sign-of-another');
    expect(raisedFrom({ ...event, officer: 'wang' }, ofOther)).toBe('accepted');
    expect(raisedFrom(event, { unitsOfSign: () => ['qinghe'] })).toBe('accepted');
  });
});

describe('what mended a matter', () => {
  const corrects = (event: number): Step => [
    '2026-04-10',
    'qian',
    'record-correction',
    { correctedOn: '2026-04-10', correction: '已决定', mendingActs: [{ caseId: 'case-1', event }] },
  ];

  it('was recorded since the notice that found it (SUP Art.17, 18)', () => {
    // The notice is of 2 March; events before the fifth are of 1 March, later ones of 1 April.
    expect(answer(decided, corrects(4))).toBe('mended-before');
    expect(answer(decided, corrects(5))).toBe('accepted');
    const onTheDay = { recordedOn: () => '2026-03-02' };
    expect(answer(decided, corrects(1), onTheDay)).toBe('accepted');
    expect(answer(decided, corrects(1), { recordedOn: () => '2026-03-01' })).toBe('mended-before');
  });

  it('is asked for in the same way by who closes', () => {
    const found = after(undefined, ...heardUpTo('notice'), answered('2026-03-10'), inquired('2026-03-12'));
    const closes = (event: number): Step => [
      '2026-04-10',
      'shi',
      'close-supervision',
      { supervisionResult: 'mended', reasons: '已纠正', mendingActs: [{ caseId: 'case-1', event }] },
    ];
    expect(answer(found, closes(1))).toBe('mended-before');
    expect(answer(found, closes(9))).toBe('accepted');
  });
});

describe('who complained or reported (CR121 Art.37)', () => {
  // 某甲 made it; wang and li handle it.
  const complaint = matterAfter(law, mixedLine).state;
  const behind = { complaintBehind: () => complaint, isThere: () => true };
  const name = complaint?.received.reporter?.name ?? '';
  const ofComplaint = { source: 'by-hand', complaintId: 'complaint-1' };

  it('is named in no text of a matter that was raised from the report', () => {
    expect(name).not.toBe('');
    expect(raisedFrom(ofComplaint, behind, { matter: `${name}举报后未处理` })).toBe('reporter-named');
    expect(raisedFrom(ofComplaint, behind, { matter: '举报后未处理' })).toBe('accepted');
    expect(raisedFrom({ ...ofComplaint, party: name }, behind)).toBe('reporter-named');
    // Of a matter that has nothing to do with it nothing is asked.
    expect(raisedFrom({ source: 'by-hand' }, { complaintBehind: () => undefined }, { matter: name })).toBe('accepted');
  });

  it('nor in one about a case that came from it', () => {
    const fromCase = { source: 'event', caseId: 'case-1', event: 1 };
    expect(raisedFrom(fromCase, behind, { matter: `${name}的举报` })).toBe('reporter-named');
  });

  it('nor in a draft, and of the unit addressed where who writes knows the reporter', () => {
    const [on, by, act, said] = draftNotice;
    const state = after(undefined, raised('above'));
    const sign = { source: 'by-hand', complaintId: 'complaint-1' } as const;
    const names: Step = [on, by, act, { ...said, problems: `${name}（13800000000）举报后未处理` }];
    expect(answer({ ...state, sign }, names, behind)).toBe('reporter-named');
    expect(answer({ ...state, sign }, draftNotice, behind)).toBe('accepted');
    const answers: Step = ['2026-03-10', 'qian', 'answer-supervision', { answeredOn: '2026-03-10', answer: name }];
    expect(answer({ ...noticed, sign }, answers, behind)).toBe('accepted');
    const known = { complaintBehind: () => complaint && { ...complaint, handlers: [people.qian.id] } };
    expect(answer({ ...noticed, sign }, answers, known)).toBe('reporter-named');
    expect(issue('2026-03-02', 'notice')[2]).toBe('issue-instrument');
  });
});
