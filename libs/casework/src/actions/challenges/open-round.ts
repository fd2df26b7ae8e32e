import type { MayBeServed } from '../../checks/challenges.js';
import { refuseIfInvestigator } from '../../checks/pending.js';
import { isCashGone } from '../../evolve/cash.js';
import { refusals } from '../../refusals/index.js';
import { pendingChallenge } from '../../standing/stopped.js';
import { wasServed } from '../../state/questions.js';
import { act, recorded } from '../act.js';

class OpenRound {}

/** §4.8: handled again in the same file, with a case clock of its own. A part that stands is executed first. */
export const openRound = act({
  name: 'open-round',
  chinese: '重新调查处理',
  summary: 'Open the new round that a review or a court ordered',
  ground: 'ARL Art.64; ALL Art.70, 71',
  body: OpenRound,
  refuseIf: (state: MayBeServed, context) => {
    if (!wasServed(state) || state.challenges.redo === null)
      return refusals.missingBefore('order-to-redo', 'ARL Art.64; ALL Art.70');
    const pending = pendingChallenge(state);
    if (pending !== undefined) return refusals.challengePending(pending.id);
    if (state.stage === 'executing') return refusals.missingBefore('execution-of-the-rest', 'ARL Art.64');
    if (!isCashGone(state)) return refusals.missingBefore('cash-at-the-bank', 'PR Art.73');
    return refuseIfInvestigator(state.investigation.officers, context);
  },
  decide: ({ challenges: { redo }, earlierRounds }) =>
    redo === null
      ? refusals.missingBefore('order-to-redo', 'ARL Art.64; ALL Art.70')
      : recorded('RoundOpened', {
          round: earlierRounds.length + 2,
          orderedOn: redo.orderedOn,
          ...(redo.by === undefined ? {} : { by: redo.by }),
        }),
});
