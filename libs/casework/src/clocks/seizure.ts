import { addDays, type LegalDate } from '../deadlines/index.js';
import { answerOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import type { Measure } from '../state/measures.js';
import type { CaseTakenUp } from '../state/questions.js';
import { computed } from './computed.js';
import { testing } from './pauses.js';
import type { Running } from './running.js';

/** What may move the end of a seizure, and the day on which it did, in the order of those days. */
interface Move {
  readonly on: LegalDate;
  readonly pauses: readonly [LegalDate, LegalDate][];
  readonly extensionDays: number;
}

/** Days of a test that are computed at most: a later day in an older record is a slip, and no calendar reaches it. */
export const longestTest = 3_650;

/**
 * The period of a test is the one that was told in writing, from its commission to the day that was fixed, or to an
 * earlier result (ACL Art.25(3); PR Art.38).
 */
const tests = ({ aside }: CaseTakenUp, measure: number): Move[] =>
  aside.tests.flatMap(({ measure: of, commissionedOn, periodEndsOn, periodToldOn, result }): Move[] => {
    if (of !== measure || periodToldOn === undefined) return [];
    const to = [periodEndsOn, result?.receivedOn ?? periodEndsOn, addDays(commissionedOn, longestTest)].sort()[0];
    return to === undefined || to < commissionedOn
      ? []
      : [{ on: periodToldOn, pauses: [[commissionedOn, to]], extensionDays: 0 }];
  });

const extensions = ({ extendedOn, extendedBy }: Measure): Move[] =>
  extendedOn === null ? [] : [{ on: extendedOn, pauses: [], extensionDays: extendedBy }];

/**
 * The clock of goods that were sealed or seized. Only what came while it ran moves its end: on the day after, the goods
 * go back (ACL Art.25, 27, 28(1)(4)), whatever is entered later. A dated setting lets every test stop it to its result.
 */
export const seizure = (state: CaseTakenUp, measure: Measure, clock: Running, law: Law): Running => {
  if (answerOn(law.settings, 'untoldTestStopsSeizure', clock.start))
    return { ...clock, extensionDays: measure.extendedBy, ...testing(state, measure.id) };
  const moves = [...tests(state, measure.id), ...extensions(measure)].sort((one, other) =>
    one.on.localeCompare(other.on),
  );
  return moves.reduce<Running>((before, { on, pauses, extensionDays }) => {
    if (on > computed({ ...before, stoppedOn: null }, law).due) return before;
    return {
      ...before,
      pauses: [...(before.pauses ?? []), ...pauses],
      extensionDays: (before.extensionDays ?? 0) + extensionDays,
    };
  }, clock);
};
