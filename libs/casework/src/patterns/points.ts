import type { PatternRule } from './pattern.js';

type Point = Pick<PatternRule, 'number' | 'name' | 'chinese' | 'level' | 'ground'>;

const point = (number: number, level: Point['level'], chinese: string, name: string, ground: string): Point => ({
  number,
  level,
  chinese,
  name,
  ground,
});

/** The risk points of procedure §8 that show across cases too. */
export const points = {
  backDating: point(3, 'high', '瞒报、倒签', 'back-dating or late entry', 'RESP Art.10; R825 Art.11'),
  withoutConditions: point(
    5,
    'medium',
    '应立未立、滥用免罚',
    'no penalty without its conditions',
    'APL Art.33; PR Art.20, 60; RESP Art.10',
  ),
  selective: point(6, 'medium', '选择性执法', 'selective enforcement', 'APL Art.5, 34; R825 Art.11; RESP Art.10'),
  forProfit: point(
    7,
    'high',
    '趋利性执法、以罚代管',
    'enforcement for profit, a fine in place of mending',
    'APL Art.28, 74; R825 Art.11',
  ),
  loneOfficer: point(9, 'high', '单人执法、无证执法', 'single-handed enforcement, no certificate', 'APL Art.42, 76(5)'),
  copied: point(
    15,
    'medium',
    '笔录造假、复制粘贴',
    'records made up or copied',
    'PR Art.23, 29; APL Art.40, 46; RESP Art.10',
  ),
  split: point(
    23,
    'high',
    '拆分案件规避程序',
    'kept just below a line of procedure',
    'APL Art.51, 57(2), 58, 63; PR Art.50, 60, 66; HR Art.5',
  ),
  emptyReview: point(
    24,
    'high',
    '应审未审、审核走过场',
    'no review, or a review for form only',
    'PR Art.49, 50, 53; APL Art.58',
  ),
  discretion: point(
    29,
    'high',
    '裁量失当、小过重罚、畸轻畸重',
    'discretion misused, too heavy or too light',
    'APL Art.5, 32-34; PR Art.48(6); R825 Art.11',
  ),
  tooOften: point(
    38,
    'medium',
    '重复检查、超频次、不扫码检查',
    'inspected without approval or too often',
    'CHK; SPOT Art.12; R825 Art.11',
  ),
  visits: point(39, 'high', '吃拿卡要、通风报信', 'visit without a task', 'R825 Art.11; RESP Art.10; PR Art.18, 21'),
} as const;
