import type { ClueRegistered } from '../events/clue.js';

/** The five boxes of form #1. */
export const sourceNames: Record<ClueRegistered['source'], string> = {
  supervision: '监督检查',
  report: '投诉、举报',
  transfer: '其他部门移送',
  'assigned-by-superior': '上级交办',
  other: '其他',
};
