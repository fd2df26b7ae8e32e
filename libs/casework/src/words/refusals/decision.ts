import type { decision } from '../../refusals/decision.js';
import { groundIn } from '../ground.js';
import { circumstanceIn } from '../imposed-words.js';
import type { WordsOf } from './words-of.js';

export const decisionWords: WordsOf<typeof decision> = {
  'remedies-mistold': {
    zh: ({ remedy, told }) => [
      `救济途径所载的${remedy === 'suit' ? '起诉' : '申请行政复议'}期限“${told}”与法律规定不符。`,
      remedy === 'suit'
        ? '请改为六个月，或者不写期限（由决定书载明）。'
        : '请改为六十日，或者不写期限（由决定书载明）。',
    ],
    en: ({ remedy, told }) => [
      `The remedies tell a term of ${told} for ${remedy === 'suit' ? 'a suit' : 'reconsideration'}, which is not that of the law.`,
      remedy === 'suit'
        ? 'Say six months (六个月), or leave the term to the form.'
        : 'Say sixty days (六十日), or leave the term to the form.',
    ],
  },
  'mended-by-revocation': {
    zh: ({ of }) => [
      `该决定不符合${groundIn(of, 'zh-CN')}，不是形式上的缺陷，不能以补正的方式纠正。`,
      '请撤销该决定；应当处罚的，撤销后另行处理。',
    ],
    en: ({ of }) => [
      `The decision breaks ${groundIn(of, 'en')}: that is no defect of form, and nothing makes up for it.`,
      'Revoke it; where a penalty is due, handle the matter anew.',
    ],
  },
  'spared-without-ground': {
    zh: ({ circumstances, act }) => [
      `${act === '' ? '' : `违法行为“${act}”：`}不予行政处罚没有法定情形：${circumstances.length === 0 ? '未载明情形' : `所载情形（${circumstances.map((each) => circumstanceIn(each, 'zh-CN')).join('；')}）对该当事人、该行为不成立`}。`,
      '请载明轻微并及时改正且无危害后果、初次违法、没有主观过错、不满十四周岁或者不能辨认、控制自己行为（限于自然人）、超过追责期限，或者依特别法可以免予处罚的情形及其证据；没有的，请改为其他处理意见。',
    ],
    en: ({ circumstances, act }) => [
      `${act === '' ? '' : `${act}: `}No penalty has no ground of the law: ${circumstances.length === 0 ? 'no circumstance is stated' : `what is stated (${circumstances.map((each) => circumstanceIn(each, 'en')).join('; ')}) does not hold for this party and act`}.`,
      'State with its evidence what is minor, mended and harmless, a first offence, the lack of fault, age or mind (of a person), the end of the time of liability, or the exemption of a special law; or choose another outcome.',
    ],
  },
};
