import { caseTraitsView, referenceUnit, views, type Document } from '#casework';
import { clue, lightFine, noPenalty } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { extensionLine } from '../src/testing/lines.js';
import { actsOf, played } from '../src/testing/stages.js';
import { turnsNaming, turnsOf } from '../src/views/waits-for.js';
import { law } from './law.js';
import { at, before, stages, whole } from './rules-of.js';

const clueOfDemo = { ...clue(), fiction: '演示' };

const documents = (name: string, { file }: Story, from = 0): Document[] => {
  const view = views.find((each) => each.name === name);
  if (view === undefined) throw new Error(`There is no view ${name}`);
  return view.documents(file, law, from);
};
const one = (name: string, story: Story): Document => {
  const [document] = documents(name, story);
  if (document === undefined) throw new Error(`${name} shows nothing of this case`);
  return document;
};

/** Of every case, but the list of those that were opened to a reviewing body. */
const ofEveryCase = views.filter(({ name }) => name !== 'review-access');

describe('every view', () => {
  it('shows nothing of a stream in which nothing has happened', () => {
    for (const { name } of views) expect(documents(name, at('none'))).toEqual([]);
  });
  it('lists a case under its unit and every unit above, so that a bureau sees what its stations do', () => {
    for (const { name } of ofEveryCase)
      expect(one(name, at('decided'))['units']).toEqual(['qinghe', 'qinghe.chengguan']);
  });
  it('is guarded by the position of the last record it saw', () => {
    for (const { name } of ofEveryCase) {
      expect(documents(name, at('decided')).at(-1)?.position).toBe(at('decided').records.length - 1);
    }
  });
  it('has an index for its unit, so that no list scans; what is read whole and kept in memory needs none', () => {
    for (const { indexes } of views.filter((view) => view !== caseTraitsView))
      expect(indexes.some((index) => 'units' in index)).toBe(true);
  });
  it('of cases that were opened to a reviewing body has those alone, and keeps what was ended', () => {
    expect(documents('review-access', at('decided'))).toEqual([]);
    const story = before('confirm-judgment', {}, 'maintained')();
    expect(documents('review-access', story)).toMatchObject([
      { reader: 'ren.fayuan', units: ['qinghe', 'qinghe.chengguan'], withdrawnOn: '2026-07-16', until: '2026-09-30' },
    ]);
  });
  it('marks what was made up for a demonstration', () => {
    const story = at('none').when('register-clue', clueOfDemo, 'wang', '2026-03-02').after;
    expect(one('worklist', story)).toMatchObject({ fiction: true });
    expect(one('worklist', at('clue'))).toMatchObject({ fiction: false });
  });
});

describe('worklist 待办', () => {
  const turn = (story: Story) => one('worklist', story)['waitsFor'];
  it('tells the head of the unit of a seizure that is asked for, then the department head (PR Art.34; ACL Art.18)', () => {
    const asked = before('endorse-measure', {}, 'measures')();
    const endorsed = before('approve-measure', {}, 'measures')();
    const approved = before('take-measure', {}, 'measures')();
    expect([turn(asked), turn(endorsed), turn(approved)]).toEqual(['unit-head', 'department-head', 'caseworker']);
  });
  it('tells a department head at once of a seizure on the spot: 24 hours are left (ACL Art.19)', () => {
    const seized = before('approve-measure', {}, 'measures', 4)();
    expect(turn(seized)).toBe('department-head');
  });

  it.each([
    ['clue', 'unit-head'],
    ['verifying', 'caseworker'],
    ['investigating', 'unit-head'],
    ['reported', 'caseworker'],
    ['in-review', 'reviewer'],
    ['reviewed', 'department-head'],
    ['approved', 'caseworker'],
    ['notified', 'caseworker'],
    ['suspended', 'department-head'],
    ['terminated', 'caseworker'],
    ['hearing', 'department-head'],
    ['heard', 'caseworker'],
    ['heard-in-review', 'reviewer'],
    ['decided', 'caseworker'],
    ['executing', 'caseworker'],
    ['performed', 'caseworker'],
    ['closed', 'caseworker'],
    ['summary', 'caseworker'],
    ['not-filed', null],
    ['archived', null],
    ['summary-filed', null],
  ] as const)('says that a case at stage %s waits for: %s', (stage, who) => {
    expect(turn(at(stage))).toBe(who);
  });
  it('gives a proposal to the head of the case unit, then to a department head', () => {
    expect([turn(before('endorse-proposal')()), turn(before('file-case')())]).toEqual(['unit-head', 'department-head']);
    expect(one('worklist', before('file-case')())).toMatchObject({ proposal: 'filing' });
  });
  const turns = (story: Story) => {
    const row = one('worklist', story);
    return [row['waitsFor'], row['alsoWaitsFor']];
  };
  it('gives what is asked for on a measure to the head of the case unit, then to a department head (PR Art.34, 37, 42)', () => {
    for (const line of ['measures', 'seized', 'goods-kept'] as const) {
      const acts = actsOf(line).map(({ action }) => action);
      const times = (action: string) => acts.filter((each) => each === action).map((_, place) => place + 1);
      for (const time of times('endorse-measure'))
        expect(turns(before('endorse-measure', {}, line, time)())[0]).toBe('unit-head');
      for (const time of times('approve-measure'))
        expect(turns(before('approve-measure', {}, line, time)())[0]).toBe('department-head');
    }
  });
  it('lets the officers go on meanwhile', () => {
    expect(turns(before('endorse-measure', {}, 'measures')())).toEqual(['unit-head', ['caseworker']]);
  });
  it('gives an urgent measure to a department head at once: 24 hours (ACL Art.19)', () => {
    const taken = before('approve-measure', {}, 'measures', 4)();
    expect(taken.state).toMatchObject({ aside: { measures: [{}, { urgent: true, request: { endorsedBy: null } }] } });
    expect(turns(taken)).toEqual(['department-head', ['caseworker']]);
  });
  it('gives a measure and a proposal to both who have to approve them', () => {
    const both = before('approve-measure', {}, 'measures')().when(
      'propose-extension',
      { clock: 'case', days: 10, reasons: '案情复杂' },
      'wang',
      '2026-03-06',
    );
    expect(both.answer).toBe('accepted');
    expect(turns(both.after)).toEqual(['department-head', ['unit-head']]);
    expect(one('worklist', both.after)['turns']).toBe('unit-head department-head');
  });
  it('gives a plea for recusal to who decides on it (PR Art.4)', () => {
    expect(turns(before('decide-recusal', {}, 'recusal')())).toEqual(['department-head', ['caseworker']]);
  });
  it('gives an offered case to the head of a unit (PR Art.15)', () => {
    expect(turns(before('confirm-hand-over', {}, 'hand-over')())[0]).toBe('unit-head');
  });
  it('finds whose turn it is by each of the roles', () => {
    const text = turnsOf(['department-head', 'caseworker']);
    expect(turnsNaming(['department-head'])).toContain(text);
    expect(turnsNaming(['auditor', 'caseworker'])).toContain(text);
    expect(turnsNaming(['unit-head', 'reviewer'])).not.toContain(text);
    expect(turnsNaming(['auditor'])).toEqual([]);
  });
  it('gives an investigation to its officers once they are named', () => {
    expect(turn(before('record-inspection')())).toBe('caseworker');
  });
  it('gives a reviewed case without a penalty back to its officers', () => {
    expect(turn(before('propose-decision', { handling: noPenalty }, 'no-penalty')())).toBe('caseworker');
  });
  it('is sorted by the nearest clock that runs', () => {
    expect(one('worklist', at('clue'))).toMatchObject({ clock: { id: 'verification' }, due: '2026-03-23' });
    expect(one('worklist', at('investigating'))).toMatchObject({ clock: { id: 'case' }, due: '2026-06-02' });
    expect(one('worklist', at('decided'))).toMatchObject({ clock: { id: 'serve-decision' }, due: '2026-04-29' });
  });
  it('moves a case whose clock was extended', () => {
    expect(one('worklist', played(law, extensionLine()))).toMatchObject({ due: '2026-04-14' });
  });
  it('puts a case without a running clock last', () => {
    expect(one('worklist', at('archived'))).toMatchObject({ open: false, clock: null, due: '9999-12-31' });
  });
  it('shows who is on the case, and what nobody has yet', () => {
    expect(one('worklist', at('clue'))).toMatchObject({ assigned: false, officers: [] });
    expect(one('worklist', at('verifying'))).toMatchObject({ assigned: true, officers: ['wang', 'li'] });
    expect(one('worklist', at('summary'))).toMatchObject({ assigned: true, officers: ['wang', 'li'] });
  });
  it('says since when a case is at its stage, which further acts at that stage do not move', () => {
    const clueRegistered = at('clue');
    const since = one('worklist', clueRegistered)['stageSince'];
    expect(since).toBe('2026-03-02');
    const { after, refusal } = clueRegistered.when('close-case', {}, 'feng', '2026-03-09');
    expect(refusal).not.toBeNull();
    // What is refused is no progress: the case is as idle as before.
    expect(one('worklist', after)).toMatchObject({ stageSince: since, lastActOn: '2026-03-02' });
    const report = before('record-inspection')();
    const filedOn = one('worklist', report)['filedOn'];
    expect(one('worklist', report)).toMatchObject({ stage: 'investigating', stageSince: filedOn });
  });
  it('lists no reference cases', () => expect(documents('worklist', at('reference'))).toEqual([]));
});

describe('case-file 案件', () => {
  it('shows a case at every stage', () => {
    for (const stage of stages.filter((each) => each !== 'none'))
      expect(one('case-file', at(stage))).toMatchObject({ stage });
  });
  it('carries code, party, dates, clocks and the number of the decision', () => {
    const { file } = at('decided');
    expect(one('case-file', at('decided'))).toMatchObject({
      _id: file.id,
      version: file.version,
      caseCode: '11990001X260000010',
      party: '清河县城关镇某食品店',
      basisId: 'fsl-125-1-2',
      receivedOn: '2026-03-02',
      filedOn: '2026-03-04',
      decisionNumber: 'qinghe-penalty-decision-1',
      lastRecordedAt: '2026-04-20T09:00:00.000Z',
      clocks: expect.arrayContaining([expect.objectContaining({ id: 'serve-decision', due: '2026-04-29' })]) as unknown,
    });
  });
  it('shows published decisions to everybody', () => {
    expect(one('case-file', at('reference'))).toMatchObject({ units: [referenceUnit], party: '某市场监督管理局' });
  });
});

describe('discretion-check 裁量核对', () => {
  it('shows nothing before a handling is proposed', () => {
    expect(documents('discretion-check', at('investigating'))).toEqual([]);
  });
  it('shows what is proposed', () => {
    expect(one('discretion-check', at('reported'))).toMatchObject({
      status: 'proposed',
      fine: 800_000,
      tier: 'lenient',
      decidedOn: null,
    });
  });
  it('keeps showing what was proposed last when the report was sent back', () => {
    const returned = at('reported').when('return-proposal', { reasons: '证据不足' }, 'zhao', '2026-04-03').after;
    expect(one('discretion-check', returned)).toMatchObject({
      status: 'returned',
      stage: 'investigating',
      fine: 800_000,
    });
  });
  it('shows what was decided with the computation of that day', () => {
    expect(one('discretion-check', at('archived'))).toMatchObject({
      status: 'decided',
      decidedOn: '2026-04-20',
      outcome: 'penalty',
      fine: 800_000,
      range: { min: 500_000, max: 5_000_000 },
      band: 'lenient',
      verdict: 'lenient',
      // 300,000 of 4,500,000 fen above the minimum.
      share: 6.67,
      checkedOn: '2026-04-20',
    });
  });
  it('shows the smaller fine that was decided, not the one that was reported', () => {
    const handling = { ...lightFine, penalty: { ...lightFine.penalty, fine: 500_000 } };
    const decided = before('propose-decision')()
      .when('propose-decision', { handling, reasons: '申辩成立' }, 'wang', '2026-04-17')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-17')
      .after.when(
        'decide-penalty',
        { payment: { agency: '银行', surchargeApplies: false }, remedies: '复议' },
        'feng',
        '2026-04-20',
      ).after;
    expect(one('discretion-check', decided)).toMatchObject({ status: 'decided', fine: 500_000 });
  });
  it('shows that no penalty was imposed', () => {
    expect(one('discretion-check', whole('no-penalty'))).toMatchObject({
      status: 'decided',
      outcome: 'no-penalty',
      fine: 0,
    });
  });
  it('shows that a penalty was proposed and none decided after the party was heard', () => {
    const decided = before('propose-decision')()
      .when('propose-decision', { handling: noPenalty, reasons: '申辩成立' }, 'wang', '2026-04-17')
      .after.when('endorse-proposal', { opinion: '同意' }, 'zhao', '2026-04-17')
      .after.when('decide-no-penalty', {}, 'feng', '2026-04-20').after;
    expect(one('discretion-check', decided)).toMatchObject({ status: 'decided', outcome: 'no-penalty', fine: 0 });
  });
  it('shows a penalty decided on the spot', () => {
    expect(one('discretion-check', at('summary'))).toMatchObject({
      status: 'decided',
      decidedOn: '2026-03-02',
      fine: 10_000,
      verdict: 'lenient',
    });
  });
  it('shows published decisions beside the own ones', () => {
    expect(one('discretion-check', at('reference'))).toMatchObject({
      status: 'reference',
      decidedOn: '2025-05-20',
      verdict: 'range-only',
    });
  });
});

describe('risk-points 风险点', () => {
  it('shows the first day on which an open risk shows, and on whom', () => {
    expect(one('risk-points', at('verifying'))).toMatchObject({ numbers: [1], firstOpen: '2026-03-24' });
    expect(one('risk-points', at('archived'))).toMatchObject({ numbers: [], firstOpen: null, riskOfficers: [] });
    const alone = at('clue').when('assign-verification', { officers: ['wang'] }, 'zhao', '2026-03-02').after;
    expect(one('risk-points', alone)).toMatchObject({ numbers: [9, 1], riskOfficers: ['zhao'] });
  });
});
