import type { dishonestyList } from '../../refusals/dishonesty-list.js';
import { day } from '../day.js';
import type { WordsOf } from './words-of.js';

export const dishonestyListWords: WordsOf<typeof dishonestyList> = {
  'listing-needs-heavy-penalty': {
    zh: () => [
      '只有违法行为性质恶劣、情节严重并受到较重行政处罚的，才列入严重违法失信名单：从重处罚的罚款，限制从业、责令停产停业、责令关闭或者吊销许可证件。',
      '请不要提出列入名单，或者按违法行为填写应当适用的裁量档次和处罚种类。',
    ],
    en: () => [
      'Only a grave violation that is punished heavily is listed: a fine of the heavy tier, or a restriction, closure or loss of a licence.',
      'Leave the listing out, or state the tier and the penalty that the violation deserves.',
    ],
  },
  'listing-not-notified': {
    zh: () => ['行政处罚告知书未告知当事人拟列入严重违法失信名单。', '请退回调查并重新告知，或者不列入名单。'],
    en: () => [
      'The notice did not say that the party would be listed.',
      'Return the case to the investigation and notify the party of the listing, or leave it out.',
    ],
  },
  'listing-consent-missing': {
    zh: () => [
      '列入严重违法失信名单尚未经上一级市场监督管理部门同意。',
      '请先记录上级同意意见，或者作出不含列入名单的决定。',
    ],
    en: () => [
      'The bureau above has not agreed to the listing.',
      'Record its consent first (record-listing-consent), or propose the decision without the listing.',
    ],
  },
  'listing-runs': {
    zh: ({ until }) => [
      `行政处罚决定有效，列入名单的三年期限至${day(until)}届满。`,
      '请等待期限届满；列入满一年后，当事人可以申请信用修复。',
    ],
    en: ({ until }) => [
      `The penalty stands and the three years of the listing last until ${until}.`,
      'Wait for that day, or for credit repair, which the party may ask for after a year.',
    ],
  },
};
