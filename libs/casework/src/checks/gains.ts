import type { ReportedHandling } from '../events/investigation.js';
import { refusals, type Refusal } from '../refusals/index.js';
import { actsOf } from '../standing/acts-of.js';
import type { FiledCase } from '../state/questions.js';

/**
 * The main head found that the gains cannot be computed (ILL Art.14): a handling of which no act says so, and which
 * says that there were none, contradicts the file.
 */
export const refuseIfGainsDenied = (
  { investigation: { gainsUncomputable } }: Pick<FiledCase, 'investigation'>,
  { parties = [], ...handling }: ReportedHandling,
): Refusal | null => {
  if (gainsUncomputable === null) return null;
  const facts = [handling, ...parties.map((each) => each.handling)].flatMap(actsOf).map((act) => act.facts);
  const isDenied = facts.some(({ illegalGains }) => illegalGains === 0);
  return isDenied && !facts.some((each) => each.gainsUncomputable === true) ? refusals.gainsContradict() : null;
};
