import { refusal } from './refusal.js';

/** Credit repair 信用修复 (CRED). */
export const creditRepair = {
  repairPending: (application: number) =>
    refusal(
      'repair-pending',
      'CRED Art.14, 16',
      `Application ${application} for credit repair is not decided yet.`,
      'Accept, decline or decide it first.',
    ),
  repairBarred: (until: string) =>
    refusal(
      'repair-barred',
      'CRED Art.23',
      `The party hid or made up facts in an earlier application: it may not apply until ${until}.`,
      `Tell the party; an application may come after ${until}.`,
    ),
  repairNotOpen: () =>
    refusal(
      'repair-not-open',
      'CRED Art.7, 8(5); PUB Art.13, 14',
      'A decision of the minor class, and one that closed the business or took a licence, is shown for its whole time; no repair is granted before it is over.',
      'Refuse the repair; the publication stops by itself on its last day.',
    ),
  repairTooEarly: (appliedOn: string, from: string) =>
    refusal(
      'repair-too-early',
      'CRED Art.8, 9, 11',
      `The application of ${appliedOn} came before ${from}, the first day on which the law opens one.`,
      `Refuse it as too early; the party may apply again from ${from}.`,
    ),
  repairConditionOpen: (condition: string) =>
    refusal(
      'repair-condition-open',
      'CRED Art.8(4), 11',
      `Repair cannot be granted: ${condition}.`,
      'Refuse the repair with its ground; the party may apply again when the condition is met.',
    ),
  repairGroundInconsistent: (why: string, instead: string) =>
    refusal('repair-ground-inconsistent', 'CRED Art.17', why, instead),
  materialAskedOnce: () =>
    refusal(
      'material-asked-once',
      'CRED Art.14(4)',
      'What is missing is told once and at once; it was told already.',
      'Record what the party brings, then accept or decline the application.',
    ),
  repairNotPushed: (province: string) =>
    refusal(
      'repair-not-pushed',
      'CRED Art.4(2)',
      `The party is registered in ${province}; when the repair was sent there is missing.`,
      'Give pushedOn and pushedTo.',
    ),
} as const;
