import type { NamedClock } from '../clocks/case-clocks.js';
import type { ComplaintReceived } from '../events/complaints.js';
import type { Owing } from '../owed/ledger-of-row.js';
import type { Risks } from '../views/risk-points.js';
import type { Kept } from '../views/view.js';
import type { Work } from '../views/worklist.js';

/** What every list shows of a complaint or report. */
interface Shown {
  readonly unit: string;
  readonly units: string[];
  readonly receivedOn: string;
  readonly party: string;
  readonly matter: string;
  readonly fiction: boolean;
  readonly open: boolean;
  /** Last day of the nearest clock; 9999-12-31 where none runs. */
  readonly due: string;
  readonly clock: NamedClock | null;
  readonly provisional: boolean;
}

/** A complaint or report in the list of them. */
export interface ComplaintRow extends Kept, Shown {
  readonly version: number;
  readonly channel: ComplaintReceived['channel'];
  readonly reference: string | null;
  readonly tracks: ComplaintReceived['tracks'];
  readonly handlers: string[];
  readonly cases: string[];
}

/** What a complaint has in place of a case's own fields, among cases. */
interface OfNoCase {
  readonly complaintId: string;
  readonly caseId: null;
  readonly caseCode: null;
  readonly stage: 'complaint';
  readonly basisId: null;
  readonly filedOn: null;
  readonly officers: string[];
}

/** A complaint or report in the worklist. */
export interface ComplaintWorkRow extends Shown, OfNoCase, Work {}

/** A complaint or report in the list of what is owed. */
export interface ComplaintOwedRow extends Omit<Shown, 'clock' | 'provisional' | 'due'>, OfNoCase, Kept, Owing {
  readonly otherParties: string[];
}

/** A complaint or report in the list of risk points. */
export interface ComplaintRiskRow extends Shown, OfNoCase, Risks {}
