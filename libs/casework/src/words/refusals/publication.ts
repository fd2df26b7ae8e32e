import type { publication } from '../../refusals/publication.js';
import { day } from '../day.js';
import type { WordsOf } from './words-of.js';

export const publicationWords: WordsOf<typeof publication> = {
  'publication-over': {
    zh: ({ until }) => [`该处罚信息的公示期已于${day(until)}届满。`, '请保持停止公示：公示期满的信息不再公示。'],
    en: ({ until }) => [
      `The publication of this decision ended on ${until}.`,
      'Leave it hidden: what was shown for its time is not shown again.',
    ],
  },
  'not-redacted': {
    zh: () => [
      '决定书写有自然人的住址、身份证件号码或者联系电话，隐去内容中没有个人信息。',
      '请填写公示前从文本中隐去的内容。',
    ],
    en: () => [
      'The decision names the home, the identity number or the telephone of a person, and redactions has no personal-information.',
      'Name in redactions what was taken out of the text before it was shown.',
    ],
  },
  'shown-here': {
    zh: () => ['当事人的登记地在本省，没有填写外省登记地。', '请在本省公示。'],
    en: () => [
      'The party is registered in this province: “Registered in” names no other.',
      'Publish the decision here.',
    ],
  },
  'pushed-elsewhere': {
    zh: ({ registeredIn }) => [
      `当事人的登记地为${registeredIn}，接收部门不是登记地的市场监督管理部门。`,
      '请推送至当事人登记地的省级市场监督管理部门，并填写其名称。',
    ],
    en: ({ registeredIn }) => [
      `The party is registered in ${registeredIn}, and to names no bureau of that province.`,
      'Send the decision to the bureau of the province in which the party is registered, and name it.',
    ],
  },
  'decision-secret': {
    zh: () => ['保密审查认定该处罚决定不得公示。', '请不要公示；去除涉密内容后的文本可以重新审查。'],
    en: () => [
      'The secrecy review found that the decision may not be shown.',
      'Do not show it; a text without what is secret may be reviewed again.',
    ],
  },
  'secrets-not-named': {
    zh: ({ finding }) => [
      `保密审查结论为“${finding === 'open' ? '可以公示' : '隐去后公示'}”，与所填隐去内容不一致。`,
      '结论为隐去后公示的，请写明因国家秘密或者公共安全隐去的内容；结论为可以公示的，不得隐去此类内容。',
    ],
    en: ({ finding }) => [
      `The secrecy review says "${finding}", and redactions say otherwise.`,
      'With "open-but-redacted" name what was taken out for state-secret or public-security; with "open" take out none of it.',
    ],
  },
};
