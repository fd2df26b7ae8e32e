/**
 * Spec files of the rules that run by themselves also when everything runs: they take long, so that workers share them.
 * The others are loaded by `short.spec.ts` and `actions.spec.ts`. Paths from here, without their ending.
 */
export const apart = [
  'actions',
  'bent-bodies',
  'bent-complaints',
  'bent-inspections',
  'bent-registers',
  'duties-apart',
  'next-steps',
  'plainly-valid',
  'properties',
  'short',
  'simulation',
  'standing/ledger',
  'validation',
];
