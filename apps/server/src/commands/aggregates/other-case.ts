import type { Actor, OtherCase } from '#casework';
import { finedIn } from '#casework/standing/fined-before';
import { isUnit } from '#casework/standing/person-alone';
import { linesOf } from '#casework/state/lines';
import { isFiled, isOnTheSpot, isOpened } from '#casework/state/questions';
import { maySee } from '../../access/may-see.js';
import type { Streams } from '../../streams/streams.js';

/** What the rules of one case may know of another one; undefined where it is not there, or not for this person. */
export const otherCaseOf = (streams: Streams, actor: Actor, id: string): OtherCase | undefined => {
  const file = streams.caseFile(id);
  const { state } = file;
  if (!isOpened(state) || !maySee(actor, file)) return undefined;
  const filed = isFiled(state) ? state.investigation : null;
  return {
    stage: state.stage,
    unit: state.intake.clue.unit,
    caseCode: filed?.filing.caseCode ?? null,
    filedOn: filed?.filedOn ?? null,
    actingName: filed?.filing.actingName ?? null,
    ...(isOnTheSpot(state) ? { decidedOnTheSpot: state.decision.number } : {}),
    ofUnit: linesOf(state).some((line) => isOpened(line) && isUnit(line.intake.clue.party)),
    fined: finedIn(state),
  };
};
