import type { ClockId } from '../../deadlines/clock-ids.js';
import { clockTitlesInEnglish } from '../clock-titles-in-english.js';
import { clockTitles } from '../clock-titles.js';
import { day } from '../day.js';

/** What another day may not lie before, and what has to happen by a day. */
export const moments = {
  'supervision-objection': { en: 'the objection', zh: '提出异议' },
  'the-plea': { en: 'the plea', zh: '申请回避之日' },
  'the-main-head-taken-off': { en: 'the main head was taken off the case', zh: '主要负责人回避之日' },
  'first-extension-granted': { en: 'the first extension', zh: '第一次批准延期之日' },
  'the-correction': { en: 'the correction', zh: '纠正之日' },
  'the-objection': { en: 'the objection', zh: '提出异议之日' },
  'decision-reached-party': { en: 'the decision reached the party', zh: '决定送达当事人之日' },
  'it-was-owed': { en: 'it was owed', zh: '该义务产生之日' },
  'decision-was-changed': { en: 'the decision was changed', zh: '决定被变更之日' },
  'decision-was-published': { en: 'the decision was published', zh: '决定公示之日' },
  'the-decision': { en: 'the decision', zh: '处罚决定作出之日' },
  'penalty-fell': { en: 'the penalty fell', zh: '处罚决定失效之日' },
  'the-review-decision': { en: 'the review decision', zh: '收到行政复议决定之日' },
  'the-letter-before': { en: 'the letter before it', zh: '前一次来函之日' },
  'the-application': { en: 'the application', zh: '申请之日' },
  'the-demand': { en: 'the demand', zh: '催告之日' },
  'clue-was-received': { en: 'the clue was received', zh: '收到案源材料之日' },
  'hearing-was-requested': { en: 'the request for the hearing', zh: '提出听证要求之日' },
  'hearing-was-fixed': { en: 'the day on which the hearing was fixed', zh: '确定听证时间之日' },
  'notice-was-served': { en: 'the service of the notice', zh: '行政处罚告知书送达之日' },
  'the-clue': { en: 'the clue', zh: '案源登记之日' },
  'the-approval': { en: 'the approval', zh: '批准之日' },
  'measure-was-taken': { en: 'the measure was taken', zh: '实施措施之日' },
  'the-proclamation': { en: 'the proclamation', zh: '公告之日' },
  'the-receipt': { en: 'the receipt', zh: '收到之日' },
  'first-report': { en: 'the first report', zh: '首次举报之日' },
  'first-judgment-received': { en: 'the judgment of first instance', zh: '一审判决之日' },
  'answer-to-earlier-application': {
    en: 'the answer to the application before it',
    zh: '对前次申请作出答复之日',
  },
  'day-of-grant': { en: 'the day of the grant', zh: '准予修复之日' },
  'material-was-asked-for': {
    en: 'the day on which the material was asked for',
    zh: '要求补正材料之日',
  },
  'stage-before': { en: 'the stage before it', zh: '前一阶段的期限' },
  'day-before': { en: 'the day before it', zh: '前一期的期限' },
  'the-material': { en: 'the material', zh: '收到材料之日' },
  'the-answer': { en: 'the answer', zh: '答复之日' },
  'police-filed': { en: 'the filing by the police', zh: '公安机关立案之日' },
  'the-sending': { en: 'the sending', zh: '移送之日' },
  'the-issuing': { en: 'the issuing', zh: '文书发出之日' },
  'the-request': { en: 'the request', zh: '提出要求之日' },
  'police-answered': { en: 'the answer of the police', zh: '公安机关答复之日' },
  'the-draw': { en: 'the draw', zh: '抽取之日' },
  'extending-time-to-decide': { en: 'extending the time to decide', zh: '延长信用修复决定期限' },
  'applying-to-court': { en: 'applying to the court', zh: '申请人民法院强制执行' },
  'approving-extension': { en: 'approving the extension', zh: '批准延长期限' },
  'extending-seizure': { en: 'extending the seizure', zh: '延长查封、扣押期限' },
  'telling-of-late-answer': {
    en: 'telling that the answer will be late',
    zh: '告知协助事项不能按期完成',
  },
  'asking-police-to-reconsider': { en: 'asking the police to reconsider', zh: '提请公安机关复议' },
  'extending-case-clock': { en: 'extending the case clock', zh: '延长办案期限' },
} as const;

/** The same with their day or clock. */
export const momentsOf = {
  'rules-known': {
    en: ({ because }: { because: string }) => `the rules that this program knows: ${because}`,
    zh: () => '本系统所收录规则的最早施行日期',
  },
  'the-rules': {
    en: ({ because }: { because: string }) => `the rules: ${because}`,
    zh: () => '所适用规则的施行日期',
  },
  day: {
    en: ({ of }: { of: string }) => of,
    zh: ({ of }: { of: string }) => day(of),
  },
  'document-of': {
    en: ({ of }: { of: string }) => `the document, ${of}`,
    zh: ({ of }: { of: string }) => `文书日期 ${day(of)}`,
  },
  'date-of-document': {
    en: ({ of }: { of: string }) => `the date of the document, ${of}`,
    zh: ({ of }: { of: string }) => `文书日期 ${day(of)}`,
  },
  'receipt-of': {
    en: ({ of }: { of: string }) => `the receipt of ${of}`,
    zh: ({ of }: { of: string }) => `接收之日 ${day(of)}`,
  },
  'discussion-of': {
    en: ({ of }: { of: string }) => `the discussion of ${of}`,
    zh: ({ of }: { of: string }) => `${day(of)}的集体讨论`,
  },
  'review-of': {
    en: ({ of }: { of: string }) => `the review of ${of}`,
    zh: ({ of }: { of: string }) => `审核之日 ${day(of)}`,
  },
  'sending-of': {
    en: ({ of }: { of: string }) => `the sending of ${of}`,
    zh: ({ of }: { of: string }) => `推送之日 ${day(of)}`,
  },
  'extending-clock': {
    en: ({ clock }: { clock: ClockId }) => `extending the clock "${clockTitlesInEnglish[clock]}"`,
    zh: ({ clock }: { clock: ClockId }) => `延长${clockTitles[clock]}`,
  },
} as const;
