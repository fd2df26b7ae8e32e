import type { NamedClock } from '../clocks/case-clocks.js';
import type { SupervisionInstrument, SupervisionLevel } from '../events/supervision.js';
import type { Owing } from '../owed/ledger-of-row.js';
import type { Risks } from '../views/risk-points.js';
import type { Kept } from '../views/view.js';
import type { OwingSide } from './owed.js';
import type { SupervisionStage } from './state.js';

/** A matter in the list of supervision. */
export interface SupervisionRow extends Kept {
  readonly version: number;
  readonly level: SupervisionLevel;
  readonly unit: string;
  readonly addressed: string;
  /** Both units, and all above each of them. */
  readonly units: string[];
  readonly stage: SupervisionStage;
  readonly open: boolean;
  /** Risk point, case, officer and party of the sign; null where it names none. */
  readonly riskPoint: number | null;
  readonly caseId: string | null;
  readonly complaintId: string | null;
  readonly officer: string | null;
  readonly party: string | null;
  readonly matter: string;
  readonly raisedBy: string;
  readonly raisedOn: string;
  readonly draft: SupervisionInstrument | null;
  /** Numbers of what was sent, and the reference of what came from outside. */
  readonly documents: string[];
  /** Officers whom what was sent names. */
  readonly officers: string[];
  /** Last day of the nearest clock; 9999-12-31 where none runs. */
  readonly due: string;
  readonly clock: NamedClock | null;
  readonly provisional: boolean;
  /** Whose turn it is: of the supervising unit, of its heads, of the unit addressed; null where it is over. */
  readonly waitsFor: 'supervisor' | 'approver' | 'addressed' | null;
  /** Day on which the sign was dismissed; null where it was not. */
  readonly dismissedOn: string | null;
  /** Day on which the matter was closed; null where it was not. */
  readonly closedOn: string | null;
  /** How many matters of the same sign were dismissed before this one was. */
  readonly dismissedBefore: number;
  /** Nothing real: it was made up. */
  readonly fiction: boolean;
}

/** What a matter has in place of a case's own fields, among cases. */
export interface OfNoCase {
  readonly supervisionId: string;
  readonly complaintId: null;
  readonly caseId: null;
  readonly caseCode: null;
  readonly stage: 'supervision';
  readonly basisId: null;
  readonly filedOn: null;
  readonly officers: string[];
  readonly unit: string;
  readonly units: string[];
  readonly receivedOn: string;
  readonly party: string;
  readonly matter: string;
  readonly fiction: boolean;
  readonly open: boolean;
}

/** A matter among the signs of cases. */
export interface SupervisionRiskRow extends OfNoCase, Risks {
  readonly due: string;
  readonly clock: NamedClock | null;
  readonly provisional: boolean;
}

/** What one side of a matter owes, in the list of what is owed: `unit` owes it. */
export interface SupervisionOwedRow extends OfNoCase, Kept, Owing {
  readonly side: OwingSide;
  readonly otherParties: string[];
}
