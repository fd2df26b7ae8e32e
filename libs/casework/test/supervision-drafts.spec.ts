import {
  eventsHiddenFrom,
  matterShownTo,
  rowShownTo,
  supervisionDocuments,
  supervisions,
  type Supervision,
  type SupervisionFact,
} from '#casework';
import { people, type Person } from '../src/testing/county.js';
import { law } from './law.js';
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

/* A draft is seen by who wrote it and by the heads who could approve it, and by nobody else (SUP Art.17, 18, 20). */

const answeredMatter: Step[] = [
  raised('above'),
  draftNotice,
  issue('2026-03-02', 'notice'),
  received('2026-03-02', 'notice'),
  answered('2026-03-10'),
  inquired('2026-03-12'),
];
const drafted = factsOf(...answeredMatter, draftDecision('2026-03-19'));
const returned = factsOf(...answeredMatter, draftDecision('2026-03-19'), [
  '2026-03-20',
  'du',
  'return-draft',
  { reasons: '事实不清' },
]);
const sent = factsOf(...answeredMatter, draftDecision('2026-03-19'), issue('2026-03-20', 'decision'));

const stateOf = (facts: readonly SupervisionFact[]): Supervision => {
  const state = facts.reduce<Supervision | undefined>(supervisions.evolve, undefined);
  if (state === undefined) throw new Error('Nothing was raised');
  return state;
};
const rowOf = (state: Supervision, person: Person) => {
  const found = supervisionDocuments(state, law, { id: 'm', position: 0, version: 1 }).find(
    ({ view }) => view === 'supervision',
  );
  if (found === undefined) throw new Error('A matter stands in the list');
  return rowShownTo(people[person], found.document);
};
const addressed: Person[] = ['qian', 'wei', 'wang'];
const supervising: Person[] = ['shi', 'du'];

describe('A decision that is drafted after the notice was answered', () => {
  it('is there for its author and the head, and not for the unit addressed or the officer whom the notice names', () => {
    const state = stateOf(drafted);
    for (const person of supervising) expect(matterShownTo(people[person], state).draft).not.toBeNull();
    for (const person of addressed) expect(matterShownTo(people[person], state).draft).toBeNull();
  });

  it('waits in the list for the approval of a head to who sees it, and for who supervises to all others', () => {
    const state = stateOf(drafted);
    for (const person of supervising)
      expect(rowOf(state, person)).toMatchObject({ draft: 'decision', waitsFor: 'approver' });
    for (const person of addressed) expect(rowOf(state, person)).toMatchObject({ draft: null, waitsFor: 'supervisor' });
    expect(rowOf(state, 'qian')).not.toHaveProperty('draftViewers');
    expect(rowOf(state, 'qian')).not.toHaveProperty('waitsWithoutDraft');
  });

  it('stands in the history of who sees it alone: while it waits, and for ever when it was returned', () => {
    for (const person of addressed) {
      expect([...eventsHiddenFrom(people[person], drafted)]).toEqual([7]);
      expect([...eventsHiddenFrom(people[person], returned)]).toEqual([7, 8]);
    }
    for (const person of supervising) {
      expect(eventsHiddenFrom(people[person], drafted).size).toBe(0);
      expect(eventsHiddenFrom(people[person], returned).size).toBe(0);
    }
  });

  it('falls with a sign that is dismissed, and who then learns of that reads nothing of it', () => {
    const dismissed = factsOf(
      raised('inside'),
      ['2026-03-02', 'wei', 'draft-notice', draftNotice[3]],
      ['2026-03-03', 'wei', 'dismiss-sign', { reasons: '经核实并无此事' }],
    );
    expect(stateOf(dismissed).draft).toBeNull();
    expect([...eventsHiddenFrom(people.mei, dismissed)]).toEqual([2]);
    expect(eventsHiddenFrom(people.wei, dismissed).size).toBe(0);
    expect(eventsHiddenFrom(people.feng, dismissed).size).toBe(0);
  });

  it('is no draft any more once it was sent', () => {
    for (const person of addressed) {
      expect(eventsHiddenFrom(people[person], sent).size).toBe(0);
      expect(matterShownTo(people[person], stateOf(sent)).decision).not.toBeNull();
    }
  });
});
