import type { FindingFault } from '../../refusals/challenges.js';
import type { InBoth } from '../language.js';

/** What does not fit in a result of a review or a suit, and what to do. */
export const faults: Readonly<Record<FindingFault, { readonly what: InBoth; readonly instead: InBoth }>> = {
  'penalty-missing': {
    what: { en: 'leaves a penalty, and none is stated', zh: '仍保留处罚内容，但未填写处罚内容' },
    instead: { en: 'State it.', zh: '请填写保留或者变更后的处罚内容。' },
  },
  'no-other-penalty': {
    what: { en: 'sets no other penalty', zh: '不涉及变更处罚内容，但填写了处罚内容' },
    instead: { en: 'Leave the penalty out.', zh: '请不要填写处罚内容。' },
  },
  'no-new-decision': {
    what: { en: 'orders no new decision', zh: '不能责令重新作出决定' },
    instead: { en: 'Leave the order out.', zh: '请不要填写责令重新作出决定的内容。' },
  },
  'nothing-left-to-bureau': {
    what: {
      en: "leaves no execution to the bureau that is another body's",
      zh: '不存在由复议机关执行而交由本局执行的内容',
    },
    instead: { en: 'Leave that out.', zh: '请不要填写由本局执行。' },
  },
  'no-act-ordered': {
    what: { en: 'orders no act', zh: '没有责令履行的内容' },
    instead: { en: 'Leave its last day out.', zh: '请不要填写履行期限。' },
  },
};
