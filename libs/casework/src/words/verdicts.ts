import type { Verdict } from '../discretion/assess-penalty.js';
import { term, type Terms } from './term.js';

/** Where a fine lies in its range and bands. */
export const verdictWords: Terms<Verdict> = {
  'below-minimum': term('低于法定最低额', 'Below the minimum'),
  lenient: term('从轻幅度', 'Lenient'),
  general: term('一般幅度', 'General'),
  heavy: term('从重幅度', 'Heavy'),
  'above-maximum': term('高于法定最高额', 'Above the maximum'),
  mitigated: term('减轻处罚', 'Mitigated'),
  'range-only': term('仅有法定幅度', 'Range only'),
  'no-fine-applicable': term('不适用罚款', 'No fine applies'),
  'no-penalty': term('不予处罚', 'No penalty'),
  'within-range': term('在法定幅度内', 'Within the range'),
  depends: term('取决于未载明的事实', 'Depends on a fact that is not stated'),
  unknown: term('无法核查', 'Unknown'),
};
