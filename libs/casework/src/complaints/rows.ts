import type { NamedClock } from '../clocks/case-clocks.js';
import type { ComplaintReceived } from '../events/complaints.js';
import type { Risks } from '../views/risk-points.js';
import type { Kept } from '../views/view.js';
import type { Work } from '../views/worklist.js';

/** What every list shows of a complaint or report. */
interface Shown {
  unit: string;
  units: string[];
  receivedOn: string;
  party: string;
  matter: string;
  fiction: boolean;
  open: boolean;
  /** Last day of the nearest clock; 9999-12-31 where none runs. */
  due: string;
  clock: NamedClock | null;
  provisional: boolean;
}

/** A complaint or report in the list of them. */
export interface ComplaintRow extends Kept, Shown {
  version: number;
  channel: ComplaintReceived['channel'];
  reference: string | null;
  tracks: ComplaintReceived['tracks'];
  handlers: string[];
  cases: string[];
}

/** What a complaint has in place of a case's own fields, among cases. */
interface OfNoCase {
  complaintId: string;
  caseId: null;
  caseCode: null;
  stage: 'complaint';
  basisId: null;
  filedOn: null;
  officers: string[];
}

/** A complaint or report in the worklist. */
export interface ComplaintWorkRow extends Shown, OfNoCase, Work {}

/** A complaint or report in the list of risk points. */
export interface ComplaintRiskRow extends Shown, OfNoCase, Risks {}
