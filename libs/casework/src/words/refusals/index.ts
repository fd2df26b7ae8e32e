import type { RefusalCode } from '../../refusals/index.js';
import { audioVisualWords } from './audio-visual.js';
import { challengesWords } from './challenges.js';
import { commandsWords } from './commands.js';
import { complaintsWords } from './complaints.js';
import { creditRepairWords } from './credit-repair.js';
import { decisionWords } from './decision.js';
import { dishonestyListWords } from './dishonesty-list.js';
import { enforcementWords } from './enforcement.js';
import { executionEndWords } from './execution-end.js';
import { goodsWords } from './goods.js';
import { handOverWords } from './hand-over.js';
import { hearingWords } from './hearing.js';
import { inspectionWords } from './inspection.js';
import { measuresWords } from './measures.js';
import { orderWords } from './order.js';
import { otherBodiesWords } from './other-bodies.js';
import { partyWords } from './party.js';
import { penaltyWords } from './penalty.js';
import { peopleWords } from './people.js';
import { proposalsWords } from './proposals.js';
import { publicationWords } from './publication.js';
import { serviceWords } from './service.js';
import { supervisionWords } from './supervision.js';
import type { Says } from './words-of.js';

export type { Sentence } from './words-of.js';

/** What is said of every refusal, by its code. Each topic is held against its refusals by its type (`WordsOf`). */
export const refusalWords = {
  ...audioVisualWords,
  ...challengesWords,
  ...commandsWords,
  ...complaintsWords,
  ...creditRepairWords,
  ...decisionWords,
  ...dishonestyListWords,
  ...enforcementWords,
  ...executionEndWords,
  ...goodsWords,
  ...handOverWords,
  ...hearingWords,
  ...inspectionWords,
  ...measuresWords,
  ...orderWords,
  ...otherBodiesWords,
  ...partyWords,
  ...penaltyWords,
  ...peopleWords,
  ...proposalsWords,
  ...publicationWords,
  ...serviceWords,
  ...supervisionWords,
} satisfies Readonly<Record<RefusalCode, Says<never>>>;
