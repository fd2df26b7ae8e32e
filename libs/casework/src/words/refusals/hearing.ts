import type { hearing } from '../../refusals/hearing.js';
import { day } from '../day.js';
import { listed } from '../listed.js';
import { money, yuan } from '../money.js';
import { named, reviewCategories } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

export const hearingWords: WordsOf<typeof hearing> = {
  'no-hearing-right': {
    zh: () => ['拟作出的行政处罚不属于听证范围。', '请将当事人的意见作为陈述、申辩记录并进行复核。'],
    en: () => [
      'The proposed penalty is not in the hearing range.',
      'Record what the party says as a statement; it is re-checked.',
    ],
  },
  'rights-waived': {
    zh: ({ on }) => [
      `当事人已于${day(on)}明确放弃听证权利。`,
      '陈述、申辩期限届满前，可以将该要求作为陈述、申辩记录。',
    ],
    en: ({ on }) => [
      `The party waived the hearing expressly on ${on}.`,
      'Take the request as a statement while the window is open.',
    ],
  },
  'heard-already': {
    zh: () => ['当事人已就本次告知要求听证，听证程序已经终结。', '请提请作出处理决定，或者退回调查后重新告知。'],
    en: () => [
      'The party has asked for a hearing on this notice before, and it is over.',
      'Propose the decision, or return the case to investigation for a new notice.',
    ],
  },
  'too-many-assessors': {
    zh: ({ named: count }) => [`指定了 ${count} 名听证员。`, '请指定一至二名听证员，或者不指定。'],
    en: ({ named: count }) => [`${count} assessors were named.`, 'Name one or two, or none.'],
  },
  'not-the-host': {
    zh: ({ actor, host }) => [
      `${actor} 不是本次听证的主持人。`,
      host === null ? '请先由部门负责人指定听证主持人。' : `请由 ${host} 办理。`,
    ],
    en: ({ actor, host }) => [
      `${actor} is not the host of this hearing.`,
      host === null ? 'A department head names the host first.' : `${host} may do it.`,
    ],
  },
  'hearing-too-soon': {
    zh: ({ day: held, latestNotice }) => [
      `于${day(held)}举行听证的，听证通知书应当在${day(latestNotice)}前（含当日）送达。`,
      '请确定较晚的听证时间：应当在举行听证的七个工作日前通知当事人及有关人员。',
    ],
    en: ({ day: held, latestNotice }) => [
      `For a hearing on ${held} the notice had to be served by ${latestNotice}.`,
      'Fix a later day: seven full working days lie between the service of the notice and the hearing.',
    ],
  },
  'notice-too-short': {
    zh: ({ served, latest }) => [
      `听证通知书于${day(served)}送达，晚于最后期限${day(latest)}。`,
      '请另行确定较晚的听证时间，并重新送达听证通知书。',
    ],
    en: ({ served, latest }) => [
      `The notice counts as served on ${served}, and the last day for it was ${latest}.`,
      'Fix a later day for the hearing and serve the notice again.',
    ],
  },
  'announced-too-late': {
    zh: ({ latest }) => [`听证应当在${day(latest)}前（含当日）公告。`, '请另行确定较晚的听证时间，并按期公告。'],
    en: ({ latest }) => [
      `The hearing had to be announced by ${latest}.`,
      'Fix a later day for the hearing and announce it in time.',
    ],
  },
  'not-an-open-hearing': {
    zh: () => ['本次听证不公开举行。', '无须公告。'],
    en: () => ['The hearing is not open.', 'Nothing is announced.'],
  },
  'not-the-hearing-day': {
    zh: ({ day: fixed }) => [`听证时间确定为${day(fixed)}。`, '请在该日举行，或者另行确定时间并重新送达听证通知书。'],
    en: ({ day: fixed }) => [
      `The hearing is fixed for ${fixed}.`,
      'Hold it on that day, or fix another one and serve the notice again.',
    ],
  },
  'wrong-review-category': {
    zh: ({ category }) => [
      `审核类别“${named(reviewCategories, category)}”不适用：举行听证后的案件应当以“经过听证程序”送审，且仅限此类案件。`,
      '听证后请选择“经过听证程序”，告知前请选择其他类别。',
    ],
    en: ({ category }) => [
      `The category "${category}" does not fit: a case goes to legal review as heard after a hearing that was held, and only then.`,
      'Choose "heard" after a hearing, and one of the others before the notice.',
    ],
  },
  recused: {
    zh: ({ person }) => [`${person} 已经回避，不得办理本案。`, '请由他人办理；由办案机构负责人另行指派执法人员。'],
    en: ({ person }) => [
      `${person} was recused and is off this case.`,
      'Somebody else must act; the head of the case unit assigns another officer.',
    ],
  },
  'plea-pending': {
    zh: ({ person }) => [`对 ${person} 的回避申请尚未作出决定。`, '请先由有权决定的负责人作出决定。'],
    en: ({ person }) => [
      `A plea for the recusal of ${person} waits for its decision.`,
      'Let a department head decide it.',
    ],
  },
  'no-plea': {
    zh: ({ person }) => [`没有要求 ${person} 回避的申请。`, '请先记录本人或者当事人的回避申请。'],
    en: ({ person }) => [
      `Nobody has asked for the recusal of ${person}.`,
      'Record the plea first: of the person, or of the party.',
    ],
  },
  'own-plea-only': {
    zh: ({ actor, person }) => [
      `${actor} 不能以 ${person} 的名义申请回避。`,
      '请申请本人回避，或者记录当事人的回避申请。',
    ],
    en: ({ actor, person }) => [
      `${actor} cannot plead in the name of ${person}.`,
      "Plead for oneself, or record the party's plea.",
    ],
  },
  'refund-open': {
    zh: ({ amount, refundBy }) => [
      `已责令在${day(refundBy)}前退还多收价款 ${yuan(amount)}，退款结果尚未记录。`,
      '请先记录退款结果（全部退还、明确拒不退还或者期限届满），再作出行政处罚决定；已经退还的不予没收，未退还的依法没收。',
    ],
    en: ({ amount, refundBy }) => [
      `${money(amount, 'en')} were ordered to be refunded by ${refundBy}, and what became of it is not on record.`,
      'Record the result first: all refunded, refused, or the term over. What was refunded is not confiscated; what was not is.',
    ],
  },
  'refund-runs': {
    zh: ({ refundBy }) => [
      `退款期限至${day(refundBy)}，尚未届满，且未全部退还。`,
      '请待期限届满后记录退款结果；当事人明确拒不退还的，请写明有关情形。',
    ],
    en: ({ refundBy }) => [
      `The term to refund runs until ${refundBy}, and not all is refunded.`,
      'Record the result once it is over, or state how the party refused.',
    ],
  },
  'refunded-beyond-order': {
    zh: ({ refunded, amount }) => [
      `已退还金额 ${yuan(refunded)}，超过责令退还的 ${yuan(amount)}。`,
      `请填写责令退还的 ${yuan(amount)} 以内已经退还的金额。`,
    ],
    en: ({ refunded, amount }) => [
      `${money(refunded, 'en')} refunded are more than the ${money(amount, 'en')} of the order.`,
      `State what was refunded of the ${money(amount, 'en')}.`,
    ],
  },
  'refund-beyond-told': {
    zh: ({ amount, told }) => [
      `责令退还 ${yuan(amount)}，多于告知书或者报告载明的多收价款 ${yuan(told)}。`,
      '请按载明的金额责令退款；另查明多收价款的，将报告退回，重新告知。',
    ],
    en: ({ amount, told }) => [
      `${money(amount, 'en')} are more than the ${money(told, 'en')} charged too much of the notice or the report.`,
      'Order the refund of that sum; where more was charged too much, return the report and tell the party anew.',
    ],
  },
  'refunded-is-not-taken': {
    zh: ({ refunded, confiscated, most }) => [
      `当事人已退还 ${yuan(refunded)}，拟没收违法所得 ${yuan(confiscated)}，包含了已退还的款项。`,
      `没收违法所得不得超过 ${yuan(most)}；已退还的款项仍计入违法所得。`,
    ],
    en: ({ refunded, confiscated, most }) => [
      `${money(refunded, 'en')} were refunded, and confiscating ${money(confiscated, 'en')} takes of them.`,
      `Confiscate at most ${money(most, 'en')}; what was refunded still counts among the gains.`,
    ],
  },
  'not-a-price-case': {
    zh: ({ bases }) => [`责令退款适用于价格违法案件，本案的处罚依据为 ${listed(bases)}。`, '请责令改正。'],
    en: ({ bases }) => [
      `A refund is ordered in price cases; this case rests on ${bases.join(', ')}.`,
      'Order a correction instead.',
    ],
  },
};
