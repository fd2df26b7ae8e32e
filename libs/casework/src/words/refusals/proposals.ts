import type { AgreedPenalty, FilingCondition, proposals, UnseenByHeads } from '../../refusals/proposals.js';
import { groundChoices } from '../choices/grounds.js';
import { day } from '../day.js';
import { choiceIn, restrictionTold } from '../imposed-words.js';
import type { InBoth, Language } from '../language.js';
import { listed } from '../listed.js';
import { money, yuan } from '../money.js';
import { field, fieldInEnglish } from '../phrases/subjects.js';
import { matterInChinese } from '../proposal-matters.js';
import { reviewGroundWords } from '../review-grounds.js';
import { named, outcomes, reviewPoints } from '../said-choices.js';
import type { Term } from '../term.js';
import type { WordsOf } from './words-of.js';

const conditions: Readonly<Record<FilingCondition, InBoth>> = {
  primaFacieEvidence: { en: 'prima facie evidence', zh: '有证据初步证明存在违法行为' },
  penaltyProvided: { en: 'a penalty provided by law', zh: '依据法律、法规、规章应当给予行政处罚' },
  ownJurisdiction: { en: 'own jurisdiction', zh: '属于本部门管辖' },
  withinLimitation: { en: 'within the limitation period', zh: '在给予行政处罚的法定期限内' },
};

const unseenByHeads: Readonly<Record<UnseenByHeads, InBoth>> = {
  statement: { en: "the party's statement", zh: '当事人的陈述、申辩' },
  recheck: { en: "the re-check of the party's statement", zh: '对陈述、申辩的复核' },
  'hearing-report': { en: 'the report of the hearing', zh: '听证报告' },
  review: { en: 'the opinion of the review', zh: '审核意见' },
};

const penaltyInChinese = ({ outcome, fine, beside }: AgreedPenalty): string =>
  listed([
    named(outcomes, outcome),
    ...(beside?.warning === true ? ['警告'] : []),
    `罚款 ${yuan(fine)}`,
    ...(beside === undefined
      ? []
      : [
          `没收违法所得 ${yuan(beside.gains)}`,
          `没收非法财物 ${yuan(beside.goods)}`,
          ...beside.restrictions.map((each) => restrictionTold(each, 'zh-CN')),
        ]),
  ]);

const penaltyInEnglish = ({ outcome, fine, beside }: AgreedPenalty): string =>
  [
    choiceIn('outcome', outcome, 'en'),
    ...(beside?.warning === true ? ['a warning'] : []),
    `a fine of ${money(fine, 'en')}`,
    ...(beside === undefined
      ? []
      : [
          `confiscated gains of ${money(beside.gains, 'en')}`,
          `confiscated goods worth ${money(beside.goods, 'en')}`,
          ...beside.restrictions.map((each) => restrictionTold(each, 'en')),
        ]),
  ].join(', ');

/** What approves instead of a penalty: "no penalty" is said of every outcome that is none. */
const proposedOutcome = (outcome: string): string =>
  outcome === 'no penalty' ? '不予行政处罚' : named(outcomes, outcome);

/** On what ground a case closes, as the forms of the console say it. */
const closingGround = (ground: string, language: Language): string => {
  const grounds: Readonly<Record<string, Term>> = groundChoices;
  return (Object.hasOwn(grounds, ground) ? grounds[ground]?.[language] : undefined) ?? ground;
};

export const proposalsWords: WordsOf<typeof proposals> = {
  'proposal-pending': {
    zh: ({ matter }) => [`有待审批的提请事项（${matterInChinese(matter)}）。`, '请先签署意见、批准或者退回。'],
    en: ({ matter }) => [`A proposal (${matter}) is waiting for its approval.`, 'Endorse, approve or return it first.'],
  },
  'no-proposal': {
    zh: ({ wanted }) => [`没有待审批的提请事项（${matterInChinese(wanted)}）。`, '请先由办案人员提请。'],
    en: ({ wanted }) => [`There is no proposal (${wanted}) waiting.`, 'The case officers must propose it first.'],
  },
  'not-endorsed': {
    zh: ({ matter }) => [
      `办案机构负责人尚未对提请事项（${matterInChinese(matter)}）签署意见。`,
      '请先由办案机构负责人签署意见或者退回。',
    ],
    en: ({ matter }) => [
      `The head of the case unit has not given an opinion on the proposal (${matter}).`,
      'The head of the case unit endorses or returns it first.',
    ],
  },
  'already-endorsed': {
    zh: ({ matter }) => [`提请事项（${matterInChinese(matter)}）已经签署意见。`, '请由部门负责人决定。'],
    en: ({ matter }) => [`The proposal (${matter}) has its opinion already.`, 'The department head decides now.'],
  },
  'outcome-mismatch': {
    zh: ({ proposed, reported, of }) =>
      of === 'closing'
        ? [
            `提请的结案情形“${closingGround(proposed, 'zh-CN')}”与本案的情形“${closingGround(reported, 'zh-CN')}”不一致。`,
            '请按本案的情形提请结案。',
          ]
        : [
            `提请的处理决定（${proposedOutcome(proposed)}）与报告并经审核的处理意见（${proposedOutcome(reported)}）不一致。`,
            '请按审核的处理意见提请，或者退回调查。',
          ],
    en: ({ proposed, reported, of }) =>
      of === 'closing'
        ? [
            `The case does not close as "${closingGround(proposed, 'en')}": it is "${closingGround(reported, 'en')}".`,
            'Propose to close it on the ground that it has.',
          ]
        : [
            `The decision proposed (${choiceIn('outcome', proposed, 'en')}) is not the one reported and reviewed (${choiceIn('outcome', reported, 'en')}).`,
            'Propose the reviewed outcome, or return the case to investigation.',
          ],
  },
  'agrees-with-faults': {
    zh: ({ points }) => [
      `审核意见为同意，但下列审核内容未通过：${listed(points.map((point) => reviewPoints[point]))}。`,
      '请选择纠正、补充调查或者其他意见，或者将该内容改为通过。',
    ],
    en: ({ points }) => [
      `The review agrees although these points failed: ${points.join(', ')}.`,
      'Choose correct, supplement or other, or mark the points as passed.',
    ],
  },
  'review-not-passed': {
    zh: () => ['法制审核未通过，不得作出决定。', '请退回纠正后重新送审。'],
    en: () => [
      'The legal review was not passed: no decision may be made.',
      'Return the report for correction and have it reviewed again.',
    ],
  },
  'collective-discussion-needed': {
    zh: ({ grounds }) => [
      grounds.length === 0
        ? '经法制审核拟给予行政处罚的案件，应当由负责人集体讨论决定。'
        : `该处罚属于本机关规定的重大案件（${listed(grounds.map((ground) => reviewGroundWords[ground]['zh-CN']))}），尚未经负责人集体讨论。`,
      '请先记录负责人集体讨论。',
    ],
    en: ({ grounds }) => [
      grounds.length === 0
        ? 'A case of legal review with a penalty must be discussed collectively.'
        : `The penalty is on the bureau's list of major cases (${grounds.map((ground) => reviewGroundWords[ground].en.toLowerCase()).join(', ')}) and was not discussed collectively.`,
      'Record the collective discussion first.',
    ],
  },
  'against-discussion': {
    zh: ({ decided, agreed }) => [
      `决定内容（${penaltyInChinese(decided)}）与集体讨论结论（${penaltyInChinese(agreed)}）不一致。`,
      '请按集体讨论结论提请，或者重新集体讨论。',
    ],
    en: ({ decided, agreed }) => [
      `The decision (${penaltyInEnglish(decided)}) is not what the collective discussion agreed on (${penaltyInEnglish(agreed)}).`,
      'Propose the decision as it was agreed on, or record a new discussion.',
    ],
  },
  'act-against-discussion': {
    zh: ({ act }) => [
      `对“${act}”的处理与集体讨论结论不一致。`,
      '请按集体讨论对每一违法行为的结论提请，或者重新集体讨论。',
    ],
    en: ({ act }) => [
      `What is decided for "${act}" is not what the collective discussion agreed on for that act.`,
      'Propose for each act what was agreed on for it, or record a new discussion.',
    ],
  },
  'acts-not-agreed': {
    zh: ({ acts }) => [
      `集体讨论的结论与提请讨论的处罚不同，而未写明对每一违法行为的处理（${acts.map((act) => `“${act}”`).join('、')}）。`,
      '请在“违法行为”中逐项填写集体讨论的结论。',
    ],
    en: ({ acts }) => [
      `The heads agreed on another penalty than was proposed, and what they agreed on for each act is not said (${acts.map((act) => `"${act}"`).join(', ')}).`,
      'Say under "Acts" what was agreed on for each.',
    ],
  },
  'before-discussion': {
    zh: ({ documentDate, heldOn }) => [
      `决定书日期为${day(documentDate)}，早于集体讨论日期${day(heldOn)}。`,
      '请将决定书日期定为集体讨论当日或者之后。',
    ],
    en: ({ documentDate, heldOn }) => [
      `The decision is dated ${documentDate}, before the collective discussion of ${heldOn}.`,
      'Decide on the day of the discussion or later.',
    ],
  },
  'discussed-too-early': {
    zh: ({ heldOn, unseen, on }) => [
      `${day(heldOn)}的集体讨论早于${day(on)}的${unseenByHeads[unseen].zh}，负责人未能对其进行审查。`,
      `请由负责人对${unseenByHeads[unseen].zh}再次集体讨论并记录后作出决定。`,
    ],
    en: ({ heldOn, unseen, on }) => [
      `The collective discussion of ${heldOn} came before ${unseenByHeads[unseen].en} of ${on}: the heads did not see it.`,
      'Have the heads discuss again with it, and record that discussion before the decision.',
    ],
  },
  'named-twice': {
    zh: ({ person }) => [`讨论意见中 ${person} 重复。`, '每一参加人员填写一份意见。'],
    en: ({ person }) => [`opinions names ${person} twice.`, 'Give one opinion for each person who attended.'],
  },
  'host-without-opinion': {
    zh: ({ host }) => [`讨论意见中没有主持人 ${host} 的意见。`, '请填写主持人的意见。'],
    en: ({ host }) => [
      `opinions has none of ${host}, who led the discussion.`,
      'Give the opinion of the host among the others.',
    ],
  },
  'heads-needed': {
    zh: ({ heads, host, least, bureau, named }) => [
      `${
        heads.includes(host)
          ? `集体讨论应当由市场监督管理部门负责人进行，参加讨论的人员中属于本局（${bureau}）${named.length > 0 ? '负责人' : ''}且未承办、审核本案的不足 ${least} 人。`
          : `集体讨论应当由市场监督管理部门负责人主持，主持人 ${host} 不属于本局（${bureau}）${named.length > 0 ? '负责人' : ''}，或者承办、审核过本案。`
      }${named.length > 0 ? `当日登记的负责人为 ${named.join('、')}。` : ''}`,
      `请由本局至少 ${least} 名负责人讨论决定，并由其中一人主持；承办人员、审核人员可以列席汇报，不参与决定。`,
    ],
    en: ({ heads, host, least, bureau, named }) => [
      `${
        heads.includes(host)
          ? `The heads discuss together, and fewer than ${least} of those who attended are ${named.length > 0 ? 'heads ' : ''}of the bureau itself (${bureau}) and had no part in the case.`
          : `A head leads the discussion, and ${host} is not ${named.length > 0 ? 'a head ' : ''}of the bureau itself (${bureau}), or had a part in the case.`
      }${named.length > 0 ? ` The register names ${named.join(', ')} for that day.` : ''}`,
      `Have at least ${least} heads of the bureau discuss, led by one of them; who handled or reviewed the case may attend to report, and decides nothing.`,
    ],
  },
  'nobody-agreed': {
    zh: ({ heldOn }) => [
      `${day(heldOn)}的集体讨论中，负责人均持不同意见，未形成讨论结论。`,
      '请记录负责人实际同意的结论；没有形成一致或者多数意见的，另行集体讨论。',
    ],
    en: ({ heldOn }) => [
      `In the discussion of ${heldOn} every head dissented: nothing was agreed on.`,
      'Record what heads agreed on, or have them discuss again.',
    ],
  },
  'filing-conditions': {
    zh: ({ missing }) => [
      `立案应当同时符合四项条件，下列条件不符合：${missing.map((each) => conditions[each].zh).join('；')}。`,
      '请提请不予立案，或者继续核查。',
    ],
    en: ({ missing }) => [
      `Filing needs all four conditions; not met: ${missing.map((each) => conditions[each].en).join(', ')}.`,
      'Propose not to file, or continue the verification.',
    ],
  },
  'limitation-expired': {
    zh: ({ lastDay, act }) => [
      `${act === null ? '违法行为' : `违法行为“${act}”`}在给予行政处罚的法定期限（至${day(lastDay)}）届满后才被发现。`,
      '请提请不予立案；涉及公民生命健康安全、金融安全且有危害后果的，期限为五年。',
    ],
    en: ({ lastDay, act }) => [
      `${act === null ? '' : `${act}: `}The violation was found after the limitation period ended on ${lastDay}.`,
      'Propose not to file. Five years apply to harm to life, health or financial safety.',
    ],
  },
  'notice-no-longer-fits': {
    zh: ({ changed }) => [
      `告知当事人之后，${listed(changed.map(field))}已被更正，与审核、批准和告知的内容不一致。`,
      '请退回调查，重新提交调查终结报告，审核、批准后重新制作并送达行政处罚告知书，重新告知陈述、申辩权以及依法应当告知的听证权利，再作决定；只更正文字错误的除外。',
    ],
    en: ({ changed }) => [
      `Since the party was notified, ${changed.map(fieldInEnglish).join(', ')} has been corrected: it is no longer what was reviewed, approved and told.`,
      'Return the report to the investigation (return-proposal), report, review and approve anew, and serve a new notice with the rights of now, that to a hearing among them; then decide. Slips of the pen need none of this.',
    ],
  },
  'review-no-longer-fits': {
    zh: ({ changed }) => [
      `审核之后，${listed(changed.map(field))}已被更正，与审核的内容不一致。`,
      '请退回调查，重新提交调查终结报告并送审；只更正文字错误的除外。',
    ],
    en: ({ changed }) => [
      `Since the review, ${changed.map(fieldInEnglish).join(', ')} has been corrected: it is no longer what was reviewed.`,
      'Return the report to the investigation (return-proposal, also after the approval), and report and submit it for review anew. Slips of the pen need none of this.',
    ],
  },
};
