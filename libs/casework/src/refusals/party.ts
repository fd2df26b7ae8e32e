import { refusal } from './refusal.js';

/** The party's rights, and what the party owes. */
export const party = {
  sameClue: (caseId: string, receivedOn: string) =>
    refusal(
      'same-clue',
      'PR Art.18; CR121 Art.35',
      `Case ${caseId} has a clue of the same party, matter and source, received on ${receivedOn}.`,
      'Work on that case; or say in anotherMatter why this is another matter.',
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
  hearingNotWaived: () =>
    refusal(
      'hearing-not-waived',
      'APL Art.62, 63',
      'The party has the right to a hearing and the waiver does not name it.',
      'Get a waiver that names the hearing, or wait for the end of the window.',
    ),
  cashNotAllowed: (why: string) =>
    refusal(
      'cash-not-allowed',
      'APL Art.67-69; PR Art.72',
      `The fine may not be collected in cash: ${why}.`,
      'The party pays at the bank or electronically.',
    ),
  cashWithoutReceipt: () =>
    refusal(
      'cash-without-receipt',
      'APL Art.70',
      'Cash was taken and no number of a receipt is stated: without a receipt of the finance department the party may refuse to pay.',
      'Give the party a receipt that the finance department of the State Council or the province issues, and state its number in receiptNumber.',
    ),
  notImposed: (items: readonly string[], left: readonly string[]) =>
    refusal(
      'not-imposed',
      'PR Art.77',
      `Not imposed or already performed: ${items.join(', ') || 'no item was named'}.`,
      left.length === 0 ? 'Nothing but payment is left.' : `Still to be performed: ${left.join(', ')}.`,
    ),
  anotherCreditCode: () =>
    refusal(
      'another-credit-code',
      'PR Art.62(1)',
      'The case has another credit code of its party already.',
      'If that one is wrong, say so with correct-entry; another party is another case.',
    ),
  notPublished: () =>
    refusal(
      'not-to-be-published',
      'PUB Art.2',
      'A decision with a warning only is not published.',
      'Nothing needs to be recorded.',
    ),
} as const;
