/** Every way the rules say no: a name, the legal ground, and what would be allowed instead. A refusal is recorded as a fact. */
export interface Refusal {
  refused: true;
  code: string;
  /** The article that asks for it, e.g. `PR Art.49`; `design` where the system itself does. */
  ground: string;
  message: string;
  /** What would be allowed instead. */
  instead: string;
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value;

const refusal = (code: string, ground: string, message: string, instead: string): Refusal => ({
  refused: true,
  code,
  ground,
  message,
  instead,
});

export const refusals = {
  notAtThisStage: (action: string, stage: string, allowed: string[]) =>
    refusal(
      'not-at-this-stage',
      'PR Ch.3',
      `${action} cannot be done while the case is at stage "${stage}".`,
      allowed.length === 0 ? 'Nothing more can be done in this case.' : `Now possible: ${allowed.join(', ')}.`,
    ),
  alreadyExists: (what: string) =>
    refusal('already-exists', 'design', `${what} exists already.`, 'Use the one that exists, or another identifier.'),
  notAssigned: (actor: string, officers: readonly string[]) =>
    refusal(
      'not-assigned',
      'APL Art.42; PR Art.18, 21',
      `${actor} is not assigned to this case.`,
      `One of ${officers.join(', ')} may do it.`,
    ),
  twoOfficersNeeded: (named: number) =>
    refusal(
      'two-officers-needed',
      'APL Art.42; PR Art.21',
      `At least two officers must act; ${named} was named.`,
      'Name a second officer assigned to the case.',
    ),
  officersNotAssigned: (officers: readonly string[]) =>
    refusal(
      'officers-not-assigned',
      'PR Art.18, 21',
      `Not assigned to this case: ${officers.join(', ')}.`,
      'Have the head of the case unit assign them first.',
    ),
  officerUnknown: (id: string) =>
    refusal(
      'officer-unknown',
      'APL Art.42',
      `There is no officer ${id} in the register.`,
      'Register the officer and the certificate first.',
    ),
  certificateInvalid: (id: string, day: string, why: string) =>
    refusal(
      'certificate-invalid',
      'APL Art.42, 76(5); R825 Art.17',
      `Officer ${id} holds no certificate valid on ${day}: ${why}.`,
      'Let an officer with a valid certificate act.',
    ),
  unitUnknown: (id: string) =>
    refusal(
      'unit-unknown',
      'PR Art.9',
      `There is no unit ${id} in the register.`,
      'Register the unit with its powers first.',
    ),
  beyondUnitPowers: (unit: string, basis: string) =>
    refusal(
      'beyond-unit-powers',
      'PR Art.9; APL Art.17-19',
      `${unit} has no power under ${basis}.`,
      'Propose filing in the name of a unit that has the power, or hand the clue over.',
    ),
  notInOwnName: (unit: string, why: string) =>
    refusal(
      'not-in-own-name',
      'GSS Art.8; PR Art.9',
      `${unit} may not act in its own name here: ${why}.`,
      'Act in the name of the bureau.',
    ),
  separationOfDuty: (actor: string, duty: string, ground: string) =>
    refusal('separation-of-duty', ground, `${actor} ${duty}.`, 'Another person must do it.'),
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
  missingBefore: (what: string, ground: string) =>
    refusal('missing-before', ground, `${what} is missing.`, 'Record it first; then this can be done.'),
  notInTheFuture: (field: string) =>
    refusal(
      'in-the-future',
      'design',
      `${field} lies in the future.`,
      'Record what has happened, when it has happened.',
    ),
  beforeTheCase: (field: string, first: string) =>
    refusal(
      'before-the-case',
      'PR Art.18',
      `${field} lies before ${first}.`,
      'Check the date; if it is right, register the earlier clue first.',
    ),
  filingConditions: (missing: readonly string[]) =>
    refusal(
      'filing-conditions',
      'PR Art.19',
      `Filing needs all four conditions; not met: ${missing.join(', ')}.`,
      'Propose not to file, or continue the verification.',
    ),
  basisUnknown: (basis: string, day: string) =>
    refusal(
      'basis-unknown',
      'APL Art.4, 37',
      `No legal basis ${basis} was in force on ${day}.`,
      'Name a basis in force on the day of the act (or the milder one in force on the day of decision).',
    ),
  limitationExpired: (lastDay: string) =>
    refusal(
      'limitation-expired',
      'APL Art.36',
      `The violation was found after the limitation period ended on ${lastDay}.`,
      'Propose not to file. Five years apply to harm to life, health or financial safety.',
    ),
  tooLate: (what: string, due: string, ground: string) =>
    refusal(
      'too-late',
      ground,
      `${what} had to happen on or before ${due}.`,
      'Record the step itself as it happened; the overdue clock stays visible.',
    ),
  extensionBeyondMaximum: (clock: string, max: string, ground: string) =>
    refusal(
      'extension-beyond-maximum',
      ground,
      `The clock "${clock}" can be extended by at most ${max}.`,
      'Ask for what the rule allows.',
    ),
  aboveMaximum: (fine: number, max: number, basis: string) =>
    refusal(
      'above-maximum',
      `${basis}; APL Art.4`,
      `A fine of ${fine} fen is above the statutory maximum of ${max} fen.`,
      `At most ${max} fen.`,
    ),
  belowMinimumWithoutGround: (fine: number, min: number, basis: string) =>
    refusal(
      'below-minimum-without-ground',
      `${basis}; APL Art.32, 33`,
      `A fine of ${fine} fen is below the statutory minimum of ${min} fen and no ground of mitigation is stated.`,
      `At least ${min} fen, or state the ground of mitigation and choose the tier "mitigated".`,
    ),
  noFinePossible: (basis: string, why: string) =>
    refusal(
      'no-fine-possible',
      basis,
      `This basis allows no fine on these facts: ${why}.`,
      'Leave the fine out, or record the facts that the article asks for.',
    ),
  factsMissing: (basis: string, why: string) =>
    refusal(
      'facts-missing',
      `${basis}; PR Art.48`,
      `The statutory range cannot be computed: ${why}.`,
      'Record the missing quantity with its evidence.',
    ),
  tierNotStated: () =>
    refusal(
      'tier-not-stated',
      'PR Art.48(6); discretion-rules §2',
      'A fine is proposed and no tier is chosen.',
      'Choose mitigated, lenient, general or heavy, with reasons.',
    ),
  penaltyWithoutOutcome: (outcome: string) =>
    refusal(
      'penalty-without-outcome',
      'PR Art.60',
      `The outcome is "${outcome}" and yet a penalty is stated.`,
      'Set every part of the penalty to nothing, or choose the outcome "penalty".',
    ),
  outcomeWithoutPenalty: () =>
    refusal(
      'outcome-without-penalty',
      'PR Art.60; APL Art.9',
      'The outcome is "penalty" and no part of a penalty is stated.',
      'State the warning, fine, confiscation or restriction, or choose another outcome.',
    ),
  overSummaryCeiling: (fine: number, ceiling: number) =>
    refusal(
      'over-summary-ceiling',
      'APL Art.51; PR Art.66',
      `A fine of ${fine} fen exceeds the summary ceiling of ${ceiling} fen.`,
      'Use the ordinary procedure.',
    ),
  windowOpen: (until: string) =>
    refusal(
      'window-open',
      'APL Art.44, 45, 62; PR Art.57',
      `The party may state and defend, or ask for a hearing, until the end of ${until}.`,
      'Decide from the day after, or record a signed express waiver.',
    ),
  windowClosed: (until: string) =>
    refusal(
      'window-closed',
      'PR Art.57',
      `The window closed at the end of ${until}.`,
      'A late statement may be taken as evidence; it does not reopen the window.',
    ),
  statementNotRechecked: () =>
    refusal(
      'statement-not-rechecked',
      'APL Art.45; PR Art.58',
      "The party's statement has not been re-checked.",
      'Record the re-check, adopted or not, with reasons.',
    ),
  heavierThanNotified: (what: string) =>
    refusal(
      'heavier-than-notified',
      'APL Art.45; PR Art.58',
      `${what} is heavier than what the party was notified of.`,
      'Decide at most what was notified.',
    ),
  collectiveDiscussionNeeded: () =>
    refusal(
      'collective-discussion-needed',
      'PR Art.60(2); APL Art.57(2)',
      'A case of legal review with a penalty must be discussed collectively.',
      'Record the collective discussion first.',
    ),
  reviewNotPassed: () =>
    refusal(
      'review-not-passed',
      'APL Art.58; PR Art.50',
      'The legal review was not passed: no decision may be made.',
      'Return the report for correction and have it reviewed again.',
    ),
  outcomeMismatch: (proposed: string, reported: string) =>
    refusal(
      'outcome-mismatch',
      'PR Art.56, 60',
      `The decision proposed (${proposed}) is not the one reported and reviewed (${reported}).`,
      'Propose the reviewed outcome, or return the case to investigation.',
    ),
  cashNotAllowed: (why: string) =>
    refusal(
      'cash-not-allowed',
      'APL Art.67-69; PR Art.72',
      `The fine may not be collected in cash: ${why}.`,
      'The party pays at the bank or electronically.',
    ),
  overpaid: (left: number) =>
    refusal('overpaid', 'APL Art.67', `Only ${left} fen are still owed.`, `Record at most ${left} fen.`),
  notInOrder: (later: string, earlier: string) =>
    refusal(
      'not-in-order',
      'design',
      `${later} lies before ${earlier}.`,
      `Give a "${later}" that is not before "${earlier}".`,
    ),
  cardsAndRights: () =>
    refusal(
      'cards-and-rights',
      'APL Art.55; PR Art.21, 22',
      'Cards were not shown or the rights were not told.',
      'Show the cards and tell the rights of statement, defence and recusal first; a record without them is no lawful record.',
    ),
  agreesWithFaults: (points: readonly string[]) =>
    refusal(
      'agrees-with-faults',
      'PR Art.53, 54',
      `The review agrees although these points failed: ${points.join(', ')}.`,
      'Choose correct, supplement or other, or mark the points as passed.',
    ),
  hearingNotWaived: () =>
    refusal(
      'hearing-not-waived',
      'APL Art.62, 63',
      'The party has the right to a hearing and the waiver does not name it.',
      'Get a waiver that names the hearing, or wait for the end of the window.',
    ),
  notImposed: (items: readonly string[], left: readonly string[]) =>
    refusal(
      'not-imposed',
      'PR Art.77',
      `Not imposed or already performed: ${items.join(', ') || 'no item was named'}.`,
      left.length === 0 ? 'Nothing but payment is left.' : `Still to be performed: ${left.join(', ')}.`,
    ),
  onlyWarningOrFine: () =>
    refusal(
      'only-warning-or-fine',
      'APL Art.51',
      'On the spot only a warning or a fine may be imposed.',
      'Use the ordinary procedure.',
    ),
  nothingToDo: (what: string) => refusal('nothing-to-do', 'design', what, 'Nothing needs to be recorded.'),
  notPublished: () =>
    refusal(
      'not-to-be-published',
      'PUB Art.2',
      'A decision with a warning only is not published.',
      'Nothing needs to be recorded.',
    ),
} as const;
