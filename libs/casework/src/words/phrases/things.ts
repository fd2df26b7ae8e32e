import { day } from '../day.js';
import { imposedIn } from '../imposed-words.js';
import { money, yuan } from '../money.js';
import { named, restrictions } from '../said-choices.js';

/** Things that exist already, deciders, parts of a penalty, and what is looked for. */
export const things = {
  'recording-of-step': { en: 'this recording of the step', zh: '该环节的音像记录' },
  'this-supervision': { en: 'this matter of supervision', zh: '该监督事项' },
  'this-complaint': { en: 'this complaint', zh: '该投诉举报' },
  'this-inspection': { en: 'this inspection', zh: '该抽查检查' },
  'this-officer': { en: 'this officer', zh: '该执法人员' },
  'this-unit': { en: 'this unit', zh: '该单位' },
  'inspection-approved': { en: 'the approval of this inspection', zh: '对本次抽查的批准' },
  'all-heads': { en: 'the heads of the bureau together', zh: '本机关负责人集体讨论' },
  'main-head': { en: 'the main head', zh: '本机关主要负责人' },
  fine: { en: 'the fine', zh: '罚款' },
  gains: { en: 'the confiscation of gains', zh: '没收违法所得' },
  goods: { en: 'the confiscation of goods', zh: '没收非法财物' },
  warning: { en: 'the warning', zh: '警告' },
  'unpaid-fine': { en: 'the fine that is not paid', zh: '尚未缴纳的罚款' },
  'a-decision': { en: 'a decision', zh: '批准决定' },
  'the-hand-over': { en: 'the hand-over', zh: '移交' },
  'its-return': { en: 'its return', zh: '退回' },
  'police-refusal': { en: 'a refusal of the police', zh: '公安机关不予立案的通知' },
  'a-receipt': { en: 'a receipt', zh: '接收回执' },
  'sending-it': { en: 'sending it', zh: '移送' },
  'a-judgment': { en: 'a judgment', zh: '刑事判决' },
  'an-answer': { en: 'an answer', zh: '公安机关答复' },
  objects: { en: 'objects', zh: '检查对象' },
  'surcharge-kept': { en: 'the surcharge that is not given up', zh: '未免除的加处罚款' },
} as const;

/** The same with what they are of. */
export const thingsOf = {
  'result-for': {
    en: ({ object }: { object: string }) => `the result for ${object}`,
    zh: ({ object }: { object: string }) => `检查对象 ${object} 的检查结果`,
  },
  'publication-for': {
    en: ({ object }: { object: string }) => `the publication for ${object}`,
    zh: ({ object }: { object: string }) => `检查对象 ${object} 的结果公示`,
  },
  'link-to-case': {
    en: ({ id }: { id: string }) => `the link to the case ${id}`,
    zh: ({ id }: { id: string }) => `与案件 ${id} 的关联`,
  },
  'certificate-of-another': {
    en: ({ number }: { number: string }) => `the certificate ${number}, of another officer,`,
    zh: ({ number }: { number: string }) => `执法证件 ${number} 属于另一执法人员，该证件`,
  },
  'unit-code': {
    en: ({ code, unit }: { code: string; unit: string }) => `the unit code ${code} (unit ${unit})`,
    zh: ({ code, unit }: { code: string; unit: string }) => `单位代码 ${code}（单位 ${unit}）`,
  },
  'document-prefix': {
    en: ({ prefix, unit }: { prefix: string; unit: string }) => `the document prefix ${prefix} (unit ${unit})`,
    zh: ({ prefix, unit }: { prefix: string; unit: string }) => `文书字号 ${prefix}（单位 ${unit}）`,
  },
  'restriction-term': {
    en: ({ restriction }: { restriction: string }) => `the term of the ${imposedIn(restriction, 'en')}`,
    zh: ({ restriction }: { restriction: string }) => `${named(restrictions, restriction)}的期限`,
  },
  restriction: {
    en: ({ restriction }: { restriction: string }) => `the ${imposedIn(restriction, 'en')}`,
    zh: ({ restriction }: { restriction: string }) => named(restrictions, restriction),
  },
  'inspectors-for': {
    en: ({ object }: { object: string }) => `inspectors for ${object}`,
    zh: ({ object }: { object: string }) => `检查对象 ${object} 的检查人员`,
  },
  reviewer: {
    en: ({ person }: { person: string }) => person,
    zh: ({ person }: { person: string }) => person,
  },
  'review-taken-up': {
    en: ({ since }: { since: string }) => `the legal review taken up on ${since}`,
    zh: ({ since }: { since: string }) => `${day(since)}起从事的法制审核`,
  },
  payment: {
    en: ({ amount, on }: { amount: number; on: string }) => `a payment of ${money(amount, 'en')} on ${on}`,
    zh: ({ amount, on }: { amount: number; on: string }) => `${day(on)}缴款 ${yuan(amount)}`,
  },
  auction: {
    en: ({ amount, on }: { amount: number; on: string }) => `an auction of ${money(amount, 'en')} on ${on}`,
    zh: ({ amount, on }: { amount: number; on: string }) => `${day(on)}拍卖所得 ${yuan(amount)}`,
  },
  'cash-handed-in': {
    en: ({ to, on }: { to: 'bureau' | 'bank'; on: string }) => `cash handed in to the ${to} on ${on}`,
    zh: ({ to, on }: { to: 'bureau' | 'bank'; on: string }) => `${day(on)}${cashTo[to]}的现金罚款`,
  },
} as const;

const cashTo = { bureau: '交至本机关', bank: '缴付银行' };
