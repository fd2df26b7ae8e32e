import { refusal } from './refusal.js';

/** Units that work together, and cases that change hands; what is for the main head or all heads. */
export const handOver = {
  officersOfOtherUnits: (officers: readonly string[]) =>
    refusal(
      'officers-of-other-units',
      'PR Art.9, 19',
      `Neither of the unit that handles the case nor of one that joined it: ${officers.join(', ')}.`,
      'Have a department head join their unit (join-units), or hand the case over.',
    ),
  caseUnknown: (id: string) =>
    refusal(
      'case-unknown',
      'design',
      `There is no case ${id} that you may see.`,
      'Name the identifier of a case of your bureau, as its page has it.',
    ),
  cannotJoin: (why: string) =>
    refusal(
      'cannot-join',
      'design; PR Art.64',
      `The case cannot be joined into that one: ${why}.`,
      'Join it into a case that is under investigation and was filed no later; or link the two (link-case).',
    ),
  otherBureau: (unit: string) =>
    refusal(
      'other-bureau',
      'PR Art.14',
      `${unit} does not belong to the same bureau.`,
      'Transfer the case (propose-transfer) instead.',
    ),
  handOverPending: (to: string) =>
    refusal(
      'hand-over-pending',
      'design',
      `The case is offered to ${to} already.`,
      'Let the receiver confirm or decline first.',
    ),
  noHandOver: () =>
    refusal('no-hand-over', 'design', 'No hand-over waits for this.', 'Offer it first; the receiver then confirms.'),
  notTheReceiver: (actor: string) =>
    refusal(
      'not-the-receiver',
      'design',
      `${actor} is not the one who takes the case.`,
      'The head of the receiving unit or one of the officers named confirms; until then the giver stays responsible.',
    ),
  headHandsOver: () =>
    refusal(
      'head-hands-over',
      'PR Art.19; procedure §2.0',
      'An officer hands a case to officers of the own unit only.',
      'Let the head of the case unit hand it to another unit.',
    ),
  recusalDecider: (who: string) =>
    refusal(
      'recusal-decider',
      'PR Art.4; APL Art.43(3)',
      `This recusal is decided by ${who}.`,
      'The recusal of the main head needs the discussion of the heads (discussion), that of another head the main head.',
    ),
  officeDiffers: (office: string) =>
    refusal(
      'office-differs',
      'PR Art.4',
      `The office stated is not that of the person: ${office}.`,
      'State the office, or leave it out: who pleads for themselves is known.',
    ),
  gainsContradict: () =>
    refusal(
      'gains-contradict',
      'ILL Art.14',
      'The illegal gains cannot be computed, and yet they are stated as 0, or more is confiscated than the part that is known.',
      'State the part that can be computed and confiscate no more than that, or leave the amount out.',
    ),
} as const;
