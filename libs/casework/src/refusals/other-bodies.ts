import { refusal } from './refusal.js';

/** Jurisdiction, transfer, referral to the police, identification, assistance. */
export const otherBodies = {
  outsideArea: () =>
    refusal(
      'outside-area',
      'PR Art.7, 14, 19(3)',
      'The place of the act lies outside the area of the bureau and no ground of jurisdiction is stated.',
      'State the ground (jurisdictionGround), transfer the clue, or ask the superior to designate.',
    ),
  handledElsewhere: () =>
    refusal(
      'handled-elsewhere',
      'PR Art.13, 16, 19(3)',
      'Another market regulator handles this by agreement or by the decision of the superior.',
      'Transfer the clue to it.',
    ),
  groundNotOnFile: (ground: string) =>
    refusal(
      'ground-not-on-file',
      'PR Art.13-16',
      `Nothing on file shows the ground "${ground}".`,
      'Record the designation, the agreement or the assignment first.',
    ),
  mayNotRetransfer: () =>
    refusal(
      're-transfer',
      'PR Art.14(2)',
      'A clue that came by transfer may not be transferred on to another market regulator.',
      'Ask the common superior to designate; to the body that it designates it may go.',
    ),
  goodsStayBehind: (ids: readonly number[]) =>
    refusal(
      'goods-stay-behind',
      'PR Art.35, 42; FORM #6',
      `Measures still in force that do not go with the case: ${ids.join(', ')}.`,
      'End them first; sealed or seized goods may go to the recipient (goodsGoToo, form #6).',
    ),
  noDispute: () =>
    refusal(
      'no-dispute',
      'PR Art.13',
      'There is no dispute over the jurisdiction that waits to be settled.',
      'Record the dispute first.',
    ),
  identificationUnknown: (id: number) =>
    refusal(
      'identification-unknown',
      'PR Art.30',
      `There is no identification ${id} that waits for its result.`,
      'Name one of the identifications on the case page.',
    ),
  demandUnknown: (id: number) =>
    refusal(
      'demand-unknown',
      'PR Art.30',
      `There is no demand ${id} for material that waits for its outcome.`,
      'Name one of the demands on the case page.',
    ),
  partyNotNotified: () =>
    refusal(
      'party-not-notified',
      'PR Art.31',
      'The party was not told to be there.',
      'Tell the party before sampling; who stays away is noted on the record (PR Art.43).',
    ),
  sampleNotSealed: () =>
    refusal('sample-not-sealed', 'PR Art.31', 'The sample was not sealed.', 'Seal the sample on the spot.'),
  letterUnknown: (id: number) =>
    refusal(
      'letter-unknown',
      'PR Art.45',
      `There is no letter ${id} of assistance that waits for this.`,
      'Name one of the letters on the case page; its receipt comes before anything else.',
    ),
  suspicionOpen: () =>
    refusal(
      'suspicion-open',
      'APL Art.27, 35; TRF Art.5, 11',
      'A suspected crime is reported: no penalty and no other end takes the place of the referral to the police.',
      'Let the main head decide and the police answer; when the case comes back it goes on.',
    ),
  noReferral: (wanted: string) =>
    refusal(
      'no-referral',
      'TRF Art.5-12',
      `There is no referral that waits for this: ${wanted}.`,
      'Look at the case page for how far the referral has come.',
    ),
  packageIncomplete: (missing: readonly string[]) =>
    refusal(
      'package-incomplete',
      'TRF Art.6',
      `The package lacks: ${missing.join(', ')}.`,
      'Send the investigation report, the list of goods where goods are held, and the reports of tests that were made.',
    ),
  answerIncomplete: (field: string) =>
    refusal('answer-incomplete', 'TRF Art.7, 8', `This answer needs "${field}".`, `Give "${field}".`),
  partyNotTold: () =>
    refusal(
      'party-not-told',
      'ACL Art.21; FORM #6',
      'Sealed or seized goods go to the police and the party has not been told.',
      'Tell the party (#6) and state the day (partyToldOn).',
    ),
  answerDoesNotFit: (ground: string) =>
    refusal(
      'answer-does-not-fit',
      'TRF Art.8-10; APL Art.27',
      `What the police answered does not allow the ground "${ground}".`,
      'Not filed: police-did-not-file. Filed: police-withdrew, not-prosecuted or exempted-from-punishment.',
    ),
} as const;
