/** The parts of the procedure by which a long list of acts is read; an act belongs to the first that takes it. */
export const actGroups = [
  'investigation',
  'measures',
  'jurisdiction',
  'people',
  'service',
  'hearing',
  'execution',
  'challenge',
  'publication',
  'rest',
] as const;

export type ActGroup = (typeof actGroups)[number];

const patterns: readonly (readonly [ActGroup, RegExp])[] = [
  ['measures', /measure|goods|disposal|dispose|claim$|unclaimed/u],
  ['hearing', /hearing|file-to-host/u],
  ['jurisdiction', /superior|dispute|assistance|transfer|police|crime|referral|conviction|refusal$|take-case-back/u],
  ['people', /recusal|officers|hand-over|units|join-case|link-case|verification$/u],
  ['challenge', /reconsideration|suit|judgment|duty|open-round|review-access|file-answer|review-enforcement/u],
  ['publication', /publi|credit|listing|repair/u],
  ['execution', /payment|cash|execution|court|deferral|demand$|demand-answer|performance|breach|refund/u],
  ['service', /serve|service|waiver|statement|recheck/u],
  [
    'investigation',
    /inspection|reinspection|questioning|evidence|sample|test|identification|rights-holder|material|av-record|gains|order-correction|particulars/u,
  ],
];

/** The part of the procedure that an act belongs to. */
export const groupOf = (action: string): ActGroup =>
  patterns.find(([, pattern]) => pattern.test(action))?.[0] ?? 'rest';

/** Steps by the parts of the procedure, in their order; parts without any are left out. */
export const grouped = <Step extends { readonly action: string }>(
  steps: readonly Step[],
): readonly (readonly [ActGroup, readonly Step[]])[] =>
  actGroups.flatMap((group) => {
    const own = steps.filter(({ action }) => groupOf(action) === group);
    return own.length === 0 ? [] : [[group, own] as const];
  });
