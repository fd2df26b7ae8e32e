import { audioVisual } from './refusals/audio-visual.js';
import { hearing } from './refusals/hearing.js';
import { challenges } from './refusals/challenges.js';
import { dishonestyList } from './refusals/dishonesty-list.js';
import { executionEnd } from './refusals/execution-end.js';
import { creditRepair } from './refusals/credit-repair.js';
import { complaints } from './refusals/complaints.js';
import { enforcement } from './refusals/enforcement.js';
import { goods } from './refusals/goods.js';
import { handOver } from './refusals/hand-over.js';
import { inspection } from './refusals/inspection.js';
import { measures } from './refusals/measures.js';
import { order } from './refusals/order.js';
import { otherBodies } from './refusals/other-bodies.js';
import { party } from './refusals/party.js';
import { penalty } from './refusals/penalty.js';
import { people } from './refusals/people.js';
import { proposals } from './refusals/proposals.js';

export { isRefusal, type Refusal } from './refusals/refusal.js';

/** Every way the system says no, by name. The files beside this one hold them by what they are about. */
export const refusals = {
  ...order,
  ...people,
  ...proposals,
  ...penalty,
  ...party,
  ...measures,
  ...hearing,
  ...enforcement,
  ...otherBodies,
  ...audioVisual,
  ...executionEnd,
  ...challenges,
  ...creditRepair,
  ...dishonestyList,
  ...goods,
  ...complaints,
  ...handOver,
  ...inspection,
} as const;
