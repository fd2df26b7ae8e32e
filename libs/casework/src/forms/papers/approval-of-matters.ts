import type { MeasureContent } from '../../events/measures.js';
import type { SuspensionProposed, TerminationProposed } from '../../events/suspension.js';
import { approvalFields, approvalOfReport } from '../approval-words.js';
import { textDate } from '../chinese/date.js';
import { digitAmount } from '../chinese/money.js';
import { inOneSentence } from '../chinese/punctuation.js';
import { measureNameOf, outcomeOf } from '../measure-words.js';
import { paper, type Made } from '../paper.js';
import { allParties, ofEachParty } from '../parties-of-case.js';
import { whatIsProposed } from '../proposed-words.js';
import { measureOf } from '../subject.js';
import { blank, lastBefore } from '../words.js';

type Matter =
  | 'ExtensionProposed'
  | 'SuspensionProposed'
  | 'CaseResumed'
  | 'TerminationProposed'
  | 'TransferProposed'
  | 'CaseTakenBack'
  | 'MeasureRequested'
  | 'UrgentMeasureTaken'
  | 'MeasureExtensionRequested'
  | 'MeasureEndRequested'
  | 'ProposalApproved'
  | 'GainsFoundUncomputable'
  | 'DeferralProposed';

const suspensionNames: Record<SuspensionProposed['ground'], string> = {
  'depends-on-another-case': '须以相关案件的处理结果为依据',
  'legal-interpretation-pending': '涉及法律适用问题，须送请有权机关作出解释或者确认',
  'force-majeure': '因不可抗力致使案件暂时无法调查',
  'party-missing': '因当事人下落不明致使案件暂时无法调查',
  other: '其他应当中止调查的情形',
};

const terminationNames: Record<TerminationProposed['ground'], string> = {
  'person-died': '涉嫌违法的公民死亡，没有权利义务承受人',
  'organisation-ended': '涉嫌违法的单位终止，没有权利义务承受人',
  other: '其他应当终止调查的情形',
};

const about = (made: Made<Matter>): MeasureContent | null => measureOf(made.facts, made.place);
const measureName = (made: Made<Matter>): string => {
  const content = about(made);
  return content === null ? '' : `${measureNameOf(content)}（${content.items}）`;
};

const subject = (made: Made<Matter>): string => {
  const { fact } = made;
  switch (fact.type) {
    case 'ExtensionProposed':
      return fact.data.clock === 'verify' ? `延长核查期限${fact.data.days}个工作日` : `延长办案期限${fact.data.days}日`;
    case 'SuspensionProposed':
      return `中止调查：${suspensionNames[fact.data.ground]}`;
    case 'CaseResumed':
      return '恢复调查';
    case 'TerminationProposed':
      return `终止调查：${terminationNames[fact.data.ground]}`;
    case 'TransferProposed':
      return `移送${fact.data.to}处理`;
    case 'CaseTakenBack':
      return `接收${fact.data.authority}移回，继续办理`;
    case 'MeasureRequested':
      return `采取${measureName(made)}`;
    case 'UrgentMeasureTaken':
      return `补办${measureName(made)}批准手续`;
    case 'MeasureExtensionRequested':
      return `延长${measureName(made)}期限${fact.data.days}日`;
    case 'MeasureEndRequested':
      return `处理${measureName(made)}：${outcomeOf(made.facts, fact.data)}`;
    case 'ProposalApproved':
      return '批准行政处罚建议';
    case 'GainsFoundUncomputable':
      return '认定违法所得无法计算';
    case 'DeferralProposed':
      return inOneSentence(
        fact.data.instalments.map(({ amount, payBy }) => `${textDate(payBy)}前缴纳罚款${digitAmount(amount)}`),
      );
  }
};

/** What the officers propose, and what the review said of it (PR Art.48, 54, 56). */
const proposalReviewed = (made: Made<Matter>): string => {
  const review = lastBefore(made, 'ReviewConcluded')?.data.opinion ?? '';
  return inOneSentence([ofEachParty(whatIsProposed)(made), review === '' ? '' : `经审核：${review}`]);
};

const reasons = (made: Made<Matter>): string => {
  const { fact } = made;
  if (fact.type === 'ProposalApproved') return proposalReviewed(made);
  if (fact.type === 'CaseResumed') return blank;
  if (fact.type === 'GainsFoundUncomputable')
    return inOneSentence([`调查情况：${fact.data.inquiry}`, `无法计算的理由：${fact.data.reasons}`]);
  return fact.type === 'DeferralProposed' ? fact.data.hardship : fact.data.reasons;
};

const opinions = approvalFields<Matter>();

/** A field of the first two parts: of the report, where the department head approves what it proposes. */
const ofReport = (name: string): ((made: Made<Matter>) => string) => {
  const own = opinions[name];
  const reported = approvalOfReport[name];
  return (made) => {
    const { fact } = made;
    if (fact.type === 'ProposalApproved' && typeof reported === 'function')
      return reported(made as Made<'ProposalApproved'>);
    return typeof own === 'function' ? own(made) : '';
  };
};

/** #8 行政处罚案件有关事项审批表. What a head decides without a proposal has only the head's part. */
export const matterApproval = paper<Matter>({
  ...allParties,
  ...opinions,
  ...Object.fromEntries(Object.keys(approvalOfReport).map((name) => [name, ofReport(name)])),
  subject,
  reasons,
});
