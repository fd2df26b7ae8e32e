import { acceptCreditRepair } from '../actions/credit-repair/accept-credit-repair.js';
import { applyForCreditRepair } from '../actions/credit-repair/apply-for-credit-repair.js';
import { askForRepairMaterial } from '../actions/credit-repair/ask-for-repair-material.js';
import { decideCreditRepair } from '../actions/credit-repair/decide-credit-repair.js';
import { declineCreditRepair } from '../actions/credit-repair/decline-credit-repair.js';
import { extendCreditRepair } from '../actions/credit-repair/extend-credit-repair.js';
import { recordCreditData } from '../actions/credit-repair/record-credit-data.js';
import { recordRepairMaterial } from '../actions/credit-repair/record-repair-material.js';
import { revokeCreditRepair } from '../actions/credit-repair/revoke-credit-repair.js';
import { caseworker, departmentHead, may } from './row.js';

/** While a published decision is shown, to the archive and beyond (CRED Art.4, 14-17, 23). */
export const repairing = [
  may(caseworker, applyForCreditRepair),
  may(caseworker, askForRepairMaterial),
  may(caseworker, recordRepairMaterial),
  may(caseworker, acceptCreditRepair),
  may(departmentHead, declineCreditRepair),
  may(departmentHead, extendCreditRepair),
  may(departmentHead, decideCreditRepair),
  may(caseworker, recordCreditData),
  may(departmentHead, revokeCreditRepair),
];
