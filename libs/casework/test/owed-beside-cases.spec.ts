import {
  dutyNames,
  supervisionDocuments,
  supervisions,
  type OwedDuty,
  type Supervision,
  type SupervisionFact,
} from '#casework';
import { owedOfComplaint } from '../src/complaints/owed.js';
import { owedOfSupervision, type OwingSide } from '../src/supervision/owed.js';
import { viewKeysOf } from '../src/supervision/viewers.js';
import { matterAfter, refusedLine } from '../src/testing/complaint-lines.js';
import { people } from '../src/testing/county.js';
import { law } from './law.js';
import { before, lines, whole } from './matters.js';
import {
  answered,
  draftDecision,
  draftNotice,
  factsOf,
  inquired,
  issue,
  raised,
  received,
  type Step,
} from './supervision-matters.js';

/* What is owed of complaints (CR121 Art.15, 23, 33) and in matters of supervision (SUP Art.10, 12, 17-20). */

const open = (duties: readonly OwedDuty[]): string[] =>
  duties.filter(({ state }) => state === 'open').map(({ name }) => name);

describe('what is owed of a complaint', () => {
  const of = (file: ReturnType<typeof before>): OwedDuty[] => owedOfComplaint(file, law);

  it('is the word whether it is accepted: of 20 April by 29 April, seven working days on (CR121 Art.15)', () => {
    expect(of(before('accept-complaint'))).toMatchObject([
      {
        name: 'answer-complaint',
        kind: 'answer',
        to: 'complainant',
        since: '2026-04-20',
        due: '2026-04-29',
        event: 1,
        state: 'open',
        action: 'accept-complaint',
      },
    ]);
    expect(of(before('record-repeat'))).toMatchObject([
      { name: 'answer-complaint', state: 'done', ended: { on: '2026-04-23', type: 'ComplaintAccepted', event: 3 } },
    ]);
  });
  it('is done by a refusal with its reasons too (form 6)', () => {
    expect(of(matterAfter(law, refusedLine))).toMatchObject([
      { name: 'answer-complaint', state: 'done', ended: { on: '2026-04-24', type: 'ComplaintRefused' } },
    ]);
  });
  it('is word to both sides that the mediation ended: of 12 May by 21 May (CR121 Art.23)', () => {
    expect(of(before('tell-parties')).filter(({ state }) => state === 'open')).toMatchObject([
      { name: 'tell-both-sides', to: 'both-sides', since: '2026-05-12', due: '2026-05-21' },
    ]);
    // Told when the last of the two was told.
    expect(of(whole).find(({ name }) => name === 'tell-both-sides')).toMatchObject({
      state: 'done',
      ended: { on: '2026-05-14', type: 'PartiesTold' },
    });
  });
  it('falls away with what it was owed for, and names nobody', () => {
    for (const line of lines)
      for (let count = 1; count <= line.length; count += 1) {
        const file = matterAfter(law, line, count);
        const duties = of(file);
        expect(JSON.stringify(duties)).not.toMatch(/某甲|食品店/u);
        for (const { ended, event } of duties) {
          expect(event).toBeLessThanOrEqual(file.version);
          if (ended !== null) expect(ended.event).toBeLessThanOrEqual(file.version);
        }
      }
  });
  it('opens each duty once, and what ended stays as it ended', () => {
    for (const line of lines) {
      let seen: OwedDuty[] = [];
      for (let count = 1; count <= line.length; count += 1) {
        const now = of(matterAfter(law, line, count));
        for (const { name, event, ended } of seen) {
          const same = now.filter((each) => each.name === name && each.event === event);
          expect(same).toHaveLength(1);
          if (ended !== null) expect(same[0]?.ended).toEqual(ended);
        }
        seen = now;
      }
    }
  });
});

describe('what is owed in a matter of supervision', () => {
  const stateOf = (facts: readonly SupervisionFact[]): Supervision => {
    const state = facts.reduce<Supervision | undefined>(supervisions.evolve, undefined);
    if (state === undefined) throw new Error('Nothing was raised');
    return state;
  };
  const of = (side: OwingSide, ...steps: Step[]): OwedDuty[] => {
    const facts = factsOf(...steps);
    return owedOfSupervision(side, facts, stateOf(facts), law);
  };
  const sent: Step[] = [raised('above'), draftNotice, issue('2026-03-02', 'notice')];
  const noticed: Step[] = [...sent, received('2026-03-02', 'notice')];
  const decided: Step[] = [
    ...noticed,
    answered('2026-03-10'),
    inquired('2026-03-12'),
    draftDecision('2026-03-19'),
    issue('2026-03-20', 'decision'),
    received('2026-03-20', 'decision'),
  ];

  it('is nothing while a notice is drafted: no draft is owed to anybody (SUP Art.17)', () => {
    expect(of('supervising', raised('above'), draftNotice)).toEqual([]);
    expect(of('supervised', raised('above'), draftNotice)).toEqual([]);
  });
  it('is the notice until its receipt, for the unit that supervises', () => {
    expect(of('supervising', ...sent)).toMatchObject([
      { name: 'serve-supervision-notice', to: 'supervised-unit', state: 'open', due: null, article: 'SUP Art.17' },
    ]);
    expect(of('supervising', ...noticed)).toMatchObject([
      { name: 'serve-supervision-notice', state: 'done', ended: { on: '2026-03-02' } },
    ]);
  });
  it('is the answer, ten working days from the receipt, for the unit addressed: of 2 March by 16 March (SUP Art.17)', () => {
    expect(of('supervised', ...sent)).toEqual([]);
    expect(of('supervised', ...noticed)).toMatchObject([
      { name: 'answer-supervision', to: 'supervising-unit', since: '2026-03-02', due: '2026-03-16', state: 'open' },
    ]);
    expect(open(of('supervised', ...noticed, answered('2026-03-10')))).toEqual([]);
  });
  it('is the correction by the day of the decision, and then its report (SUP Art.18)', () => {
    expect(of('supervised', ...decided).filter(({ state }) => state === 'open')).toMatchObject([
      { name: 'mend-for-supervision', kind: 'perform', due: '2026-04-15' },
    ]);
    expect(open(of('supervising', ...decided))).toEqual([]);
  });
  it('is the re-check of an objection, for the unit that supervises (SUP Art.19)', () => {
    const objected: Step = [
      '2026-03-23',
      'qian',
      'object-to-decision',
      { objectedOn: '2026-03-23', reasons: '已经改正' },
    ];
    expect(open(of('supervising', ...decided, objected))).toEqual(['decide-supervision-objection']);
  });
  it('has each name of a duty in one place alone', () => {
    expect(new Set(dutyNames).size).toBe(dutyNames.length);
  });

  describe('in the list', () => {
    const facts = factsOf(...noticed);
    const rows = supervisionDocuments(stateOf(facts), law, { id: 'm', position: 0, version: 1, facts }).filter(
      ({ view }) => view === 'owed',
    );

    it('stands with the unit that owes it, once each', () => {
      expect(rows.map(({ document: { _id, unit, owing } }) => [_id, unit, owing])).toEqual([
        ['supervision/m#supervising', 'yunzhou', false],
        ['supervision/m', 'qinghe', true],
      ]);
    });
    it('is seen by heads, by who oversees and by the officer whom the notice names, and by nobody else', () => {
      const viewers = new Set(rows.flatMap(({ document }) => document['viewers'] as string[]));
      const sees = (person: keyof typeof people): boolean => viewKeysOf(people[person]).some((key) => viewers.has(key));
      expect([sees('qian'), sees('wang')]).toEqual([true, true]);
      expect([sees('li'), sees('chen')]).toEqual([false, false]);
    });
    it('is not there before something was sent', () => {
      const drafted = factsOf(raised('above'), draftNotice);
      const documents = supervisionDocuments(stateOf(drafted), law, {
        id: 'm',
        position: 0,
        version: 1,
        facts: drafted,
      });
      expect(new Set(documents.map(({ view }) => view))).toEqual(new Set(['supervision', 'worklist']));
    });
  });
});
