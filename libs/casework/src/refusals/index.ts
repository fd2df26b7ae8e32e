import { audioVisual } from './audio-visual.js';
import { challenges } from './challenges.js';
import { commands } from './commands.js';
import { complaints } from './complaints.js';
import { creditRepair } from './credit-repair.js';
import { decision } from './decision.js';
import { dishonestyList } from './dishonesty-list.js';
import { enforcement } from './enforcement.js';
import { executionEnd } from './execution-end.js';
import { goods } from './goods.js';
import { handOver } from './hand-over.js';
import { hearing } from './hearing.js';
import { inspection } from './inspection.js';
import { measures } from './measures.js';
import { order } from './order.js';
import { otherBodies } from './other-bodies.js';
import { party } from './party.js';
import { penalty } from './penalty.js';
import { people } from './people.js';
import { proposals } from './proposals.js';
import { publication } from './publication.js';
import { service } from './service.js';
import { supervision } from './supervision.js';

export { isRefusal, type Refusal } from './refusal.js';

/** Every way the system says no, by name. The files beside this one hold them by what they are about. */
export const refusals = {
  ...order,
  ...people,
  ...proposals,
  ...penalty,
  ...decision,
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
  ...commands,
  ...handOver,
  ...inspection,
  ...service,
  ...publication,
  ...supervision,
} as const;

/** The code of a refusal, as records, risk rules and callers name it. */
export type RefusalCode = ReturnType<(typeof refusals)[keyof typeof refusals]>['code'];
