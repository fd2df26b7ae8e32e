import type { Reason } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** Credit repair 信用修复 (CRED). */
export const creditRepair = {
  repairPending: (application: number) => refusal('repair-pending', 'CRED Art.14, 16', { application }),
  repairBarred: (until: string) => refusal('repair-barred', 'CRED Art.23', { until }),
  repairNotOpen: () => refusal('repair-not-open', 'CRED Art.7, 8(5); PUB Art.13, 14', {}),
  repairTooEarly: (appliedOn: string, from: string) =>
    refusal('repair-too-early', 'CRED Art.8, 9, 11', { appliedOn, from }),
  repairConditionOpen: (condition: Reason) => refusal('repair-condition-open', 'CRED Art.8(4), 11', { condition }),
  repairGroundInconsistent: (fault: 'ground-with-grant' | 'ground-missing') =>
    refusal('repair-ground-inconsistent', 'CRED Art.17', { fault }),
  materialAskedOnce: () => refusal('material-asked-once', 'CRED Art.14(4)', {}),
  repairNotPushed: (province: string) => refusal('repair-not-pushed', 'CRED Art.4(2)', { province }),
} as const;
