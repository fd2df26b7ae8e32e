import type { Reason, ReasonParameters, Tier } from '../discretion/reason.js';
import { choiceWords } from './choices/index.js';
import { day } from './day.js';
import { fieldWords } from './fields/index.js';
import { circumstanceIn, imposedIn } from './imposed-words.js';
import { listed } from './listed.js';
import { money, yuan } from './money.js';

const choice = (field: string, word: string): string => choiceWords(field, word)?.['zh-CN'] ?? word;
const tierSaid = (tier: Tier): string => choice('tier', tier);
const fieldSaid = (name: string): string => fieldWords[name]?.['zh-CN'] ?? name;

const imposedSaid = (kind: string): string => imposedIn(kind, 'zh-CN');
const circumstanceSaid = (code: string): string => circumstanceIn(code, 'zh-CN');
const circumstancesSaid = (codes: readonly string[]): string =>
  codes.length === 0 ? '未认定裁量情节' : `认定的情节为${codes.map(circumstanceSaid).join('；')}`;

const below = ({ fine, min }: ReasonParameters['MITIGATED_NOT_STATED']): string =>
  `罚款 ${yuan(fine)}，低于法定最低额 ${yuan(min)}`;

const inForce = ({ basis, from, to }: ReasonParameters['WRONG_VERSION']): string =>
  `${basis} 自${day(from)}起施行${to === null ? '' : `，至${day(to)}止`}`;

type Imposed = ReasonParameters['MEASURE_LEFT_OUT'];
const notProvided = ({ bases, kind }: Imposed): string => `${listed(bases)} 没有规定${imposedSaid(kind)}`;
const onOtherFacts = ({ bases, kind }: Imposed): string =>
  `${listed(bases)} 规定的${imposedSaid(kind)}以未填写的事实为条件`;

/** Reasons with what they are said from, in Chinese; sums in yuan. */
export const toldReasons: {
  readonly [Code in keyof ReasonParameters]: (parameters: ReasonParameters[Code]) => string;
} = {
  ABOVE_MAX: ({ fine, max }) => `罚款 ${yuan(fine)}，超过法定最高额 ${yuan(max)}`,
  BELOW_MIN_NO_MITIGATION_GROUND: (told) => `${below(told)}，且未写明减轻处罚的理由`,
  MITIGATED_NOT_STATED: (told) => `${below(told)}，未写明属于减轻处罚`,
  BELOW_MITIGATION_FLOOR: ({ percent, ...told }) => `${below(told)} 的 ${percent}%（本地规定的减轻处罚下限）`,
  LABEL_BAND_MISMATCH: ({ stated, actual }) =>
    `所选裁量档次为${tierSaid(stated)}，罚款数额所处档次为${tierSaid(actual)}`,
  THRESHOLD_NEAR: ({ quantity, amount, percent, threshold }) =>
    `${fieldSaid(quantity)} ${yuan(amount)}，与适用不同幅度的界限 ${yuan(threshold)} 相差不超过 ${percent}%，应当有充分的价值认定证据`,
  NEWER_VERSION: (told) => `${inForce(told)}，晚于违法行为发生的${day(told.actDate)}，处罚较轻的才可以适用`,
  WRONG_VERSION: (told) => `${inForce(told)}，违法行为发生的${day(told.actDate)}不在其施行期间`,
  MILDER_LAW: ({ basis, decisionDate, min, max }) =>
    `${basis} 在作出决定的${day(decisionDate)}已经施行，处罚较轻（${yuan(min)}至 ${yuan(max)}），应当适用`,
  LATER_LAW_NOT_MILDER: ({ basis, from, actDate, min, max }) =>
    min === null || max === null
      ? `${basis} 自${day(from)}施行，未见违法行为发生的${day(actDate)}有相应的规定`
      : `${basis} 自${day(from)}施行，处罚并不轻于违法行为发生的${day(actDate)}的规定（${yuan(min)}至 ${yuan(max)}），应当适用行为时的规定`,
  REPEALED_LAW: ({ basis, to }) => `${basis} 施行至${day(to)}，未见接续的规定，应当核对该行为现在是否仍属违法`,
  GAINS_UNCOMPUTABLE: ({ known }) =>
    known === null || known === 0
      ? '违法所得无法计算，按没有违法所得确定幅度，在罚款数额中予以考虑，由主要负责人批准'
      : `违法所得无法全部计算，按能够计算的 ${yuan(known)} 确定幅度，在罚款数额中予以考虑，由主要负责人批准`,
  GAINS_LEFT_OUT: ({ basis, left }) =>
    `${basis} 规定没收违法所得，尚有 ${yuan(left)} 未没收；除依法应当退赔的外，应当予以没收`,
  FACT_DECIDES: ({ fine }) => `罚款 ${yuan(fine)} 是否在法定幅度内，取决于尚未填写的事实`,
  HEARING_REQUIRED: ({ sums, kinds }) => {
    const reached = sums.map(
      ({ of, amount, from }) => `${of === 'fine' ? '罚款' : '没收'} ${yuan(amount)}，达到 ${yuan(from)}`,
    );
    const grounds = [...kinds.map(imposedSaid), ...reached].join('；');
    return `属于听证范围（${grounds}），应当告知当事人有要求听证的权利`;
  },
  TIER_AGAINST_CIRCUMSTANCES: ({ tier, circumstances }) =>
    `所选裁量档次为${tierSaid(tier)}，${circumstancesSaid(circumstances)}，二者不一致`,
  PENALTY_ALTHOUGH_SPARED: ({ circumstances }) => `${circumstancesSaid(circumstances)}，依法应当不予处罚，却给予了处罚`,
  NO_PENALTY_GROUND_MISSING: ({ circumstances }) => `不予处罚应当有法定理由，${circumstancesSaid(circumstances)}`,
  DIRECTION_NOT_FOLLOWED: ({ tiers, tier, source }) =>
    `${source} 规定应当${tiers.map(tierSaid).join('或者')}，所选裁量档次为${tierSaid(tier)}`,
  SERIOUS_RULE_HIT_NOT_APPLIED: ({ source }) => `依照 ${source} 属于情节严重，未填写，已按情节严重核查`,
  SERIOUS_RULE_MAY_APPLY: ({ source }) => `依照 ${source} 可以认定为情节严重，请填写是否情节严重或者说明理由`,
  MANDATORY_COMPONENT_MISSING: ({ bases, kind }) =>
    `${listed(bases)} 规定应当${imposedSaid(kind)}，没有给予：应当并处而不并处的，属于减轻处罚，应当有法定理由`,
  RESTRICTION_NOT_PROVIDED: notProvided,
  RESTRICTION_CONDITIONS_NOT_MET: onOtherFacts,
  MEASURE_NOT_PROVIDED: notProvided,
  MEASURE_CONDITIONS_NOT_MET: onOtherFacts,
  MEASURE_LEFT_OUT: ({ bases, kind }) =>
    `${listed(bases)} 还规定了${imposedSaid(kind)}（不属于行政处罚），处理意见中没有写明`,
  CONFISCATION_NOT_PROVIDED: notProvided,
  WARNING_NOT_PROVIDED: notProvided,
  KIND_CONDITIONS_NOT_MET: onOtherFacts,
  EITHER_OR: ({ bases, kinds }) => `${listed(bases)} 规定的${kinds.map(imposedSaid).join('与')}只能择一适用`,
  EXEMPTION_DOES_NOT_LIFT: ({ basis, exemption }) =>
    exemption === null ? `没有免罚规定适用于 ${basis}` : `免罚规定 ${exemption} 不适用于 ${basis}`,
  EXEMPTION_GOODS_NOT_TAKEN: ({ exemption }) => `${exemption} 可以免予处罚，但应当依法没收涉案财物`,
  DOUBLE_FINE_SAME_ACT: ({ acts, bases }) =>
    `${acts.map((act) => `“${act}”`).join('与')}事实相同，分别依据 ${listed(bases)} 罚款：同一违法行为应当合为一项，只处一次罚款`,
  ACTS_OF_ONE_BASIS: ({ acts, bases }) =>
    `${acts.map((act) => `“${act}”`).join('与')}同日结束，均依据 ${listed(bases)} 分别处罚：应当核对是否为同一违法行为，货值等数额是否应当合并计算，并说明分别处罚的理由`,
  PERSON_AGAINST_UNIT: ({ basis, party }) =>
    `依据 ${basis} 处罚${party}，以单位的行为具备其规定的条件为前提（如情节严重、被吊销许可证），对单位没有这样认定，应当核对`,
  FINED_IN_LINKED_CASE: ({ party, decision }) =>
    `关联案件已就同一违法行为以${decision}对${party}处以罚款：对同一违法行为不得给予两次以上罚款`,
  UNIT_SPARED: ({ basis, party }) => `依据 ${basis} 在处罚单位之外处罚${party}，对单位未给予行政处罚，应当核对`,
  FOUND_BEFORE_CLUE: ({ act, foundOn, receivedOn }) =>
    `${act === '' ? '' : `“${act}”：`}发现日期${day(foundOn)}早于线索的${day(receivedOn)}，不以该日计算即超过追责期限，应当有当时发现违法行为的证据`,
  UNIT_NOT_PARTY: ({ basis, party }) =>
    `依据 ${basis} 因单位的违法行为处罚${party}，本案和关联案件中均无单位当事人，应当核对对单位的处理`,
  INDIVIDUAL_RULE: ({ basis }) => `${basis} 对个人的罚款另有规定，应当写明当事人类型；现按单位的幅度核查`,
  LEVEL_NOT_PROVIDED: ({ basis, level }) => `${basis} 没有规定“${fieldSaid(level)}”，不影响幅度`,
  MITIGATION_GROUND_NOT_CITED: ({ ground }) =>
    `减轻处罚的理由“${ground}”没有写明所依据的条款或者本地裁量规则（行政处罚法第三十二条）`,
  CIRCUMSTANCE_OF_PERSONS: ({ circumstances }) =>
    `${circumstancesSaid(circumstances)}，该情节只适用于自然人，而当事人是单位`,
  MITIGATION_GROUND_UNKNOWN: ({ ground }) => `${ground} 不是减轻处罚的法定依据`,
  BASIS_OPEN: ({ bases }) => `处罚依据尚不确定，可能为 ${listed(bases)}，请填写处罚依据`,
  BASIS_FROM_DUTY: ({ bases }) => `所引条款本身不规定处罚，处罚依据可能为 ${listed(bases)}，请填写处罚依据`,
  BASIS_FROM_MATTER: ({ bases }) => `处罚依据由案由推定，可能为 ${listed(bases)}，请填写处罚依据`,
};

/** A hearing in English, from the parameters: what is recorded with a decision names its grounds in Chinese. */
export const hearingInEnglish = ({ code, parameters }: Reason): string | undefined => {
  if (code !== 'HEARING_REQUIRED' || parameters === undefined || !('sums' in parameters)) return undefined;
  const reached = parameters.sums.map(
    ({ of, amount, from }) =>
      `${of === 'fine' ? 'a fine' : 'a confiscation'} of ${money(amount, 'en')} reaches ${money(from, 'en')}`,
  );
  const imposedKinds = parameters.kinds.map((kind) => imposedIn(kind, 'en'));
  return `in the range of a hearing: ${[...imposedKinds, ...reached].join('; ')}`;
};

/** Codes of what is imposed and of circumstances in what a reason is said from. */
const codesIn = (parameters: object): [code: string, name: string][] =>
  Object.entries(parameters).flatMap(([name, value]): [string, string][] => {
    const codes = [value].flat().filter((each): each is string => typeof each === 'string');
    if (name === 'kind' || name === 'kinds') return codes.map((code) => [code, imposedIn(code, 'en')]);
    return name === 'circumstances' ? codes.map((code) => [code, circumstanceIn(code, 'en')]) : [];
  });

/** A reason in English as the check says it, with words in place of the codes of what is imposed and found. */
export const reasonInEnglish = ({ message, parameters }: Reason): string => {
  const named = new Map(codesIn(parameters ?? {}));
  return message.replaceAll(/\w+/gu, (word) => named.get(word) ?? word);
};

/** A reason with its parameters in Chinese; undefined of one without them, and of a code of a later version. */
export const toldReason = ({ code, parameters }: Reason): string | undefined => {
  if (parameters === undefined || !Object.hasOwn(toldReasons, code)) return undefined;
  const say = toldReasons[code as keyof ReasonParameters] as (told: typeof parameters) => string;
  return say(parameters);
};
