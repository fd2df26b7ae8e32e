import {
  asSeenOf,
  eventsHiddenFrom,
  isOfDrafts,
  matterShownTo,
  placeShownTo,
  rowShownTo,
  supervisionDocuments,
  supervisions,
  type Supervision,
  type SupervisionFact,
} from '#casework';
import { people, type Person } from '../src/testing/county.js';
import { law } from './law.js';
import {
  afterIn,
  answer,
  answered,
  draftDecision,
  draftNotice,
  factsOf,
  inquired,
  issue,
  raised,
  received,
  told,
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

describe('A refusal that speaks of a draft', () => {
  const waiting = stateOf(drafted);
  const closing: Step = ['2026-03-19', 'shi', 'close-supervision', { supervisionResult: 'mended', reasons: '已纠正' }];

  it('tells nothing of it to the unit addressed: closing is refused because a draft waits', () => {
    const ruling = told(waiting, closing);
    if (ruling.ruling !== 'refused') throw new Error(`It is ${ruling.ruling}`);
    const { code, parameters } = ruling.refusal;
    expect([code, parameters]).toEqual(['supervision-settled', { what: 'draft-waits' }]);
    const refused = { action: 'close-supervision', code, by: 'shi', told: { parameters } };
    expect(isOfDrafts(waiting, refused)).toBe(true);
    // Near twin: refused because something is missing, of which everybody knows.
    expect(isOfDrafts(waiting, { ...refused, code: 'missing-before', told: { parameters: {} } })).toBe(false);
    expect(isOfDrafts(waiting, { ...refused, action: 'return-draft', told: { parameters: {} } })).toBe(true);
  });

  it('does not move the place in the log up to which the unit addressed sees the matter', () => {
    const ruling = told(waiting, closing);
    if (ruling.ruling !== 'refused') throw new Error(`It is ${ruling.ruling}`);
    const { code, ground, parameters } = ruling.refusal;
    const events = drafted.map((fact, place) => ({
      index: place,
      version: place + 1,
      events: [fact],
      refusal: null,
      actor: people.shi,
    }));
    const refusal = { action: 'close-supervision', code, ground, parameters };
    const records = [...events, { index: 9, version: 7, events: [], refusal, actor: people.shi }];
    const placeOf = (person: Person) =>
      placeShownTo(people[person], { version: 7, position: 9, ...asSeenOf(waiting, drafted, records) });
    expect(placeOf('qian')).toEqual({ version: 6, position: 5 });
    expect(placeOf('shi')).toEqual({ version: 7, position: 9 });
  });
});

describe('Somebody whom a draft names that was returned', () => {
  const returnedAfter = (text: object): Supervision => {
    const state = afterIn(
      { isOfficerOf: () => true },
      undefined,
      raised('inside'),
      ['2026-03-02', 'wei', 'draft-notice', { ...draftNotice[3], ...text }],
      ['2026-03-03', 'tang', 'return-draft', { reasons: '事实不清' }],
    );
    if (state === undefined) throw new Error('Nothing was raised');
    return state;
  };
  const dismissing: Step = ['2026-03-04', 'feng', 'dismiss-sign', { reasons: '经核实并无此事' }];

  it('does not dismiss the matter, which is about him all the same (PR Art.4)', () => {
    const named = returnedAfter({ officersConcerned: ['feng'] });
    expect(answer(named, dismissing)).toBe('own-sign');
    expect(answer(named, ['2026-03-04', 'tang', 'dismiss-sign', dismissing[3]])).toBe('accepted');
    // Near twin: the draft named nobody.
    expect(answer(returnedAfter({}), dismissing)).toBe('accepted');
  });

  it('is named to nobody by that, neither in the matter nor by his refusal', () => {
    const named = returnedAfter({ officersConcerned: ['feng'] });
    for (const person of ['mei', 'feng', 'tang'] as const)
      expect(JSON.stringify(matterShownTo(people[person], named))).not.toContain('feng');
    const refused = { action: 'dismiss-sign', code: 'own-sign', by: 'feng', told: { parameters: {} } };
    expect(isOfDrafts(named, refused)).toBe(true);
    // Near twin: the sign itself names him.
    expect(isOfDrafts({ ...named, ofSign: ['feng'] }, refused)).toBe(false);
  });
});
