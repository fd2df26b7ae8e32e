import { refusal } from './refusal.js';

/** Holds, seizures, tests, corrections. */
export const measures = {
  measureUnknown: (id: number) =>
    refusal(
      'measure-unknown',
      'PR Art.33-42',
      `There is no measure ${id} in this case.`,
      'Name one of the measures on the case page.',
    ),
  measureOver: (id: number) =>
    refusal(
      'measure-over',
      'PR Art.35, 42',
      `Measure ${id} has ended or was refused.`,
      'Ask for a new measure if one is needed.',
    ),
  measureNotTaken: (id: number) =>
    refusal('measure-not-taken', 'PR Art.34, 37', `Measure ${id} has not been carried out.`, 'Carry it out first.'),
  measureTakenAlready: (id: number) =>
    refusal(
      'measure-taken',
      'PR Art.34, 37',
      `Measure ${id} was carried out already.`,
      'Ask for its extension or its end.',
    ),
  measureNotApproved: (id: number) =>
    refusal(
      'measure-not-approved',
      'PR Art.34, 37; ACL Art.18',
      `A department head has not approved measure ${id}.`,
      'Wait for the approval; where it cannot wait, take it as an urgent measure and report within 24 hours.',
    ),
  requestPending: (id: number) =>
    refusal(
      'request-pending',
      'FORM #8',
      `Something is asked for on measure ${id} already.`,
      'Let it be decided first.',
    ),
  nothingRequested: (id: number) =>
    refusal(
      'nothing-requested',
      'FORM #8',
      `Nothing is asked for on measure ${id}.`,
      'The case officers must ask first.',
    ),
  requestNotEndorsed: (id: number) =>
    refusal(
      'request-not-endorsed',
      'FORM #8',
      `The head of the case unit has not given an opinion on what is asked for on measure ${id}.`,
      'The head of the case unit endorses it first.',
    ),
  legalBasisMissing: () =>
    refusal(
      'legal-basis-missing',
      'ACL Art.10, 17, 18; PR Art.36',
      'A seizure needs the law or regulation that names the bureau for it.',
      'State the legal basis, or register the evidence in advance instead.',
    ),
  listNotHandedOver: () =>
    refusal(
      'list-not-handed-over',
      'PR Art.34, 39; ACL Art.24',
      'The list and the notice or decision were not handed over on the spot.',
      'Hand them over; a measure without them is unlawful.',
    ),
  extensionBeyondThirtyDays: () =>
    refusal(
      'seizure-extension',
      'ACL Art.25; PR Art.38',
      'A seizure is extended once, by at most 30 days.',
      'Release the goods at the end of the period.',
    ),
  holdNotExtended: () =>
    refusal(
      'hold-not-extended',
      'PR Art.35; APL Art.56',
      'An advance registration of evidence is never extended.',
      'Ask for one of its five ends.',
    ),
  seizureNotNamed: (carriedOut: readonly number[]) =>
    refusal(
      'seizure-not-named',
      'PR Art.35, 36; ACL Art.18',
      'A hold ends by a seizure only with the seizure that takes its goods over, and none that is in force is named.',
      carriedOut.length === 0
        ? 'Seize the goods first, with approval and decision, and name that measure in seizure.'
        : `Name in seizure one of the seizures in force: ${carriedOut.join(', ')}.`,
    ),
  seizureOfNoHold: (outcome: string) =>
    refusal(
      'seizure-of-no-hold',
      'PR Art.35',
      `The outcome "${outcome}" ends no hold by a seizure, and a seizure is named.`,
      'Leave seizure out, or choose the outcome sealed-or-seized.',
    ),
  wrongOutcome: (kind: string, outcomes: readonly string[]) =>
    refusal('wrong-outcome', 'PR Art.35, 42', `This is no end of a ${kind}.`, `One of: ${outcomes.join(', ')}.`),
  measuresInForce: (ids: readonly number[]) =>
    refusal(
      'measures-in-force',
      'PR Art.35, 42, 77; ACL Art.28',
      `Measures still in force: ${ids.join(', ')}.`,
      'End them first: goods are released, confiscated or handed over before a case is closed.',
    ),
  testUnknown: (id: number) =>
    refusal(
      'test-unknown',
      'PR Art.32',
      `There is no test ${id} that waits for its result.`,
      'Name one of the tests on the case page.',
    ),
  periodNotTold: () =>
    refusal(
      'period-not-told',
      'PR Art.38; ACL Art.25',
      'The period of a test of sealed or seized goods has to be told to the party in writing.',
      'State the day on which it was told (#31).',
    ),
  orderUnknown: (id: number) =>
    refusal(
      'order-unknown',
      'APL Art.28',
      `There is no order to correct ${id} in this case.`,
      'Order the correction first.',
    ),
  tooEarlyToReinspect: (until: string) =>
    refusal(
      'too-early',
      'APL Art.28',
      `The party may correct until the end of ${until}.`,
      'Re-inspect from the day after.',
    ),
  refusalNotProven: () =>
    refusal(
      'refusal-not-proven',
      'discretion-rules §2; APL Art.40',
      'A refusal to correct is stated and no order to correct with a failed re-inspection is on file.',
      'Order the correction, serve it, and re-inspect after the day given.',
    ),
} as const;
