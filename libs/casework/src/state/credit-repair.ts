import type { LegalDate } from '../deadlines/index.js';
import type { CreditDataRecorded, CreditRepairApplied, CreditRepairDecided } from '../events/credit-repair.js';

/** An application for credit repair from its receipt to the data (CRED Art.14-17, 23). Days are those of the acts. */
export interface CreditRepair extends CreditRepairApplied {
  /** Who took the application, its material and its acceptance in. */
  readonly handledBy: string[];
  readonly askedOn: LegalDate | null;
  readonly suppliedOn: LegalDate | null;
  readonly acceptedOn: LegalDate | null;
  readonly declinedOn: LegalDate | null;
  /** Working days by which a department head extended the time to decide. */
  readonly extendedBy: number;
  readonly decided: (CreditRepairDecided & { on: LegalDate }) | null;
  readonly data: CreditDataRecorded | null;
  readonly revokedOn: LegalDate | null;
  /** Revoked because the bureau was mistaken, not because the party hid or made up facts. */
  readonly ownMistake?: true;
}
