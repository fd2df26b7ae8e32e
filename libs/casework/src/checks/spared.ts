import type { Context } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import type { Party } from '../events/clue.js';
import type { Handling } from '../events/investigation.js';
import { refusals, type Refusal } from '../refusals/index.js';
import type { ActCheck } from '../standing/act-check.js';
import { actsOf, type OneAct } from '../standing/acts-of.js';
import { isFoundTooLate } from '../standing/ended-on.js';
import type { HandlingCheck } from '../standing/handling-check.js';
import type { FiledLine } from '../state/case-state.js';

/** Of whom the penalty is spared, and for what. */
interface Spared {
  readonly party: Party;
  /** Day on which the act of the filing ended. */
  readonly violationOn: LegalDate;
}

/** As the clue and the filing of a case say it. */
export const sparedIn = ({ intake: { clue }, investigation: { filing } }: FiledLine): Spared => ({
  party: clue.party,
  violationOn: filing.violationEndedOn,
});

const persons: ReadonlySet<Party['kind']> = new Set(['natural_person', 'individual_business']);

/** Whether a circumstance spares the penalty of this act; what does not spare one at all, does not. */
const spares = (code: string, act: OneAct, { reasons }: ActCheck, of: Spared, context: Context): boolean => {
  switch (code) {
    case 'N1':
    case 'N2':
    case 'F1':
      return true;
    case 'N3':
      return persons.has(of.party.kind);
    case 'N4':
      return isFoundTooLate(act, of.violationOn, context);
    case 'N5':
      return !reasons.some((reason) => reason.code === 'EXEMPTION_DOES_NOT_LIFT');
    default:
      return false;
  }
};

/**
 * No penalty needs a ground of the law that holds for this party and this act: its age or mind (APL Art.30, 31: a
 * person's), what is minor and mended, or without fault (Art.33), the end of the time of liability (Art.36), or the
 * exemption of a special law that lifts this very penalty (APL Art.57(1)(2)).
 */
export const refuseUnlessSpared = (
  handling: Handling,
  check: HandlingCheck,
  of: Spared,
  context: Context,
): Refusal | null => {
  const groundless = actsOf(handling).find(
    (act, place) =>
      act.outcome === 'no-penalty' &&
      !act.circumstances.some(({ code }) => spares(code, act, check.acts?.[place] ?? check, of, context)),
  );
  return groundless === undefined
    ? null
    : refusals.sparedWithoutGround(
        groundless.circumstances.map(({ code }) => code),
        groundless.act,
      );
};
