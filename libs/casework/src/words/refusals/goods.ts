import type { goods } from '../../refusals/goods.js';
import { day } from '../day.js';
import type { WordsOf } from './words-of.js';

export const goodsWords: WordsOf<typeof goods> = {
  'goods-do-not-fit': {
    zh: ({ item, wanted, there }) => [
      `${item}拟出库数量 ${wanted}，台账结存数量 ${there}。`,
      '请重新清点，补记遗漏的出入库，或者更正有误的记录。',
    ],
    en: ({ item, wanted, there }) => [
      `${wanted} of ${item} would leave the store; by its ledger ${there} lie there.`,
      'Count again; record the move that is missing, or correct the wrong entry.',
    ],
  },
  'seized-only': {
    zh: ({ measure }) => [
      `第 ${measure} 项措施不是查封、扣押。`,
      '先行登记保存的证据应当退还当事人，或者先依法采取查封、扣押措施。',
    ],
    en: ({ measure }) => [
      `Measure ${measure} is no sealing or seizure.`,
      'Evidence held in advance goes back, or is seized first.',
    ],
  },
  'two-persons-needed': {
    zh: ({ named }) => [`涉案物品出入库应当由两人办理，现填写 ${named} 人。`, '请由第二人清点并签名。'],
    en: ({ named }) => [`Goods are moved by two persons; ${named} was named.`, 'Let a second person count and sign.'],
  },
  'photographs-missing': {
    zh: () => ['没有涉案物品的照片或者录像。', '请在物品处置前拍照或者录像，并在文件或者音像记录中填写。'],
    en: () => [
      'There is no photograph or film of the goods.',
      'Take it before the goods are gone, and name it under “Files” or “Audio-visual records”.',
    ],
  },
  'holder-not-asked': {
    zh: () => [
      '没有所有权人的申请或者确认（先行处置物品确认书），也没有期限届满的先行处置公告。',
      '请由所有权人书面确认；所有权人不明的，发布先行处置公告并等待期限届满。',
    ],
    en: () => [
      'The holder has not agreed or applied (#27), and no announcement (#28) is on file whose last day is over.',
      'Have the holder confirm; where nobody knows the holder, publish the announcement and wait for its last day.',
    ],
  },
  'not-proclaimed': {
    zh: ({ measure }) => [`第 ${measure} 项措施的涉案物品没有正在公告的认领公告。`, '请先发布认领公告。'],
    en: ({ measure }) => [
      `No call for the owner of the goods of measure ${measure} is open.`,
      'Publish the proclamation first.',
    ],
  },
  'owner-may-come': {
    zh: ({ until }) => [`认领公告期限至${day(until)}届满，所有权人仍可认领。`, '期限届满前请妥善保管涉案物品。'],
    en: ({ until }) => [`The owner may come forward until the end of ${until}.`, 'Keep the goods until then.'],
  },
};
