import { termText } from '../../discretion/restriction-terms.js';
import type { penalty } from '../../refusals/penalty.js';
import { day } from '../day.js';
import { reasonsIn } from '../discretion-reasons.js';
import { choiceIn, imposedIn } from '../imposed-words.js';
import { listed } from '../listed.js';
import { money, yuan } from '../money.js';
import { enFirst, zh } from '../phrases/phrase.js';
import { termInChinese } from '../restriction-term.js';
import { lawsApplied, named, outcomes, restrictions } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

export const penaltyWords: WordsOf<typeof penalty> = {
  'basis-unknown': {
    zh: ({ basis, day: on }) => [
      `处罚依据 ${basis} 在${day(on)}未施行。`,
      '请选择违法行为发生时有效的依据；决定时的新规定处罚较轻或者不认为是违法的，适用新规定。',
    ],
    en: ({ basis, day: on }) => [
      `No legal basis ${basis} was in force on ${on}.`,
      'Name a basis in force on the day of the act (or the milder one in force on the day of decision).',
    ],
  },
  'choice-of-law-unstated': {
    zh: ({ why }) => [
      `适用的规定与行政处罚法第三十七条不一致：${reasonsIn([why], 'zh-CN')}。`,
      '请适用应当适用的规定提出处理意见，已经告知的，应当重新告知；认为现在选择的规定仍应适用的，请选择适用的是行为时还是决定时的规定、选择的依据，并写明理由。',
    ],
    en: ({ why }) => [
      `The text applied is not the one of APL Art.37: ${reasonsIn([why], 'en')}.`,
      'Propose by the text that applies, and tell the party anew where it was told already; or choose whether the text of the act or that of the decision applies all the same and on which ground, and state why.',
    ],
  },
  'law-chosen-not-applied': {
    zh: ({ applied }) => [
      `所引依据是${named(lawsApplied, applied)}，与选择适用的规定不一致。`,
      '请改引选择适用的依据，或者更正选择。',
    ],
    en: ({ applied }) => [
      `The basis is ${applied === 'of-the-act' ? 'the text of the day of the act' : 'the text of the day of the decision'}, and the other one is stated as applied.`,
      'Name the basis that was chosen, or correct the choice.',
    ],
  },
  'above-maximum': {
    zh: ({ fine, max }) => [`罚款 ${yuan(fine)}，超过法定最高额 ${yuan(max)}。`, `罚款不得超过 ${yuan(max)}。`],
    en: ({ fine, max }) => [
      `A fine of ${money(fine, 'en')} is above the statutory maximum of ${money(max, 'en')}.`,
      `At most ${money(max, 'en')}.`,
    ],
  },
  'below-minimum-without-ground': {
    zh: ({ fine, min, tier }) => [
      `罚款 ${yuan(fine)}，低于法定最低额 ${yuan(min)}，且未写明减轻处罚的理由。`,
      tier === 'mitigated'
        ? `已选择“减轻”档次，请写明减轻处罚的理由；不减轻的，罚款不得低于 ${yuan(min)}。`
        : `罚款不得低于 ${yuan(min)}；依法减轻的，请写明减轻处罚的理由，并选择“减轻”档次。`,
    ],
    en: ({ fine, min, tier }) => [
      `A fine of ${money(fine, 'en')} is below the statutory minimum of ${money(min, 'en')} and no ground of mitigation is stated.`,
      tier === 'mitigated'
        ? `The tier is "mitigated": state the ground of mitigation; without mitigation at least ${money(min, 'en')}.`
        : `At least ${money(min, 'en')}, or state the ground of mitigation and choose the tier "mitigated".`,
    ],
  },
  'other-measure-not-provided': {
    zh: ({ why }) => [
      `没有依据的处理措施不得采取：${reasonsIn([why], 'zh-CN')}。`,
      '请不要采取该项处理措施，或者选择规定该项措施的依据。',
    ],
    en: ({ why }) => [
      `No measure without a basis: ${reasonsIn([why], 'en')}.`,
      'Leave the measure out, or name the basis that provides for it.',
    ],
  },
  'restriction-not-provided': {
    zh: ({ why }) => [
      `没有法定依据的行政处罚无效：${reasonsIn([why], 'zh-CN')}。`,
      '请不要给予该项处罚；或者补充该条文要求的事实，或者选择规定该项处罚的依据。',
    ],
    en: ({ why }) => [
      `No penalty without a basis: ${reasonsIn([why], 'en')}.`,
      'Leave the restriction out, record the facts that the article asks for, or name the basis that provides for it.',
    ],
  },
  'obligatory-fine-omitted': {
    zh: ({ tier }) => [
      '法律规定应当或者并处罚款而未予罚款，属于减轻处罚，但未写明减轻处罚的理由。',
      tier === 'mitigated'
        ? '已选择“减轻”档次，请写明减轻处罚的理由；不减轻的，请提出罚款。'
        : '请提出罚款；依法减轻的，请写明减轻处罚的理由，并选择“减轻”档次。',
    ],
    en: ({ tier }) => [
      'The law requires a fine (应当 or 并处) and none is proposed: that is 减轻, and no ground of mitigation is stated.',
      tier === 'mitigated'
        ? 'The tier is "mitigated": state the ground of mitigation; without mitigation propose a fine.'
        : 'Propose a fine, or state the ground of mitigation and choose the tier "mitigated".',
    ],
  },
  'no-fine-possible': {
    zh: ({ reasons }) => [
      `依据该条文和现有事实不能处以罚款：${reasonsIn(reasons, 'zh-CN')}。`,
      '请不要提出罚款，或者补充该条文要求的事实。',
    ],
    en: ({ reasons }) => [
      `This basis allows no fine on these facts: ${reasonsIn(reasons, 'en')}.`,
      'Leave the fine out, or record the facts that the article asks for.',
    ],
  },
  'facts-missing': {
    zh: ({ reasons }) => [
      `无法计算法定罚款幅度：${reasonsIn(reasons, 'zh-CN')}。`,
      '请补充所缺的数额或者事实，并附证据。',
    ],
    en: ({ reasons }) => [
      `The statutory range cannot be computed: ${reasonsIn(reasons, 'en')}.`,
      'Record the missing quantity with its evidence.',
    ],
  },
  'tier-not-stated': {
    zh: () => ['提出了罚款，但未选择裁量档次。', '请选择减轻、从轻、一般或者从重，并说明理由。'],
    en: () => [
      'A fine is proposed and no tier is chosen.',
      'Choose mitigated, lenient, general or heavy, with reasons.',
    ],
  },
  'penalty-without-outcome': {
    zh: ({ outcome }) => [
      `处理意见为“${named(outcomes, outcome)}”，却填写了处罚内容。`,
      '请删去全部处罚内容，或者将处理意见改为“给予行政处罚”。',
    ],
    en: ({ outcome }) => [
      `The outcome is “${choiceIn('outcome', outcome, 'en')}” and yet a penalty is stated.`,
      'Set every part of the penalty to nothing, or choose the outcome "penalty".',
    ],
  },
  'outcome-without-penalty': {
    zh: () => [
      '处理意见为“给予行政处罚”，却未填写处罚内容。',
      '请填写警告、罚款、没收或者限制性处罚，或者选择其他处理意见。',
    ],
    en: () => [
      'The outcome is "penalty" and no part of a penalty is stated.',
      'State the warning, fine, confiscation or restriction, or choose another outcome.',
    ],
  },
  'not-the-higher-fine': {
    zh: ({ basis, higher }) => [
      `该违法行为同时违反 ${higher}，其罚款数额高于 ${basis}。`,
      `同一个违法行为违反多个法律规范应当给予罚款处罚的，按照罚款数额高的规定处罚：请以 ${higher} 为处罚依据，将 ${basis} 列为同时违反的规范。`,
    ],
    en: ({ basis, higher }) => [
      `The act breaks ${higher} too, whose fine is higher than that of ${basis}.`,
      `Fine under ${higher} and name ${basis} among the norms that are also broken.`,
    ],
  },
  'counted-by-quantity': {
    zh: () => [
      '该依据的罚款按数额计算，已包含全部违法行为；或者合计金额过大，无法计算。',
      '请不要填写行为数量，按全部违法行为填写数额；或者分别列明各违法行为。',
    ],
    en: () => [
      'The fine of this basis goes by a quantity, which holds all acts already, or the sum is too large to be counted.',
      'Leave the count out and state the quantity of all acts, or list the acts apart.',
    ],
  },
  'acts-do-not-add-up': {
    zh: ({ sum, stated }) => [
      sum === stated
        ? '各违法行为的警告、没收或者其他处罚内容之和，与合并执行的处罚内容不符。'
        : `各违法行为的罚款合计 ${yuan(sum)}，合并执行的罚款为 ${yuan(stated)}。`,
      '请逐项以各违法行为处罚内容之和作为合并执行的处罚内容。',
    ],
    en: ({ sum, stated }) => [
      sum === stated
        ? 'What the acts impose beside the fine (warning, gains, goods, restrictions) is not what the whole penalty says.'
        : `The acts come to a fine of ${money(sum, 'en')}, and the whole penalty says ${money(stated, 'en')}.`,
      'State as the whole penalty the sum of what the acts impose, part by part.',
    ],
  },
  'parties-named-already': {
    zh: () => [
      '本案的各当事人已在先前的调查终结报告中列明，本报告只针对一名当事人。',
      '请只报告该当事人的情况，或者将全部报告退回。',
    ],
    en: () => [
      'The parties of this case were named by an earlier report; this one is of a single party.',
      'Report on this party alone, or have all reports sent back.',
    ],
  },
  'over-summary-ceiling': {
    zh: ({ fine, ceiling }) => [`罚款 ${yuan(fine)}，超过当场处罚的限额 ${yuan(ceiling)}。`, '请适用普通程序。'],
    en: ({ fine, ceiling }) => [
      `A fine of ${money(fine, 'en')} exceeds the summary ceiling of ${money(ceiling, 'en')}.`,
      'Use the ordinary procedure.',
    ],
  },
  'only-warning-or-fine': {
    zh: () => ['当场只能作出警告或者罚款的行政处罚决定。', '请适用普通程序。'],
    en: () => ['On the spot only a warning or a fine may be imposed.', 'Use the ordinary procedure.'],
  },
  'basis-not-notified': {
    zh: ({ basis, notified }) => [
      `告知当事人的处罚依据为 ${listed(notified)}，不是 ${basis}。`,
      '请退回调查，将新的处罚依据告知当事人。',
    ],
    en: ({ basis, notified }) => [
      `The party was notified of a penalty under ${notified.join(', ')}, not under ${basis}.`,
      'Return the case to the investigation and notify the party of the new basis.',
    ],
  },
  'responsible-is-no-person': {
    zh: ({ name }) => [
      `${name}不是自然人，不能作为单位的责任人员受到处罚。`,
      '请将责任人员的类型填写为自然人，或者不填责任身份，按单位自身的违法行为处理。',
    ],
    en: ({ name }) => [
      `${name} is no natural person and cannot be punished as one who answers for an enterprise.`,
      'Enter the person as “Natural person”, or leave “Responsible as” out and handle it for what it did itself.',
    ],
  },
  'heavier-than-notified': {
    zh: ({ what }) => [`${zh(what)}重于告知当事人的内容。`, '决定的处罚不得重于告知的处罚。'],
    en: ({ what }) => [
      `${enFirst(what)} is heavier than what the party was notified of.`,
      'Decide at most what was notified.',
    ],
  },
  'restriction-term-missing': {
    zh: ({ restriction, terms }) => [
      `${named(restrictions, restriction)}未写明期限，而法律规定可以选择：${terms.map(termInChinese).join('；')}。`,
      '请写明期限的月数或者终身。',
    ],
    en: ({ restriction, terms }) => [
      `How long the ${imposedIn(restriction, 'en')} lasts is not stated, and the law leaves a choice: ${terms.map(termText).join('; ')}.`,
      'State its term in months, or for good, in terms.',
    ],
  },
  'restriction-term-outside': {
    zh: ({ restriction, terms }) => [
      `${named(restrictions, restriction)}的期限不在法律规定之内：${terms.map(termInChinese).join('；')}。`,
      '请填写条文规定的期限。',
    ],
    en: ({ restriction, terms }) => [
      `The term of the ${imposedIn(restriction, 'en')} is not one that the law leaves: ${terms.map(termText).join('; ')}.`,
      'State a term that the article has.',
    ],
  },
  'restriction-term-misplaced': {
    zh: ({ restriction }) => [
      `期限中写明的${named(restrictions, restriction)}并未给予，或者重复填写，或者同时填写了月数和终身。`,
      '请对每项所给予的处罚只写一次期限：月数或者终身。',
    ],
    en: ({ restriction }) => [
      `The terms name the ${imposedIn(restriction, 'en')}, which is not imposed, is named twice, or has months beside “For life”.`,
      'Name each restriction that is imposed once, with its months or “For life”.',
    ],
  },
  'direction-not-followed': {
    zh: ({ why }) => [
      `法律规定应当适用的裁量档次未遵循：${reasonsIn([why], 'zh-CN')}。`,
      '请选择法律规定的档次，或者写明应当从轻、减轻的情节。',
    ],
    en: ({ why }) => [
      `The law binds the tier: ${reasonsIn([why], 'en')}.`,
      'Choose the tier that it binds to, or name the circumstance that binds the other way.',
    ],
  },
  'one-or-the-other': {
    zh: ({ why }) => [`条文规定的处罚只能择一适用（或者）：${reasonsIn([why], 'zh-CN')}。`, '请去除其中一项。'],
    en: ({ why }) => [`The article allows one of them (或者): ${reasonsIn([why], 'en')}.`, 'Leave one of them out.'],
  },
  'confiscation-not-provided': {
    zh: ({ why }) => [
      `没有法定依据不得没收物品：${reasonsIn([why], 'zh-CN')}。`,
      '请不要没收并解除扣押，或者在“同时违反”中写明规定没收的依据。',
    ],
    en: ({ why }) => [
      `No goods are confiscated without a basis: ${reasonsIn([why], 'en')}.`,
      'Leave the goods out and end their seizure, or name under “Also broken” the norm that provides for it.',
    ],
  },
  'unit-not-established': {
    zh: ({ basis, units }) => [
      `依据 ${basis} 处罚企业的责任人员，但未认定${units}有该条文规定的违法行为。`,
      '请认定企业在相应条文下的违法行为，或者不处罚该责任人员。',
    ],
    en: ({ basis, units }) => [
      `A person who answers for an enterprise is punished under ${basis}, and no act of ${units} under that article is established.`,
      'Establish the act of the enterprise under the corresponding article, or leave the person unpunished for it.',
    ],
  },
};
