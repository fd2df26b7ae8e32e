import { array, constantFrom, nat, option, record, sample } from 'fast-check';
import { certificateFault, legalDateOf, roles, type CaseFact, type CaseState } from '#casework';
import { isFiled, isTakenUp } from '#casework/state/questions';
import { officers, people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { passages } from '../src/testing/procedure-rows.js';
import { actsOf, lineNames } from '../src/testing/stages.js';
import { law } from './law.js';

const anyone = constantFrom(...(Object.keys(people) as Person[]));

/** Other people than the ones a body names. */
const withOthers = (body: object, swap: ReadonlyMap<string, string>): object =>
  JSON.parse(JSON.stringify(body), (_, value: unknown) =>
    typeof value === 'string' ? (swap.get(value) ?? value) : value,
  ) as object;

/**
 * Cases that go the way of the lines, in which here and there somebody else acts, who holds every office, or somebody
 * else is named: what keeps duties apart then is the rules alone.
 */
const mixedUp = record({
  line: constantFrom(...lineNames),
  /** Somebody who takes another's place in the whole case. */
  everywhere: option(record({ from: anyone, to: anyone })),
  mixes: array(record({ place: nat(40), by: option(anyone, { nil: null }), from: anyone, to: anyone }), {
    maxLength: 8,
  }),
}).map(({ line, everywhere, mixes }) =>
  actsOf(line).reduce<Story>((story, { action, body, by, on }, place) => {
    const here = mixes.filter((mix) => mix.place === place);
    const swaps = everywhere === null ? here : [everywhere, ...here];
    const swap = new Map(swaps.map(({ from, to }): [string, string] => [from, to]));
    const { id, unit } = people[here.at(-1)?.by ?? (everywhere?.from === by ? everywhere.to : by)];
    const actor = here.length === 0 && everywhere?.from !== by ? people[by] : { id, unit, roles: [...roles] };
    const mixed = story.when(action, withOthers(body, swap), actor, on);
    // What was refused is done as it should be, so that the case goes on.
    return mixed.refusal === null ? mixed.after : mixed.after.when(action, body, by, on).after;
  }, given(law)),
);

const officersOf = (state: CaseState): readonly string[] => (isFiled(state) ? state.investigation.officers : []);

const namedOfficers = ({ type, data }: CaseFact): readonly string[] | null =>
  'officers' in data && Array.isArray(data.officers) && type !== 'OfficersAssigned' && type !== 'VerificationAssigned'
    ? data.officers
    : null;

const cases = sample(mixedUp, { numRuns: 300, seed: 20_261_123 }).map(({ file }) => file.facts);

const eachPassage = (
  check: (passage: ReturnType<typeof passages>[number], before: readonly CaseFact[]) => void,
): void => {
  for (const facts of cases) passages(facts).forEach((passage, place) => check(passage, facts.slice(0, place)));
};

describe('whoever tries, with whatever offices', () => {
  it('no act of officers is recorded with fewer than two, or with one whose certificate does not hold (APL Art.42)', () => {
    eachPassage(({ fact }) => {
      const named = namedOfficers(fact);
      if (named === null) return;
      expect(new Set(named).size).toBeGreaterThanOrEqual(2);
      for (const id of named) {
        const officer = officers[id];
        expect([
          fact.type,
          id,
          officer === undefined ? 'unknown' : certificateFault(officer, legalDateOf(fact.occurredAt)),
        ]).toEqual([fact.type, id, null]);
      }
    });
  });

  it('nobody reviews a case they handle (PR Art.49)', () => {
    eachPassage(({ fact, before }) => {
      if (fact.type === 'ReviewConcluded') expect(officersOf(before)).not.toContain(fact.by);
    });
  });

  it('nobody who investigated hosts the hearing (HR Art.11; APL Art.64)', () => {
    eachPassage(({ fact, before }) => {
      if (fact.type === 'HearingPanelNamed') expect(officersOf(before)).not.toContain(fact.data.host);
    });
  });

  it('no penalty is decided without a review, a served notice, and the end of the window or a waiver (APL Art.58, 62)', () => {
    eachPassage(({ fact }, before) => {
      if (fact.type !== 'PenaltyDecided') return;
      const types = before.map(({ type }) => type);
      expect(types).toContain('ReviewConcluded');
      expect(types).toContain('NoticeServed');
      expect(
        types.some((type) =>
          ['RightsWaived', 'DefenceWindowLapsed', 'StatementRecorded', 'HearingReported', 'HearingEnded'].includes(
            type,
          ),
        ),
      ).toBe(true);
    });
  });

  it('who proposes does not endorse, and who endorses does not approve (FORM #7, #8, #43, #53)', () => {
    const approvals = new Set([
      'CaseFiled',
      'FilingDeclined',
      'PenaltyDecided',
      'NoPenaltyDecided',
      'CaseClosed',
      'CaseSuspended',
      'CaseTerminated',
    ]);
    eachPassage(({ fact, before }) => {
      const proposal = isTakenUp(before) ? before.proposal : null;
      if (proposal === null) return;
      if (fact.type === 'ProposalEndorsed') expect(fact.by).not.toBe(proposal.by);
      if (approvals.has(fact.type)) expect([proposal.by, proposal.endorsedBy]).not.toContain(fact.by);
    });
  });
});
