import { refusal } from './refusal.js';

/** Chains of proposal, opinion and approval; review. */
export const proposals = {
  proposalPending: (matter: string) =>
    refusal(
      'proposal-pending',
      'PR Art.19, 48, 60',
      `A proposal (${matter}) is waiting for its approval.`,
      'Endorse, approve or return it first.',
    ),
  noProposal: (wanted: string) =>
    refusal(
      'no-proposal',
      'FORM #7, #8, #43, #53',
      `There is no proposal (${wanted}) waiting.`,
      'The case officers must propose it first.',
    ),
  notEndorsed: (matter: string) =>
    refusal(
      'not-endorsed',
      'FORM #7, #8, #43, #53',
      `The head of the case unit has not given an opinion on the proposal (${matter}).`,
      'The head of the case unit endorses or returns it first.',
    ),
  alreadyEndorsed: (matter: string) =>
    refusal(
      'already-endorsed',
      'FORM #7, #8, #43, #53',
      `The proposal (${matter}) has its opinion already.`,
      'The department head decides now.',
    ),
  outcomeMismatch: (proposed: string, reported: string) =>
    refusal(
      'outcome-mismatch',
      'PR Art.56, 60',
      `The decision proposed (${proposed}) is not the one reported and reviewed (${reported}).`,
      'Propose the reviewed outcome, or return the case to investigation.',
    ),
  agreesWithFaults: (points: readonly string[]) =>
    refusal(
      'agrees-with-faults',
      'PR Art.53, 54',
      `The review agrees although these points failed: ${points.join(', ')}.`,
      'Choose correct, supplement or other, or mark the points as passed.',
    ),
  reviewNotPassed: () =>
    refusal(
      'review-not-passed',
      'APL Art.58; PR Art.50',
      'The legal review was not passed: no decision may be made.',
      'Return the report for correction and have it reviewed again.',
    ),
  collectiveDiscussionNeeded: () =>
    refusal(
      'collective-discussion-needed',
      'PR Art.60(2); APL Art.57(2)',
      'A case of legal review with a penalty must be discussed collectively.',
      'Record the collective discussion first.',
    ),
  majorCaseNotDiscussed: (grounds: readonly string[]) =>
    refusal(
      'collective-discussion-needed',
      'PR Art.50(3), 60(2); APL Art.57(2)',
      `The penalty is on the bureau's list of major cases (${grounds.join(', ')}) and was not discussed collectively.`,
      'Record the collective discussion first.',
    ),
  againstDiscussion: (decided: string, agreed: string) =>
    refusal(
      'against-discussion',
      'PR Art.60(2); APL Art.57(2)',
      `The decision (${decided}) is not what the collective discussion agreed on (${agreed}).`,
      'Propose the decision as it was agreed on, or record a new discussion.',
    ),
  beforeDiscussion: (documentDate: string, heldOn: string) =>
    refusal(
      'before-discussion',
      'PR Art.60(2); APL Art.57(2)',
      `The decision is dated ${documentDate}, before the collective discussion of ${heldOn}.`,
      'Decide on the day of the discussion or later.',
    ),
  namedTwice: (person: string) =>
    refusal(
      'named-twice',
      'FORM #42',
      `opinions names ${person} twice.`,
      'Give one opinion for each person who attended.',
    ),
  hostWithoutOpinion: (host: string) =>
    refusal(
      'host-without-opinion',
      'PR Art.60(2); FORM #42',
      `opinions has none of ${host}, who led the discussion.`,
      'Give the opinion of the host among the others.',
    ),
  filingConditions: (missing: readonly string[]) =>
    refusal(
      'filing-conditions',
      'PR Art.19',
      `Filing needs all four conditions; not met: ${missing.join(', ')}.`,
      'Propose not to file, or continue the verification.',
    ),
  limitationExpired: (lastDay: string) =>
    refusal(
      'limitation-expired',
      'APL Art.36',
      `The violation was found after the limitation period ended on ${lastDay}.`,
      'Propose not to file. Five years apply to harm to life, health or financial safety.',
    ),
} as const;
