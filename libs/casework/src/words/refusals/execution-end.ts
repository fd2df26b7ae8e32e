import type { executionEnd } from '../../refusals/execution-end.js';
import { day } from '../day.js';
import { money, yuan } from '../money.js';
import { en, enFirst, zh } from '../phrases/phrase.js';
import type { WordsOf } from './words-of.js';

export const executionEndWords: WordsOf<typeof executionEnd> = {
  'ground-of-another-party': {
    zh: ({ isPerson }) => [
      isPerson
        ? '本案当事人是自然人或者个体工商户，不存在法人或者其他组织终止的情形。'
        : '本案当事人是法人或者其他组织，不存在公民死亡的情形。',
      '请选择与当事人类型相符的情形。',
    ],
    en: ({ isPerson }) => [
      isPerson
        ? 'The party is a person or a sole trader, and no organisation that could end.'
        : 'The party is an organisation, and no person who could die.',
      'Choose the ground that fits the party.',
    ],
  },
  'decision-stands': {
    zh: ({ why }) =>
      why === 'shown'
        ? ['处罚决定已经公示，不得终止调查。', '请先将决定送达；无人可送达的，按撤回公示办理后再提请。']
        : [
            '处罚决定已经作出，只有当事人死亡或者终止、决定尚未送达的，才可以终止调查。',
            '请选择与当事人相符的情形，或者将决定送达。',
          ],
    en: ({ why }) =>
      why === 'shown'
        ? [
            'The decision is shown to the public: the investigation is not terminated.',
            'Serve the decision, or withdraw the publication first.',
          ]
        : [
            'The decision is made: the investigation ends only where the party died or ended before it was served.',
            'Choose the ground that fits the party, or serve the decision.',
          ],
  },
  'ground-not-met': {
    zh: ({ why }) => [`不具备终结执行的情形：${zh(why)}。`, '请选择符合的法定情形，或者继续执行。'],
    en: ({ why }) => [`${enFirst(why)}.`, 'Choose the ground that holds, or go on with the execution.'],
  },
  'not-on-rest-days': {
    zh: ({ day: of }) => [`${day(of)}为法定节假日，除情况紧急外不得实施强制执行。`, '请选择工作日。'],
    en: ({ day: of }) => [
      `${of} is a rest day; there is no enforcement on it unless it is urgent.`,
      'Choose a working day.',
    ],
  },
  'goods-differ': {
    zh: ({ why }) => [
      `所列物品与批准处理的物品不一致：${zh(why)}。`,
      '请按照批准的物品逐项处理；物品短缺的，应当向部门负责人书面说明。',
    ],
    en: ({ why }) => [
      `The list differs from what may be disposed of: ${en(why)}.`,
      'Dispose of what was approved, piece by piece; what is missing is explained to the department head.',
    ],
  },
  'waives-too-much': {
    zh: ({ waived, grown }) => [
      `减免加处罚款 ${yuan(waived)}，超过已产生的加处罚款 ${yuan(grown)}。`,
      `最多减免 ${yuan(grown)}；罚款本身不得减免。`,
    ],
    en: ({ waived, grown }) => [
      `${money(waived, 'en')} of surcharge are waived; ${money(grown, 'en')} have grown.`,
      `At most ${money(grown, 'en')}; the fine itself cannot be waived.`,
    ],
  },
};
