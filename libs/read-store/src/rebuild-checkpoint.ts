import type { Checkpoint } from './port.js';

/**
 * The checkpoint a rebuilt set may take at its switch. What the live set was told since the rebuild began, the new set
 * was told too; so where the fold reached the place where the live set stood then, the new set knows all that the live
 * set knows now.
 */
export const reached = (folded: Checkpoint, startedAt: Checkpoint, liveNow: Checkpoint): Checkpoint => {
  const partitions = Object.keys({ ...folded, ...liveNow }).map(Number);
  return Object.fromEntries(
    partitions.map((partition) => {
      const fold = folded[partition] ?? 0;
      const complete = fold >= (startedAt[partition] ?? 0);
      return [partition, complete ? Math.max(fold, liveNow[partition] ?? 0) : fold];
    }),
  );
};
