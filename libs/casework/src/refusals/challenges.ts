import { refusal } from './refusal.js';

/** Reconsideration, suit, what they leave behind, and corrections. */
export const challenges = {
  challengePending: (id: number, instead = 'Record its result first.') =>
    refusal('challenge-pending', 'ARL Art.29; ALL Art.44', `Challenge ${id} is pending.`, instead),
  challengeUnknown: (id: number) =>
    refusal(
      'challenge-unknown',
      'design',
      `No challenge ${id} is pending in this case.`,
      'Name a challenge that is pending; the case page lists them.',
    ),
  reviewFirst: () =>
    refusal(
      'review-first',
      'ARL Art.23(1)(1)',
      'A penalty decided on the spot goes to reconsideration before a court.',
      'Record the reconsideration and its result first; tell the court that the suit is premature.',
    ),
  findingInconsistent: (why: string, instead: string) =>
    refusal('finding-inconsistent', 'ARL Art.63-74; ALL Art.69-78', why, instead),
  worseForTheApplicant: (what: string) =>
    refusal(
      'worse-for-the-applicant',
      'ARL Art.63; ALL Art.77',
      `${what} is heavier than what the party challenged.`,
      'Check the document; a change to the harm of the party that applied is not lawful. Somebody else may be the applicant.',
    ),
  evidenceFrozen: (id: number) =>
    refusal(
      'evidence-frozen',
      'ALL Art.35',
      `Suit ${id} is pending: the bureau may not collect evidence from the plaintiff, third parties or witnesses.`,
      'Wait for the judgment; the court may order that evidence be added (ALL Art.36).',
    ),
  executionStopped: (why: string) =>
    refusal(
      'execution-stopped',
      'ARL Art.42; ALL Art.56; ACL Art.39, 53',
      `Nothing is enforced now: ${why}.`,
      'Go on when it is over; what the party pays by itself is recorded.',
    ),
  agreementKept: (since: string) =>
    refusal(
      'execution-stopped',
      'ACL Art.42',
      `Nothing is enforced while the agreement of ${since} is kept.`,
      'Record its breach first (record-breach), from the day after the stage that was missed.',
    ),
  sameActAgain: () =>
    refusal(
      'same-act-again',
      'ARL Art.64; ALL Art.71',
      'The decision that was revoked imposed the same or a lighter penalty on the same facts and grounds.',
      'Decide on other facts or grounds, or a lighter penalty.',
    ),
  dutiesOpen: (kinds: readonly string[]) =>
    refusal(
      'duties-open',
      'PR Art.63; ACL Art.41; ARL Art.64, 72, 76',
      `Left to do after the challenge: ${kinds.join(', ')}.`,
      'Do it and record it first.',
    ),
  dutyUnknown: (id: number) =>
    refusal('duty-unknown', 'design', `No duty ${id} is open in this case.`, 'Name a duty that is open.'),
  dutyHasItsAct: (kind: string, action: string) =>
    refusal('duty-has-its-act', 'design', `The duty "${kind}" is done by an act of its own.`, `Use ${action}.`),
  termSetByOrder: (by: string) =>
    refusal(
      'term-set-by-order',
      'ARL Art.64',
      `The body that ordered the new decision set ${by} as its last day.`,
      'Ask that body; this bureau cannot extend its term.',
    ),
  entryUnknown: (number: number) =>
    refusal(
      'entry-unknown',
      'design',
      `The case has no event ${number}.`,
      'Name the number of an event as the history shows it.',
    ),
  entryDecides: (type: string) =>
    refusal(
      'entry-decides',
      'APL Art.75',
      `${type} is a decision; an entry about it would change what was decided.`,
      'Clerical errors of a served decision go by a 补正 notice; anything else by the way the law gives against the decision.',
    ),
  entryFieldUnknown: (field: string) =>
    refusal('entry-field-unknown', 'design', `The event has no field ${field}.`, 'Name a field that the event has.'),
  entryValueRefused: (field: string, reason: string) =>
    refusal(
      'entry-value-refused',
      'design',
      `What is right cannot stand in ${field}: ${reason}.`,
      'Say what is right as the entry would: a day as YYYY-MM-DD, a sum in fen, true or false.',
    ),
  entryFieldFixed: (event: number, field: string) =>
    refusal(
      'entry-field-fixed',
      'design',
      `${field} of event ${event} says what the entry belongs to, or the history could not be read with it.`,
      'Record the right entry by its own act; correct here what the entry says of itself.',
    ),
  correctionsFull: (most: number) =>
    refusal(
      'corrections-full',
      'design',
      `The case holds ${most} corrections of entries already.`,
      'Record what is right by its own act.',
    ),
} as const;
