import type { RiskRule } from './risk.js';
import { attempts } from './signs.js';

/**
 * 39. Somebody who has no task in the case wanted to be recorded at the party's place; visits without any record do not
 * show here.
 */
export const visitWithoutTask: RiskRule = {
  number: 39,
  name: 'visit without a task',
  chinese: '吃拿卡要、通风报信',
  level: 'high',
  ground: 'R825 Art.11; RESP Art.10; PR Art.18, 21',
  signs: (history) => attempts(history, 'officers-not-assigned'),
};
