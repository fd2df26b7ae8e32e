import type { enforcement } from '../../refusals/enforcement.js';
import { day } from '../day.js';
import { money, yuan } from '../money.js';
import { en, zh } from '../phrases/phrase.js';
import { field } from '../phrases/subjects.js';
import type { WordsOf } from './words-of.js';

export const enforcementWords: WordsOf<typeof enforcement> = {
  'instalments-differ': {
    zh: ({ list, sum, owed, of }) => [
      `${field(list)}各期金额合计 ${yuan(sum)}，与${zh(of)} ${yuan(owed)}不符。`,
      `请使各期金额合计为 ${yuan(owed)}。`,
    ],
    en: ({ list, sum, owed, of }) => [
      `${list} adds up to ${money(sum, 'en')}; it must add up to ${money(owed, 'en')}, ${en(of)}.`,
      `Let the amounts of ${list} add up to ${money(owed, 'en')}.`,
    ],
  },
  'receipt-known': {
    zh: ({ number, where }) => [
      `本案已有票据号 ${number}：${zh(where)}。`,
      '如系同一票据，请不要重复记录；如系号码相同的另一票据，请在“并非重复的理由”中说明。',
    ],
    en: ({ number, where }) => [
      `The case has receipt number ${number} already: ${en(where)}.`,
      'Leave it out if it is that one; if it is another receipt with this number, say so under “Why it is not the same again”.',
    ],
  },
  'sum-too-large': {
    zh: ({ field: name, most }) => [
      `加上${field(name)}后，本案金额合计将超过系统能够精确计算的上限 ${yuan(most)}。`,
      `请核对${field(name)}。`,
    ],
    en: ({ field: name, most }) => [
      `With ${name} the sums of this case would come to more than ${money(most, 'en')}, the most that is added exactly.`,
      `Check ${name}: all amounts are in fen.`,
    ],
  },
  'still-owed': {
    zh: ({ fine, surcharge, gains }) => [
      `尚有款项未缴清：罚款 ${yuan(fine)}，加处罚款 ${yuan(surcharge)}，没收违法所得 ${yuan(gains)}。`,
      '请先记录缴款，或者依法定情形终结执行。',
    ],
    en: ({ fine, surcharge, gains }) => [
      `Still owed: fine ${money(fine, 'en')}, surcharge ${money(surcharge, 'en')}, confiscated gains ${money(gains, 'en')}.`,
      'Record the payment first, or end the execution on its ground.',
    ],
  },
  'one-new-day': {
    zh: () => ['延期缴纳罚款只能确定一个新的期限。', '请只填写一个期限，或者选择分期缴纳。'],
    en: () => ['A deferral has one new day.', 'Name one day, or choose instalments.'],
  },
  'pay-by-not-ahead': {
    zh: ({ payBy, today }) => [
      `第一期的缴款期限为${day(payBy)}，不晚于提请之日${day(today)}。`,
      '请将各期缴款期限定在提请之日以后。',
    ],
    en: ({ payBy, today }) => [
      `The first day to pay, ${payBy}, is not after today, ${today}.`,
      'Give every instalment a day that lies ahead.',
    ],
  },
  'review-body-enforces': {
    zh: ({ body, challenge }) => [
      `第${challenge}号救济中，${body}变更了处罚决定或者制作了调解书，应当由复议机关依法强制执行或者申请人民法院强制执行。`,
      '收到的款项照常登记；复议机关来函告知执行情况或者交由本局执行的，请登记“复议机关执行情况”。',
    ],
    en: ({ body, challenge }) => [
      `In challenge ${challenge} ${body} changed the decision or mediated: the reviewing body enforces that, or asks the court.`,
      'Enter what is paid as it comes in; when the reviewing body tells what it did, or leaves it to the bureau, record that.',
    ],
  },
  'pay-by-within-term': {
    zh: ({ payBy, term }) => [
      `最后一期的缴款期限为${day(payBy)}，不晚于法定缴款期限${day(term)}，既未延期，也未分期至期限以后。`,
      '请将最后一期定在法定缴款期限届满以后；期限内缴款无需批准。',
    ],
    en: ({ payBy, term }) => [
      `The last day to pay, ${payBy}, lies within the term that ends on ${term} anyway: nothing is put off.`,
      'Put the last day after that term; within it the party pays without being let.',
    ],
  },
  'term-not-over': {
    zh: ({ until }) => [`当事人的履行期限至${day(until)}届满。`, '请自期限届满次日起办理。'],
    en: ({ until }) => [`The party may pay until the end of ${until}.`, 'Do this from the day after.'],
  },
  'court-not-open': {
    zh: ({ why }) => [`尚不具备申请人民法院强制执行的条件：${zh(why)}。`, '请自期限届满次日起申请。'],
    en: ({ why }) => [`The court is not open yet: ${en(why)}.`, 'Apply from the day after.'],
  },
};
