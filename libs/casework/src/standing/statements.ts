import type { Notice } from '../state/parts.js';

/** What the party said in its window waits to be checked again; what came late does not (PR Art.57, 58). */
export const isUnanswered = ({ recheck, late }: Notice['statements'][number]): boolean =>
  recheck === null && late !== true;
