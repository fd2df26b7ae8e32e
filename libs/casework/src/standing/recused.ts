import type { LegalDate } from '../deadlines/index.js';
import type { CaseState } from '../state/case-state.js';
import type { Aside } from '../state/parts.js';
import { isTakenUp } from '../state/questions.js';

export type Recusals = Pick<Aside, 'recusals'>;

/** From which day who pleas were about is off the case: that of the heads' discussion, else of the decision. */
export const offSince = ({ decided }: Recusals['recusals'][number]): LegalDate | null =>
  decided?.granted === true ? (decided.heldOn ?? decided.on) : null;

/** Who was taken off a case, as of a day where one is named: until it was decided they took part in it. */
export const takenOff = ({ recusals }: Recusals, by?: LegalDate): readonly string[] =>
  recusals.flatMap((recusal) => {
    const since = offSince(recusal);
    return since !== null && (by === undefined || since <= by) ? [recusal.person] : [];
  });

/**
 * Whether a person was taken off the case (APL Art.43; PR Art.4): whatever the office, nothing may be done in it any
 * more.
 */
export const isRecused = (state: CaseState, person: string): boolean =>
  isTakenUp(state) && takenOff(state.aside).includes(person);
