/** The eight kinds of evidence of PR Art.23. */
export const evidenceKinds = [
  'document',
  'object',
  'audiovisual',
  'electronic',
  'witness',
  'party-statement',
  'appraisal',
  'on-site-record',
] as const;
