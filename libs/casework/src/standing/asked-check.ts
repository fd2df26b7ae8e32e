import type { Context } from '../context.js';
import type { Handling } from '../events/investigation.js';
import { isRefusal, refusals, type Refusal } from '../refusals/index.js';
import type { CaseState } from '../state/case-state.js';
import { isFiled } from '../state/questions.js';
import { assessHandling, checkHandling, type HandlingCheck } from './handling-check.js';

/** What would be said of a handling if it were proposed today. */
export interface AskedCheck {
  /** Range, bands, verdict and reasons; null where the basis was not in force. */
  readonly check: HandlingCheck | null;
  /** Why it could not be proposed as it is; null where it could. */
  readonly refusal: Refusal | null;
}

/** Holds a handling against the law for a filed case, as the report would be, and records nothing. */
export const askCheck = (state: CaseState, handling: Handling, context: Context): AskedCheck => {
  if (!isFiled(state)) return { check: null, refusal: refusals.missingBefore('The filing of the case', 'PR Art.19') };
  const {
    intake: { clue },
    investigation: { filing },
  } = state;
  const assessed = assessHandling(handling, clue.party, filing.violationEndedOn, context);
  const checked = checkHandling(handling, clue.party, filing.violationEndedOn, context);
  return { check: isRefusal(assessed) ? null : assessed, refusal: isRefusal(checked) ? checked : null };
};
