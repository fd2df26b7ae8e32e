import type { Reason } from '../discretion/index.js';
import { day } from './day.js';
import { reasonIn } from './discretion-reasons.js';
import { groundIn } from './ground.js';
import { listed } from './listed.js';
import { money, yuan } from './money.js';
import { phraseIn, type Thing } from './phrases/phrase.js';
import { stepInChinese, stepInEnglish, type Step } from './risk-step.js';

interface Said {
  readonly en: string;
  readonly zh: string;
}

/** What more is due from an amount on. */
export type ProcedureLine = 'hearing' | 'hearing-by-confiscation' | 'legal-review' | 'ordinary-procedure';

const lines: Readonly<Record<ProcedureLine, Said>> = {
  hearing: { en: 'a fine gives the right to a hearing', zh: '罚款听证' },
  'hearing-by-confiscation': { en: 'a confiscation gives the right to a hearing', zh: '没收听证' },
  'legal-review': { en: 'legal review and a collective discussion are due', zh: '法制审核和集体讨论' },
  'ordinary-procedure': { en: 'the summary procedure ends', zh: '简易程序罚款上限' },
};

/** What of a collective discussion (#42) is not there. */
export type DiscussionFault = 'one-person' | 'host-silent' | 'opinion-missing' | 'unsigned' | 'all-dissent';

const discussionFaults: Readonly<Record<DiscussionFault, Said>> = {
  'one-person': { en: 'fewer than two persons gave an opinion', zh: '发表意见的不足两人' },
  'host-silent': { en: 'who led it gave no opinion', zh: '主持人没有发表意见' },
  'opinion-missing': { en: 'an opinion is empty', zh: '有参加人没有填写意见' },
  unsigned: { en: 'not everybody signed', zh: '有参加人没有签名' },
  'all-dissent': { en: 'everybody dissented from what it agreed on', zh: '全体参加人均持不同意见，与讨论结论不符' },
};

/** In what a decision is another than the notice, the proposal or the discussion. */
export type Difference = 'basis' | 'heavier' | 'facts' | 'proposal' | 'discussion';

const differences: Readonly<Record<Difference, Said>> = {
  basis: { en: 'rests on a basis that the party was not notified of', zh: '处罚依据与告知不一致' },
  heavier: { en: 'is heavier than the notice', zh: '处罚重于告知的内容' },
  facts: {
    en: 'rests on other facts than the notice, and the party was not heard on them',
    zh: '认定事实与告知不一致',
  },
  proposal: { en: 'is another penalty than was proposed for approval (#43)', zh: '处罚内容与报批的处理意见不一致' },
  discussion: { en: 'is not what the collective discussion agreed on (#42)', zh: '处罚内容与集体讨论结果不一致' },
};

/** What a sign of risk says of the decision, what leads to it, and the closed file. */
export const detailsOfDecisions = {
  'just-below-a-line': {
    en: ({ line, amount, from }: { line: ProcedureLine; amount: number; from: number }) =>
      `${money(amount, 'en')} ${amount === from ? 'are exactly' : 'lie just below'} ${money(from, 'en')}, where ${lines[line].en}.`,
    zh: ({ line, amount, from }: { line: ProcedureLine; amount: number; from: number }) =>
      `${yuan(amount)}，${amount === from ? '等于' : '略低于'}${lines[line].zh}的数额标准 ${yuan(from)}。`,
  },
  'decided-undiscussed': {
    en: ({ on }: { on: string }) => `The decision of ${on} needed a collective discussion, and none is in the file.`,
    zh: ({ on }: { on: string }) => `${day(on)}的处罚决定应当经集体讨论，案卷中没有集体讨论记录。`,
  },
  'decided-before-discussion': {
    en: ({ on, heldOn }: { on: string; heldOn: string }) =>
      `The decision is dated ${on}, before the collective discussion of ${heldOn}.`,
    zh: ({ on, heldOn }: { on: string; heldOn: string }) =>
      `处罚决定落款日期为${day(on)}，早于集体讨论日期${day(heldOn)}。`,
  },
  'discussion-flawed': {
    en: ({ on, fault }: { on: string; fault: DiscussionFault }) =>
      `Collective discussion of ${on}: ${discussionFaults[fault].en}.`,
    zh: ({ on, fault }: { on: string; fault: DiscussionFault }) =>
      `${day(on)}的集体讨论记录：${discussionFaults[fault].zh}。`,
  },
  'statement-unchecked': {
    en: ({ statedOn, on }: { statedOn: string; on: string }) =>
      `What the party stated on ${statedOn} was not checked again before the decision of ${on}.`,
    zh: ({ statedOn, on }: { statedOn: string; on: string }) =>
      `当事人于${day(statedOn)}陈述申辩，${day(on)}作出决定前没有复核记录。`,
  },
  'heavier-after-defence': {
    en: ({ on, part, notified, now }: { on: string; part: Thing; notified: number; now: number }) =>
      `After the party had stated its case, the penalty of ${on} became heavier in ${phraseIn(part, 'en')} (fine ${money(notified, 'en')}, then ${money(now, 'en')}).`,
    zh: ({ on, part, notified, now }: { on: string; part: Thing; notified: number; now: number }) =>
      `当事人陈述申辩或者要求听证后，${day(on)}的处罚在${phraseIn(part, 'zh-CN')}方面加重（罚款原为 ${yuan(notified)}，现为 ${yuan(now)}）。`,
  },
  'against-the-benchmark': {
    en: ({ on, reason }: { on: string; reason: Reason }) =>
      `By the computation of the decision of ${on}: ${reasonIn(reason, 'en')}.`,
    zh: ({ on, reason }: { on: string; reason: Reason }) => `${day(on)}的决定：${reasonIn(reason, 'zh-CN')}。`,
  },
  'reported-though-fined': {
    en: ({ on, party, decision }: { on: string; party: string; decision: string }) =>
      `The report of ${on} proposes a fine, and ${decision} in a linked case has fined ${party} for the same act (APL Art.29).`,
    zh: ({ on, party, decision }: { on: string; party: string; decision: string }) =>
      `${day(on)}的调查终结报告建议罚款，而关联案件的${decision}已就同一违法行为对${party}处以罚款（行政处罚法第二十九条）。`,
  },
  'proposed-though-fined': {
    en: ({ on, party, decision }: { on: string; party: string; decision: string }) =>
      `A fine went on to the party on ${on}, and ${decision} in a linked case has fined ${party} for the same act (APL Art.29).`,
    zh: ({ on, party, decision }: { on: string; party: string; decision: string }) =>
      `${day(on)}批准或者告知拟罚款，而关联案件的${decision}已就同一违法行为对${party}处以罚款（行政处罚法第二十九条）。`,
  },
  'linked-though-fined': {
    en: ({ on, party, decision }: { on: string; party: string; decision: string }) =>
      `By the link of ${on} it is one act, for which this case and ${decision} have each fined ${party} (APL Art.29).`,
    zh: ({ on, party, decision }: { on: string; party: string; decision: string }) =>
      `按${day(on)}的关联登记，两案为同一违法行为，本案与${decision}均对${party}处以罚款（行政处罚法第二十九条）。`,
  },
  'decided-before-refund': {
    en: ({ on, refundBy }: { on: string; refundBy: string }) =>
      `Gains were confiscated on ${on}, and what became of the refund ordered until ${refundBy} is not on record.`,
    zh: ({ on, refundBy }: { on: string; refundBy: string }) =>
      `${day(on)}的决定没收违法所得，责令在${day(refundBy)}前退款的结果未记录。`,
  },
  'changed-after-approval': {
    en: ({ on, before, now }: { on: string; before: number; now: number }) =>
      `The fine approved was ${money(before, 'en')}; the decision of ${on} has ${money(now, 'en')}, and nothing in the file says why.`,
    zh: ({ on, before, now }: { on: string; before: number; now: number }) =>
      `批准的罚款为 ${yuan(before)}，${day(on)}的决定改为 ${yuan(now)}，案卷中没有变更的事由。`,
  },
  'dropped-after-approval': {
    en: ({ on, part }: { on: string; part: Thing }) =>
      `The decision of ${on} has less than was approved in ${phraseIn(part, 'en')}, and nothing in the file says why.`,
    zh: ({ on, part }: { on: string; part: Thing }) =>
      `${day(on)}的决定在${phraseIn(part, 'zh-CN')}方面少于批准的内容，案卷中没有变更的事由。`,
  },
  'decided-otherwise': {
    en: ({ on, difference }: { on: string; difference: Difference }) =>
      `The decision of ${on} ${differences[difference].en}.`,
    zh: ({ on, difference }: { on: string; difference: Difference }) =>
      `${day(on)}的决定：${differences[difference].zh}。`,
  },
  'closed-unpaid': {
    en: ({ on, owed }: { on: string; owed: number }) =>
      `The case was closed on ${on} as performed, and ${money(owed, 'en')} were owed.`,
    zh: ({ on, owed }: { on: string; owed: number }) => `${day(on)}以执行完毕结案，当时尚欠缴 ${yuan(owed)}。`,
  },
  'court-executed-unpaid': {
    en: ({ on, owed }: { on: string; owed: number }) =>
      `Executed by the court on ${on}, and ${money(owed, 'en')} are open without a receipt (PR Art.77).`,
    zh: ({ on, owed }: { on: string; owed: number }) =>
      `录为法院于${day(on)}执行完毕，但尚有 ${yuan(owed)}没有缴款凭证（《市场监督管理行政处罚程序规定》第七十七条）。`,
  },
  'money-back-late': {
    en: ({ amount, since, due, article }: { amount: number; since: string; due: string; article: string }) =>
      `${money(amount, 'en')} to give back to the party since ${since} were due by ${due} (${article}).`,
    zh: ({ amount, since, due, article }: { amount: number; since: string; due: string; article: string }) =>
      `自${day(since)}起应当退还当事人 ${yuan(amount)}，期限至${day(due)}届满（${groundIn(article, 'zh-CN')}）。`,
  },
  'returned-unfounded': {
    en: ({ on, amount }: { on: string; amount: number }) =>
      `By what was corrected on ${on}, ${money(amount, 'en')} went back to the party that had never come in: demand it back.`,
    zh: ({ on, amount }: { on: string; amount: number }) =>
      `按${day(on)}更正后的记录，退还当事人的款项比收到的多 ${yuan(amount)}，应当依法追回。`,
  },
  'closed-without-forms': {
    en: ({ on, forms }: { on: string; forms: readonly number[] }) =>
      `The case was closed on ${on}, and these forms are not in the file: ${forms.map((form) => `#${form}`).join(', ')}.`,
    zh: ({ on, forms }: { on: string; forms: readonly number[] }) =>
      `${day(on)}结案，案卷缺少文书：${listed(forms.map((form) => `${form} 号`))}。`,
  },
  'changed-after-closing': {
    en: ({ step }: { step: Step }) => `${stepInEnglish(step)} was entered after the case had ended.`,
    zh: ({ step }: { step: Step }) => `${stepInChinese(step)}系结案（不予立案、线索移送、备案归档）后录入。`,
  },
  'paper-unlike-file': {
    en: ({ on, wrong }: { on: string; wrong: string }) =>
      `The notice served on ${on} corrects "${wrong}", which only the paper served has, and not the decision on file.`,
    zh: ({ on, wrong }: { on: string; wrong: string }) =>
      `${day(on)}送达的补正文书更正“${wrong}”，案卷中的决定没有该文字，送达的文书与案卷不一致。`,
  },
  'file-swapped': {
    en: ({ name, on }: { name: string; on: string }) =>
      `On ${on} another recording was attached by the name, device and time of one that was there: ${name}.`,
    zh: ({ name, on }: { name: string; on: string }) =>
      `${day(on)}归集的音像“${name}”与已有音像的名称、设备、时间相同而内容不同。`,
  },
} as const;
