import type { Handling } from '../events/investigation.js';
import type { CaseState } from '../state/case-state.js';
import { joined } from '../state/lines.js';
import { isTakenUp } from '../state/questions.js';
import { inPart } from './applier.js';
import type { CaseFact } from './recorded.js';

/**
 * A report that proposes something for further parties opens a line for each, once the head of the case unit has
 * endorsed it: the case as it is, with that party and what is proposed for it.
 */
export const splitByParties = (before: CaseState, after: CaseState): CaseState => {
  if (after.stage !== 'reported' || before.stage !== 'investigating') return after;
  const { parties, ...ofFirst } = after.review.report.handling;
  if (parties === undefined) return after;
  const proposedFor = (handling: Handling) => ({ ...after.review, report: { ...after.review.report, handling } });
  const lines = parties.map(({ party, handling }): CaseState => {
    const { intake } = after;
    const { saidBefore: _ofFirst, ...investigation } = after.investigation;
    return {
      ...after,
      investigation,
      intake: { ...intake, clue: { ...intake.clue, party } },
      // The address that the first party confirmed, and its consent, are its own (PR Art.82(3), 83).
      aside: { ...after.aside, serviceAddresses: [] },
      review: proposedFor(handling),
    };
  });
  return joined([{ ...after, review: proposedFor(ofFirst) }, ...lines]);
};

/**
 * What was recorded for one party and is one thing in the world: goods that were sold for its fine are sold for all,
 * and their measure is over on every line (ACL Art.46(3)).
 */
export const onOtherLine = (line: CaseState, fact: CaseFact): CaseState => {
  if (fact.type !== 'SeizedGoodsAuctioned' || !isTakenUp(line)) return line;
  const { measure, heldOn } = fact.data;
  const measures = line.aside.measures.map((each) =>
    each.id === measure && each.ended === null
      ? { ...each, request: null, ended: { on: heldOn, outcome: 'auctioned' as const } }
      : each,
  );
  return inPart(line, 'aside', { measures });
};
