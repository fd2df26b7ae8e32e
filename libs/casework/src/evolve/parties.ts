import type { Handling } from '../events/investigation.js';
import type { CaseState } from '../state/case-state.js';
import { joined } from '../state/lines.js';
import type { Excluded, Investigation, PartyBefore } from '../state/parts.js';
import { isFiled, isReviewed, isTakenUp } from '../state/questions.js';
import { isSameParty } from '../state/same-party.js';
import { inPart } from './applier.js';
import type { CaseFact } from './recorded.js';

/**
 * A report that proposes something for further parties opens a line for each, once the head of the case unit has
 * endorsed it: the case as it is, with that party and what is proposed for it. Who was a party of a report that went
 * back goes on from what it said and was refunded (APL Art.45).
 */
export const splitByParties = (before: CaseState, after: CaseState): CaseState => {
  if (after.stage !== 'reported' || before.stage !== 'investigating') return after;
  const { parties, ...ofFirst } = after.review.report.handling;
  if (parties === undefined) return after;
  const proposedFor = (handling: Handling) => ({ ...after.review, report: { ...after.review.report, handling } });
  const { partiesBefore = [], ...common } = after.investigation;
  const { saidBefore: _ofFirst, told: _first, ...ofAnyParty } = common;
  const lines = parties.map(({ party, handling }): CaseState => {
    const { intake } = after;
    const earlier = partiesBefore.find((each) => isSameParty(each.party, party));
    return {
      ...after,
      investigation: earlier === undefined ? ofAnyParty : { ...ofAnyParty, ...goesOn(earlier, common.excluded) },
      intake: { ...intake, clue: { ...intake.clue, party } },
      // The address that the first party confirmed, and its consent, are its own (PR Art.82(3), 83).
      aside: { ...after.aside, serviceAddresses: [] },
      review: proposedFor(handling),
    };
  });
  return joined([{ ...after, investigation: common, review: proposedFor(ofFirst) }, ...lines]);
};

/** What a party of an earlier report brings along, with the time that was out of the clock for all since then. */
const goesOn = (
  { saidBefore, excluded, excludedOfFirst }: PartyBefore,
  ofFirst: readonly Excluded[],
): Pick<Investigation, 'excluded' | 'told' | 'saidBefore'> => ({
  excluded: [...excluded, ...ofFirst.slice(excludedOfFirst)],
  told: true,
  ...(saidBefore === undefined ? {} : { saidBefore }),
});

/**
 * The report went back for all parties at once, and the next one names them anew: the case is one line again, and keeps
 * of each further party who was told of a penalty what the next report has to go on from (APL Art.45; PR Art.60).
 */
export const sentBack = (before: readonly CaseState[], after: readonly CaseState[]): CaseState => {
  const [first, ...others] = after;
  if (first === undefined || !isFiled(first)) return joined(after.slice(0, 1));
  const partiesBefore = others.flatMap((line, place): PartyBefore[] => {
    if (!isFiled(line) || !wasTold(before[place + 1])) return [];
    const { saidBefore, excluded } = line.investigation;
    return [
      {
        party: line.intake.clue.party,
        excluded,
        excludedOfFirst: first.investigation.excluded.length,
        ...(saidBefore === undefined ? {} : { saidBefore }),
      },
    ];
  });
  return partiesBefore.length === 0 ? first : inPart(first, 'investigation', { partiesBefore });
};

/** Whether a notice was served on a party, of this report or of one that went back. */
const wasTold = (line: CaseState | undefined): boolean =>
  line !== undefined &&
  isFiled(line) &&
  (line.investigation.told === true || (isReviewed(line) && line.notice.service !== null));

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
