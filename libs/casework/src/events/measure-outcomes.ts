/** The five ends of a hold (PR Art.35) and those of a seizure (PR Art.42; ACL Art.21, 27, 28). */
export const holdOutcomes = ['copy-kept', 'sent-to-test', 'sealed-or-seized', 'confiscated', 'released'] as const;
export const seizureOutcomes = [
  'no-violation',
  'unrelated',
  'no-longer-needed',
  'period-expired',
  'confiscated',
  'handed-to-police',
] as const;
export type MeasureOutcome = (typeof holdOutcomes)[number] | (typeof seizureOutcomes)[number];
