import { refuseUnlessActsSaid, withActsAsProposed } from '../../checks/agreed-acts.js';
import { discussedCaseOf, refuseUnlessAttended, refuseUnlessByHeads } from '../../checks/discussion.js';
import type { LegalDate } from '../../deadlines/index.js';
import type { Outcome, Penalty, ReportedHandling } from '../../events/investigation.js';
import { AgreedHandling, DiscussionSitting, type AgreedAsRecorded } from '../../events/review.js';
import { Part } from '../../input/fields.js';
import { invalidField, type InvalidField } from '../../input/invalid-field.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { isSamePenalty } from '../../standing/heavier-part.js';
import { sumOfPenalties } from '../../standing/penalty-sum.js';
import type { At } from '../../state/case-state.js';
import { act, recorded } from '../act.js';

class RecordCollectiveDiscussion extends DiscussionSitting {
  @Part(() => AgreedHandling) agreed: AgreedHandling;
}

/** From the review on, before the notice or after it: no text says in which order (docs/procedure.md §9, 12). */
type Discussable = At<'reviewed' | 'approved' | 'notified'>;

/** The heads discuss what was reviewed: the day of the discussion is not before the last review. */
const refuseUnlessAfterReview = (
  { investigation: { reviews } }: Discussable,
  { heldOn }: DiscussionSitting,
): Refusal | null => {
  const reviewedOn = reviews.at(-1)?.on;
  return reviewedOn !== undefined && heldOn < reviewedOn
    ? refusals.notInOrder('heldOn', { code: 'review-of', parameters: { of: reviewedOn } })
    : null;
};

/** What they agreed on last stands: a discussion of an earlier day that is entered after it would take its place. */
const refuseUnlessLatest = ({ discussion }: Discussable, { heldOn }: DiscussionSitting): Refusal | null =>
  discussion?.heldOn !== undefined && heldOn < discussion.heldOn
    ? refusals.notInOrder('heldOn', { code: 'discussion-of', parameters: { of: discussion.heldOn } })
    : null;

/**
 * What lay before the heads on the day of their discussion with the outcome that they agree on: the decision that was
 * proposed by then, else the report.
 */
const proposedAs = (
  outcome: Outcome,
  heldOn: LegalDate,
  { proposal, review }: Discussable,
): ReportedHandling | undefined => {
  const decision = proposal?.matter === 'decision' && proposal.on <= heldOn ? [proposal.content.handling] : [];
  return [...decision, review.report.handling].find((each) => each.outcome === outcome);
};

/**
 * Where the heads name a fine and no more, or spare the party, the rest is as it was proposed to them: the record says
 * so, for the decision is held against it, and that nobody said it. Who is spared where nothing was proposed so loses
 * nothing, goods and gains neither (APL Art.9(2)).
 */
const agreedWhole = (agreed: AgreedHandling, proposed: Penalty | undefined): AgreedAsRecorded => {
  const { outcome, fine, acts, penalty = acts && sumOfPenalties(acts.map((act) => act.penalty)) } = agreed;
  if (penalty !== undefined) return { ...agreed, penalty };
  if (proposed !== undefined) return { ...agreed, penalty: { ...proposed, fine }, restAsProposed: true };
  return outcome === 'penalty' ? agreed : { ...agreed, penalty: nothing };
};

const nothing: Penalty = { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] };

/** One figure stated twice is one, and no penalty restricts nobody: a decision is held against it (PR Art.60(2)). */
const agreedFaults = ({ agreed: { outcome, fine, penalty, acts } }: RecordCollectiveDiscussion): InvalidField[] => {
  const otherwise = (field: string, other: string): InvalidField[] => [
    invalidField(field, { code: 'stated-otherwise', parameters: { other } }),
  ];
  const sum = acts === undefined ? undefined : sumOfPenalties(acts.map((act) => act.penalty));
  const restricts = [penalty, sum].some((each) => each !== undefined && each.restrictions.length > 0);
  if (outcome === 'no-penalty' && (fine > 0 || restricts)) return otherwise('agreed.fine', 'agreed.outcome');
  if (penalty !== undefined && penalty.fine !== fine) return otherwise('agreed.fine', 'agreed.penalty.fine');
  if (sum !== undefined && sum.fine !== fine) return otherwise('agreed.fine', 'agreed.acts');
  return penalty === undefined || sum === undefined || isSamePenalty(penalty, sum)
    ? []
    : otherwise('agreed.penalty', 'agreed.acts');
};

/** What the heads agreed on, whole and act by act, or what they did not say. */
const agreedOn = (state: Discussable, { agreed: said, ...body }: RecordCollectiveDiscussion) => {
  const proposed = proposedAs(said.outcome, body.heldOn, state);
  const agreed = agreedWhole(said, proposed?.penalty);
  return (
    refuseUnlessActsSaid(agreed, proposed) ??
    recorded('CollectiveDiscussionHeld', { ...body, agreed: withActsAsProposed(agreed, proposed) })
  );
};

/** T38, form #42. Every opinion is kept, dissent too. What comes up after it is discussed anew. */
export const recordCollectiveDiscussion = act({
  name: 'record-collective-discussion',
  chinese: '集体讨论记录',
  summary: 'Record the collective discussion of the heads',
  ground: 'PR Art.60(2); APL Art.57(2)',
  body: RecordCollectiveDiscussion,
  faults: agreedFaults,
  decide: (state: Discussable, body, context) =>
    refuseUnlessAttended(body, context) ??
    refuseUnlessByHeads(discussedCaseOf(state), body, context) ??
    refuseUnlessAfterReview(state, body) ??
    refuseUnlessLatest(state, body) ??
    agreedOn(state, body),
});
