import type { handOver } from '../../refusals/hand-over.js';
import { listed } from '../listed.js';
import { money } from '../money.js';
import { en, zh } from '../phrases/phrase.js';
import { named } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

const offices: Readonly<Record<string, string>> = {
  'main-head': '主要负责人',
  head: '其他负责人',
  other: '其他人员',
};

export const handOverWords: WordsOf<typeof handOver> = {
  'officers-of-other-units': {
    zh: ({ officers }) => [
      `下列人员既不属于办案机构，也不属于共同办理单位：${listed(officers)}。`,
      '请由部门负责人决定其所在单位共同办理（联合办案），或者将案件移交其所在单位。',
    ],
    en: ({ officers }) => [
      `Neither of the unit that handles the case nor of one that joined it: ${officers.join(', ')}.`,
      'Have a department head join their unit (join-units), or hand the case over.',
    ],
  },
  'case-unknown': {
    zh: ({ id }) => [`没有您可以查看的案件 ${id}。`, '请填写本机关案件的标识，标识见案件页面。'],
    en: ({ id }) => [
      `There is no case ${id} that you may see.`,
      'Name the identifier of a case of your bureau, as its page has it.',
    ],
  },
  'cannot-join': {
    zh: ({ why }) => [
      `本案不能并入该案：${zh(why)}。`,
      '请并入正在调查取证且立案时间不晚于本案的案件，或者将两案关联。',
    ],
    en: ({ why }) => [
      `The case cannot be joined into that one: ${en(why)}.`,
      'Join it into a case that is under investigation and was filed no later; or link the two (link-case).',
    ],
  },
  'other-bureau': {
    zh: ({ unit }) => [`${unit} 不属于本机关。`, '请办理案件移送。'],
    en: ({ unit }) => [`${unit} does not belong to the same bureau.`, 'Transfer the case (propose-transfer) instead.'],
  },
  'hand-over-pending': {
    zh: ({ to }) => [`本案已经提请移交 ${to}。`, '请先由接收人确认或者退回。'],
    en: ({ to }) => [`The case is offered to ${to} already.`, 'Let the receiver confirm or decline first.'],
  },
  'no-hand-over': {
    zh: () => ['没有待接收的案件移交。', '请先提请移交，再由接收人确认。'],
    en: () => ['No hand-over waits for this.', 'Offer it first; the receiver then confirms.'],
  },
  'not-the-receiver': {
    zh: ({ actor }) => [
      `${actor} 不是案件接收人。`,
      '请由接收单位负责人或者指定的执法人员确认；确认前由移交人继续负责。',
    ],
    en: ({ actor }) => [
      `${actor} is not the one who takes the case.`,
      'The head of the receiving unit or one of the officers named confirms; until then the giver stays responsible.',
    ],
  },
  'head-hands-over': {
    zh: () => ['执法人员只能将案件移交给本单位的执法人员。', '移交其他单位的，请由办案机构负责人办理。'],
    en: () => [
      'An officer hands a case to officers of the own unit only.',
      'Let the head of the case unit hand it to another unit.',
    ],
  },
  'recusal-decider': {
    zh: ({ who }) => [
      `该回避由${zh(who)}决定。`,
      '主要负责人的回避由负责人集体讨论决定，其他负责人的回避由主要负责人决定；主要负责人已回避的，由其余负责人集体讨论决定。',
    ],
    en: ({ who }) => [
      `This recusal is decided by ${en(who)}.`,
      'The recusal of the main head needs the discussion of the heads (discussion), that of another head the main head; once the main head is off the case, the discussion of the remaining heads.',
    ],
  },
  'office-differs': {
    zh: ({ office }) => [
      `所填职务（${named(offices, office)}）与该人员的职务不符。`,
      '请填写正确的职务，或者不填：本人申请回避的，其职务由系统识别。',
    ],
    en: ({ office }) => [
      `The office stated is not that of the person: ${office}.`,
      'State the office, or leave it out: who pleads for themselves is known.',
    ],
  },
  'more-than-the-gains': {
    zh: ({ gains, confiscated }) => [
      `没收违法所得 ${money(confiscated, 'zh-CN')}，超过所填的违法所得 ${money(gains, 'zh-CN')}。`,
      '请核对违法所得；没收的数额不得超过违法所得。',
    ],
    en: ({ gains, confiscated }) => [
      `${money(confiscated, 'en')} of gains are confiscated, more than the illegal gains of ${money(gains, 'en')}.`,
      'Check the illegal gains; no more than these is taken.',
    ],
  },
  'gains-contradict': {
    zh: () => [
      '违法所得已认定无法计算，却又填写为零，或者没收数额超过可以计算的部分。',
      '请填写可以计算的部分，没收数额不得超过该部分；或者不填写数额。',
    ],
    en: () => [
      'The illegal gains cannot be computed, and yet they are stated as 0, or more is confiscated than the part that is known.',
      'State the part that can be computed and confiscate no more than that, or leave the amount out.',
    ],
  },
};
