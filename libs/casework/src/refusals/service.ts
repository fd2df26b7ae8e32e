import { refusal } from './refusal.js';

/** How documents reach the party (PR Art.82, 83). */
export const service = {
  leavingNotProven: () =>
    refusal(
      'service-not-proven',
      'PR Art.82(2)',
      'witness and files are empty: nobody saw, and nothing shows, that the document was left.',
      'Name the witness of the grassroots organisation or employer, or add a photograph or film of the leaving.',
    ),
  wayUnexplained: (what: string, ground: string) =>
    refusal('way-unexplained', ground, `account is empty: ${what} is not on record.`, 'Give it in account.'),
  electronicNotAgreed: (on: string) =>
    refusal(
      'electronic-not-agreed',
      'PR Art.82(3), 83; FORM #10',
      `method is electronic, and the party had not agreed to it in a signed confirmation of its address on ${on}.`,
      'Record the confirmation of the address (form #10) with its consent, or serve in another way.',
    ),
  electronicNotOpen: (on: string) =>
    refusal(
      'electronic-not-open',
      'PR Art.82(3)',
      `method is electronic, in which no decision of penalty could be served on ${on}.`,
      'Serve the decision in another way.',
    ),
  proclaimedWithoutGround: () =>
    refusal(
      'proclaimed-too-early',
      'PR Art.82(5)',
      'proclaimedBecause is empty: neither is the party missing nor did the other ways fail.',
      'Serve in another way; or say in proclaimedBecause that the party is missing or that the other ways failed.',
    ),
  otherWaysNotTried: (tried: readonly string[], needed: number) =>
    refusal(
      'proclaimed-too-early',
      'PR Art.82(5)',
      `proclaimedBecause says that the other ways failed; tried and recorded: ${tried.join(', ') || 'none'}.`,
      `Record attempts in at least ${needed} different ways, or serve in another way.`,
    ),
  noElectronicAddress: () =>
    refusal(
      'electronic-address-missing',
      'PR Art.82(3); FORM #10',
      'electronic is true and electronicAddress is empty: documents have nowhere to go.',
      'Give the telephone, fax, e-mail or account that the party named.',
    ),
} as const;
