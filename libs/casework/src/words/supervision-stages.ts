import type { SupervisionRow } from '../supervision/rows.js';
import type { SupervisionStage } from '../supervision/state.js';
import { term, type Terms } from './term.js';

/** How far a matter of supervision is. */
export const supervisionStageWords: Terms<SupervisionStage> = {
  raised: term('已登记', 'Raised'),
  noticed: term('已发出监督文书', 'Instrument sent'),
  answered: term('已回复', 'Answered'),
  decided: term('已作出监督决定', 'Decided'),
  corrected: term('已纠正', 'Corrected'),
  closed: term('已办结', 'Closed'),
  dismissed: term('已排除', 'Dismissed'),
};

/** Whose turn it is in a matter. */
export const waitsForWords: Terms<NonNullable<SupervisionRow['waitsFor']>> = {
  supervisor: term('监督单位', 'Who supervises'),
  approver: term('监督单位负责人（审批）', 'A head, to approve'),
  addressed: term('被监督单位', 'Unit addressed'),
};
