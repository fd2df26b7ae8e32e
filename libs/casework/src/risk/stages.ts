/** Where in the work of a bureau a risk point lies (procedure §8, third column). */
export const pointStages = [
  'all',
  'source',
  'verification',
  'investigation',
  'hold',
  'seizure',
  'review',
  'notice',
  'hearing',
  'decision',
  'service',
  'publication',
  'execution',
  'closing',
  'archive',
  'inspection',
  'supervision',
] as const;
export type PointStage = (typeof pointStages)[number];
