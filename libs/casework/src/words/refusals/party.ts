import type { party } from '../../refusals/party.js';
import { day } from '../day.js';
import { choiceIn } from '../imposed-words.js';
import { listed } from '../listed.js';
import { en, zh } from '../phrases/phrase.js';
import { named, performable, restrictions } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

const performedInEnglish = (items: readonly string[]): string =>
  items.map((item) => choiceIn('items', item, 'en')).join(', ');

const performed = (items: readonly string[]): string =>
  listed(items.map((item) => named(restrictions, named(performable, item))));

export const partyWords: WordsOf<typeof party> = {
  'same-clue': {
    zh: ({ caseId, receivedOn }) => [
      `案件 ${caseId} 已有当事人、事项和来源相同的案源，收到日期为${day(receivedOn)}。`,
      '请在该案中办理；确属不同事项的，请在“不是同一线索的理由”中说明。',
    ],
    en: ({ caseId, receivedOn }) => [
      `Case ${caseId} has a clue of the same party, matter and source, received on ${receivedOn}.`,
      'Work on that case; or say under “Why it is another matter” why this is one.',
    ],
  },
  'party-left-out': {
    zh: ({ name }) => [
      `退回前已向${name}告知拟作出的行政处罚，本次报告未对其提出处理意见。`,
      '请在报告的其他当事人中一并列明：拟给予行政处罚、不予行政处罚或者违法事实不能成立，以便对其作出决定。',
    ],
    en: ({ name }) => [
      `${name} was told of a penalty before the report went back, and this report proposes nothing for it.`,
      'Name it among the further parties: a penalty, no penalty, or that the violation is not established; so that it gets a decision.',
    ],
  },
  'party-twice': {
    zh: ({ name }) => [
      `${name}是本案当事人，又被列为其他当事人。`,
      '每一当事人只列一次；同一当事人的多个违法行为列在其名下。',
    ],
    en: ({ name }) => [
      `${name} is the party of the file and is named once more among the further parties.`,
      'Name each party once; what one party did in several acts stands in its acts.',
    ],
  },
  'window-open': {
    zh: ({ until }) => [
      `当事人陈述、申辩和要求听证的期限至${day(until)}届满。`,
      '请自期限届满次日起作出决定；当事人书面明确放弃的，先予记录。',
    ],
    en: ({ until }) => [
      `The party may state and defend, or ask for a hearing, until the end of ${until}.`,
      'Decide from the day after, or record a signed express waiver.',
    ],
  },
  'window-closed': {
    zh: ({ until }) => [
      `陈述、申辩和要求听证的期限已于${day(until)}届满。`,
      '逾期提出的陈述可以作为证据材料，不重新起算期限。',
    ],
    en: ({ until }) => [
      `The window closed at the end of ${until}.`,
      'A late statement may be taken as evidence; it does not reopen the window.',
    ],
  },
  'statement-not-rechecked': {
    zh: () => ['尚未对当事人的陈述、申辩进行复核。', '请记录复核情况，写明是否采纳及理由。'],
    en: () => ["The party's statement has not been re-checked.", 'Record the re-check, adopted or not, with reasons.'],
  },
  'hearing-not-waived': {
    zh: () => ['当事人有权要求听证，放弃声明未写明放弃听证权利。', '请取得写明放弃听证权利的声明，或者等待期限届满。'],
    en: () => [
      'The party has the right to a hearing and the waiver does not name it.',
      'Get a waiver that names the hearing, or wait for the end of the window.',
    ],
  },
  'cash-not-allowed': {
    zh: ({ why }) => [`不得当场收缴罚款：${zh(why)}。`, '请当事人到指定的银行或者通过电子支付系统缴纳罚款。'],
    en: ({ why }) => [
      `The fine may not be collected in cash: ${en(why)}.`,
      'The party pays at the bank or electronically.',
    ],
  },
  'not-imposed': {
    zh: ({ items, left }) => [
      items.length === 0 ? '没有选择履行的项目。' : `下列项目未被处罚或者已经履行：${performed(items)}。`,
      left.length === 0 ? '除缴款外没有需要履行的项目。' : `尚待履行：${performed(left)}。`,
    ],
    en: ({ items, left }) => [
      `Not imposed or already performed: ${performedInEnglish(items) || 'no item was named'}.`,
      left.length === 0 ? 'Nothing but payment is left.' : `Still to be performed: ${performedInEnglish(left)}.`,
    ],
  },
  'another-credit-code': {
    zh: () => ['本案已填写当事人的另一统一社会信用代码。', '原代码有误的，请更正记录；当事人不同的，应当另案处理。'],
    en: () => [
      'The case has another credit code of its party already.',
      'If that one is wrong, say so with correct-entry; another party is another case.',
    ],
  },
  'not-to-be-published': {
    zh: () => ['不予行政处罚或者仅受到警告的，信息不予公示。', '无须记录。'],
    en: () => [
      'A decision without a penalty, or with a warning only, is not published.',
      'Nothing needs to be recorded.',
    ],
  },
  'cash-without-receipt': {
    zh: () => [
      '当场收缴罚款未写明票据号码；不出具财政部门统一制发的专用票据的，当事人有权拒绝缴纳罚款。',
      '请向当事人出具国务院财政部门或者省级财政部门统一制发的专用票据，并填写票据号码。',
    ],
    en: () => [
      'Cash was taken and no number of a receipt is stated: without a receipt of the finance department the party may refuse to pay.',
      'Give the party a receipt that the finance department of the State Council or the province issues, and state its number under “Receipt number”.',
    ],
  },
};
