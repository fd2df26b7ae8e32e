import { supervisionDocuments, supervisions, viewKeysOf, type Actor, type SupervisionFact } from '#casework';
import { complaintBeside, matterBeside } from '../src/replay/beside-cases.js';
import { supervisionWorkThen } from '../src/replay/work-then.js';
import type { SupervisionRiskRow } from '../src/supervision/rows.js';
import type { SeenWork, SupervisionWorkRow } from '../src/supervision/work-rows.js';
import { matterAfter, mixedLine } from '../src/testing/complaint-lines.js';
import { people, type Person } from '../src/testing/county.js';
import { turnsNaming } from '../src/views/waits-for.js';
import type { InOrder } from '../src/views/worklist.js';
import { law } from './law.js';
import {
  after,
  answered,
  decided,
  draftDecision,
  draftNotice,
  factsOf,
  heardUpTo,
  inquired,
  issue,
  raised,
  texts,
  type Step,
} from './supervision-matters.js';

/*
 * Whose turn it is in a matter of supervision, as worklists show it. SUP Art.17: the unit that has a notice answers
 * it; Art.18: it mends and reports; Art.19: an objection is answered by the level above; Art.17, 18, 20: a draft
 * waits for a head of the supervising bureau and is known to nobody else.
 */

type Row = SupervisionWorkRow & SeenWork & InOrder;

const documentsAfter = (facts: readonly SupervisionFact[]) => {
  const state = facts.reduce<Parameters<typeof after>[0]>(
    (reached, fact) => supervisions.evolve(reached, fact),
    undefined,
  );
  if (state === undefined) throw new Error('Nothing was raised');
  return supervisionDocuments(state, law, { id: 'm', position: 9, version: facts.length, facts });
};

const workAfter = (...steps: Step[]): Row[] =>
  documentsAfter(factsOf(...steps))
    .filter(({ view }) => view === 'worklist')
    .map(({ document }) => document as unknown as Row);

const seesOf = (who: Actor, rows: readonly Row[]): Row[] => {
  const keys = new Set(viewKeysOf(who));
  return rows.filter(
    ({ open, units, viewers, hiddenFrom }) =>
      open &&
      units.includes(who.unit) &&
      viewers.some((key) => keys.has(key)) &&
      !hiddenFrom.some((key) => keys.has(key)),
  );
};

/** What waits for a person's role, by the unit whose work it is. */
const waitsFor = (person: Person, rows: readonly Row[]): string[] =>
  seesOf(people[person], rows)
    .filter(({ turns }) => turnsNaming(people[person].roles).includes(turns))
    .map(({ unit }) => unit);

/** What is in a person's worklist at all. */
const listed = (person: Person, rows: readonly Row[]): string[] => seesOf(people[person], rows).map(({ unit }) => unit);

const objection: Step = ['2026-03-25', 'qian', 'object-to-decision', { objectedOn: '2026-03-25', reasons: '适用有误' }];

describe('a matter of supervision in the worklist', () => {
  it('waits for who raised it, before anything was sent, and is in no list of the unit addressed', () => {
    const rows = workAfter(raised('above'));
    expect(waitsFor('shi', rows)).toEqual(['yunzhou']);
    expect(listed('qian', rows)).toEqual([]);
  });

  it('waits as a draft for a head of the supervising bureau, and others learn nothing of it', () => {
    const before = workAfter(raised('inside'));
    const rows = workAfter(raised('inside'), ['2026-03-02', 'wei', 'draft-notice', texts]);
    expect(waitsFor('feng', rows)).toEqual(['qinghe']);
    expect(listed('wei', rows)).toEqual(['qinghe']);
    for (const other of ['mei', 'zhao', 'wang'] as const)
      expect([other, listed(other, rows)]).toEqual([other, listed(other, before)]);
  });

  it('does not tell by a row that goes that a decision is drafted', () => {
    const heard = heardUpTo('inquiry');
    const auditor = { ...people.mei, unit: 'yunzhou' };
    const [before, drafted] = [workAfter(...heard), workAfter(...heard, draftDecision('2026-03-19'))];
    const shown = (rows: readonly Row[]) =>
      seesOf(auditor, rows).map(({ version: _v, told: _t, hiddenFrom: _h, ...row }) => row);
    expect(shown(before)).toHaveLength(1);
    expect(shown(drafted)).toEqual(shown(before));
    expect(seesOf(people.du, drafted).map(({ _id }) => _id)).toEqual(['supervision/m#draft']);
  });

  it('waits for the main head of the county from the sending of the notice until its answer', () => {
    const sent = workAfter(raised('above'), draftNotice, issue('2026-03-02', 'notice'));
    expect([waitsFor('qian', sent), waitsFor('feng', sent), listed('shi', sent)]).toEqual([['qinghe'], [], []]);
    const noticed = workAfter(...heardUpTo('notice'));
    // Monday 2 March + 10 working days: 3 to 6, 9 to 13, 16 March.
    expect(seesOf(people.qian, noticed)).toMatchObject([{ due: '2026-03-16', clock: { id: 'supervision-reply' } }]);
    const heard = workAfter(...heardUpTo('notice'), answered('2026-03-10'));
    expect([waitsFor('qian', heard), waitsFor('shi', heard)]).toEqual([[], ['yunzhou']]);
  });

  it('waits for the head of a station whom its own bureau addressed', () => {
    const draft: Step = ['2026-03-02', 'wei', 'draft-notice', texts];
    const send: Step = ['2026-03-03', 'feng', 'issue-instrument', { instrument: 'notice' }];
    const rows = workAfter(raised('inside'), draft, send);
    expect(waitsFor('zhao', rows)).toEqual(['qinghe.chengguan']);
    expect(waitsFor('wei', rows)).toEqual([]);
  });

  it('waits in no list of a head whom it is about, once it was sent: another head answers and judges (SUP Art.16)', () => {
    const [day, by, act, said] = raised('inside');
    const ofBureau: Step = [
      day,
      by,
      act,
      { ...said, addressed: 'qinghe', sign: { source: 'by-hand', officer: 'feng' } },
    ];
    const drafted: Step = ['2026-03-02', 'wei', 'draft-notice', texts];
    const sent = [ofBureau, drafted, ['2026-03-03', 'qian', 'issue-instrument', { instrument: 'notice' }]] as Step[];
    // To send it takes nothing from it: the draft waits for either head.
    expect(listed('feng', workAfter(ofBureau, drafted))).toEqual(['qinghe']);
    expect([listed('qian', workAfter(...sent)), listed('feng', workAfter(...sent))]).toEqual([['qinghe'], []]);
    const receives: Step = [
      '2026-03-04',
      'qian',
      'receive-instrument',
      { instrument: 'notice', receivedOn: '2026-03-04' },
    ];
    const answers: Step = ['2026-03-10', 'qian', 'answer-supervision', { answeredOn: '2026-03-10', answer: '说明' }];
    const heard = workAfter(...sent, receives, answers);
    expect([listed('qian', heard), listed('feng', heard), waitsFor('wei', heard)]).toEqual([
      ['qinghe'],
      [],
      ['qinghe'],
    ]);
    // The near twin: the sign is about somebody else.
    const ofOther: Step = [
      day,
      by,
      act,
      { ...said, addressed: 'qinghe', sign: { source: 'by-hand', officer: 'wang' } },
    ];
    expect(listed('feng', workAfter(ofOther, ...sent.slice(1)))).toEqual(['qinghe']);
  });

  it('waits for both while an objection is looked at: the day to mend runs on (SUP Art.18, 19)', () => {
    const rows = workAfter(...heardUpTo('decision'), objection);
    expect(waitsFor('qian', rows)).toEqual(['qinghe']);
    expect(waitsFor('du', rows)).toEqual(['yunzhou']);
    // Wednesday 25 March + 10 working days: 26, 27, 30, 31 March, 1 to 3 April, 7 to 9 April after Qingming.
    expect(seesOf(people.du, rows)).toMatchObject([{ due: '2026-04-09', clock: { id: 'supervision-recheck' } }]);
    expect(seesOf(people.qian, rows)).toMatchObject([{ due: '2026-04-15', clock: { id: 'supervision-mending' } }]);
  });

  it('is in no list once it is over', () => {
    const rows = workAfter(...heardUpTo('notice'), answered('2026-03-10'), inquired('2026-03-12', 'no-fault'), [
      '2026-03-13',
      'shi',
      'close-supervision',
      { supervisionResult: 'no-fault', reasons: '不成立' },
    ]);
    expect(rows.every(({ open }) => !open)).toBe(true);
  });

  it('stands in the list of a past day as it stood then', () => {
    const facts = factsOf(...heardUpTo('decision'));
    const records = facts.map(({ by, recordedAt, ...event }, index) => ({
      index,
      version: index + 1,
      recordedAt,
      actor: { ...people.shi, id: by },
      events: [event],
      refusal: null,
    }));
    const openOn = (day: `${number}-${number}-${number}`) =>
      supervisionWorkThen('m', records as never, day, law).map(({ _id }) => _id);
    expect(openOn('2026-03-09')).toEqual(['supervision/m']);
    expect(openOn('2026-03-11')).toEqual(['supervision/m#supervising']);
    expect(openOn('2026-03-19')).toEqual(['supervision/m#supervising', 'supervision/m#draft']);
    expect(openOn('2026-03-01')).toEqual([]);
  });
});

describe('a late re-check', () => {
  const risksOf = (...steps: Step[]): [string, number[]][] =>
    documentsAfter(factsOf(...steps))
      .filter(({ view }) => view === 'risk-points')
      .map(({ document }) => document as unknown as SupervisionRiskRow)
      .map(({ unit, numbers }) => [unit, numbers]);

  it('is a sign of the level above, which is late, and a late answer one of the unit that answers (SUP Art.17, 19)', () => {
    // The re-check is due on 9 April, the correction on 15 April; the unit answered on the 10th of 16 March.
    expect(risksOf(...heardUpTo('decision'), objection)).toEqual([
      ['yunzhou', [40]],
      ['qinghe', [40]],
    ]);
    const mended: Step = ['2026-04-01', 'qian', 'record-correction', { correctedOn: '2026-04-01', correction: '改正' }];
    const report: Step = ['2026-04-02', 'qian', 'report-correction', { reportedOn: '2026-04-02', report: '情况' }];
    expect(risksOf(...heardUpTo('decision'), objection, mended, report)).toEqual([
      ['yunzhou', [40]],
      ['qinghe', []],
    ]);
    const recheck: Step = [
      '2026-04-09',
      'du',
      'decide-recheck',
      { recheckedOn: '2026-04-09', recheck: 'upheld', reasons: '维持' },
    ];
    expect(risksOf(...heardUpTo('decision'), objection, mended, report, recheck)).toEqual([
      ['yunzhou', []],
      ['qinghe', []],
    ]);
    expect(decided.objection).toBeNull();
  });
});

describe('what who was away is told beside cases', () => {
  const since = { records: 0, day: '2026-03-01', isDaySeen: false } as const;
  const recordsOf = (facts: readonly SupervisionFact[]) =>
    facts.map(({ by, recordedAt, ...event }, index) => ({
      index,
      version: index + 1,
      recordedAt,
      actor: { ...people.shi, id: by },
      events: [event],
      refusal: null,
    })) as never;
  const toldTo = (person: Person, steps: readonly Step[]) =>
    matterBeside({ id: 'm', records: recordsOf(factsOf(...steps)) }, people[person], '2026-03-18', law, since);

  it('is the notice that came, its clock and that it ran out, and nothing of a draft', () => {
    const told = toldTo('qian', heardUpTo('notice'));
    expect(told?.since?.events.map(({ type }) => type)).toEqual([
      'SupervisionRaised',
      'SupervisionNoticeDrafted',
      'SupervisionInstrumentIssued',
      'SupervisionInstrumentReceived',
    ]);
    expect(told?.since?.clocks).toMatchObject([{ id: 'supervision-reply', what: 'came', due: '2026-03-16' }]);
    expect(told?.since?.signs).toMatchObject([{ number: 40 }]);
    expect(told?.owed.map(({ name }) => name)).toEqual(['answer-supervision']);
    expect(toldTo('qian', [raised('above'), draftNotice])).toBeNull();
    const drafted = toldTo('qian', [...heardUpTo('inquiry'), draftDecision('2026-03-18')]);
    expect(drafted?.since?.events.map(({ type }) => type)).not.toContain('SupervisionDecisionDrafted');
    expect(toldTo('du', [raised('above'), draftNotice])?.acts.map(({ type }) => type)).toContain(
      'SupervisionNoticeDrafted',
    );
  });

  it('is a complaint that came in with its clock, and nobody who made it (CR121 Art.37)', () => {
    const file = matterAfter(law, mixedLine);
    const from = { records: 0, day: mixedLine[0]?.on ?? '2026-03-01', isDaySeen: false } as const;
    const told = complaintBeside(file, mixedLine.at(-1)?.on ?? '2026-03-01', law, from);
    expect(told?.since?.events[0]).toMatchObject({ type: 'ComplaintReceived' });
    expect(told?.acts.length).toBe(told?.since?.events.length);
    expect(JSON.stringify(told)).not.toContain('某甲');
  });

  it('is nothing where nothing was recorded since, and no clock ran out', () => {
    const facts = factsOf(...heardUpTo('notice'), answered('2026-03-10'));
    const records = recordsOf(facts);
    const later = { records: 5, day: '2026-03-17', isDaySeen: true } as const;
    expect(matterBeside({ id: 'm', records }, people.qian, '2026-03-18', law, later)?.since).toBeNull();
  });
});
