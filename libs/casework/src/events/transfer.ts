import { Flag, OneOf, Optional, Text } from '../input/fields.js';

/**
 * Who receives a clue or case that is not ours: another market regulator (PR Art.14) or another department (PR Art.17).
 */
export const recipientKinds = ['market-regulator', 'other-department'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** T5, form #8. `goodsGoToo`: what is sealed or seized goes to the recipient, and the party is told (#6). */
export class TransferProposed {
  @OneOf(recipientKinds) recipient: RecipientKind;
  @Text(200) to: string;
  @Flag() goodsGoToo: boolean;
  @Text(5000) reasons: string;
}

/** T5, form #4: a clue that was never filed goes to the body that may handle it. */
export class ClueTransferred {
  @Text(100) number: string;
  @OneOf(recipientKinds) recipient: RecipientKind;
  @Text(200) to: string;
  @Text(5000) reasons: string;
  /** Form #6, under which every seizure in force went too. */
  @Optional() @Text(100) goodsNumber?: string;
  /** What the department head says on the form; left out where nothing is said, and in old records. */
  @Optional() @Text() opinion?: string;
}

/** T5, form #4: a filed case goes to another body, which is a decision of PR Art.60(1)(4), or follows Art.14. */
export class CaseTransferred extends ClueTransferred {}
