import type { Reason, ReasonCode } from '../discretion/reason.js';
import type { Language } from './language.js';
import { hearingInEnglish, reasonInEnglish, toldReason } from './told-reasons.js';

/** What the check of a handling sees, in Chinese, where it has no parameters. */
const reasons: Readonly<Record<ReasonCode, string>> = {
  ABOVE_MAX: '罚款超过法定最高额',
  BELOW_MIN_NO_MITIGATION_GROUND: '低于法定幅度，且未写明减轻处罚的理由',
  MITIGATED_NOT_STATED: '低于法定最低额，未写明属于减轻处罚',
  BELOW_MITIGATION_FLOOR: '低于本地规定的减轻处罚下限',
  LABEL_BAND_MISMATCH: '所选裁量档次与罚款数额所处档次不一致',
  OPTIONAL_OMITTED: '法律规定可以处以罚款而未处罚款，属于从轻处罚',
  FLAT_AMOUNT: '法律规定固定数额，无裁量档次',
  REFUSAL_NOT_PROVEN: '罚款以拒不改正或者逾期不改正为前提，现未填写该事实',
  FINE_NOT_PROVIDED: '该依据在现有事实下没有规定对当事人的罚款',
  FINE_NOT_STATED: '未填写罚款数额',
  FINE_UNCLEAR: '罚款数额不明确',
  FINES_AMBIGUOUS: '同时符合两项罚款规定的条件，应当写明适用的情节',
  THRESHOLD_NEAR: '数额接近适用不同幅度的界限，应当有充分的价值认定证据',
  BASE_UNKNOWN: '缺少计算罚款所需的货值金额、违法所得等数额或者事实',
  BASIS_UNKNOWN: '无法识别处罚依据',
  WRONG_VERSION: '该依据在违法行为发生时未施行',
  NEWER_VERSION: '该依据在违法行为发生后施行，处罚较轻的才可以适用',
  VERSION_NOT_CHECKED: '未核对依据的施行时间',
  HEARING_REQUIRED: '属于听证范围，应当告知当事人有要求听证的权利',
  AMOUNT_COMPUTED: '倍数计算结果已四舍五入到分',
  GAINS_UNCOMPUTABLE: '违法所得无法计算',
  OBLIGATORY_FINE_OMITTED: '法律规定应当或者并处罚款而未处罚款，属于减轻处罚',
  MILDER_LAW: '新的规定处罚较轻，适用新的规定',
  LATER_LAW_NOT_MILDER: '行为后的新规定处罚并不较轻，适用违法行为发生时的规定',
  REPEALED_LAW: '该依据已经废止，未见接续的规定，应当核对是否仍属违法',
  SERIOUS_RULE_MAY_APPLY: '可能符合情节严重的规定，应当核对',
  EITHER_OR: '该条文规定的两项处罚只能择一适用',
  CONFISCATION_NOT_PROVIDED: '该依据没有规定没收物品',
  WARNING_NOT_PROVIDED: '该依据没有规定警告',
  MEASURE_NOT_PROVIDED: '该依据没有规定此项处理措施',
  MEASURE_CONDITIONS_NOT_MET: '此项处理措施以未填写的事实为条件',
  MEASURE_LEFT_OUT: '该依据还规定了不属于行政处罚的处理措施（取缔、撤销许可、公告、责令召回等），处理意见中没有写明',
  KIND_CONDITIONS_NOT_MET: '此种处罚以未填写的事实为条件',
  DOUBLE_FINE_SAME_ACT: '同一违法行为依据两项规定分别罚款，应当合为一项，只处一次罚款',
  ACTS_OF_ONE_BASIS: '同一日结束的数项行为依据同一规定分别处罚，应当核对是否为一项',
  PERSON_AGAINST_UNIT: '对责任人员认定的情节，与对单位认定的不一致',
  FINED_IN_LINKED_CASE: '关联案件已就同一违法行为对同一当事人处以罚款，不得再次罚款',
  UNIT_SPARED: '对单位未给予行政处罚，而依据在处罚单位之外处罚其责任人员的规定处罚责任人员',
  FOUND_BEFORE_CLUE: '以早于线索的发现日期计算追责期限',
  UNIT_NOT_PARTY: '只处罚责任人员，本案和关联案件中均无单位当事人，应当核对对单位的处理',
  SERIOUS_RULE_HIT_NOT_APPLIED: '符合情节严重的规定而未适用',
  DIRECTION_NOT_FOLLOWED: '所选裁量档次与法律规定的从重、从轻方向不一致',
  EXEMPTION_DOES_NOT_LIFT: '该免罚规定不适用于本处罚依据',
  EXEMPTION_GOODS_NOT_TAKEN: '可以免予处罚，但应当依法没收涉案财物',
  TIER_AGAINST_CIRCUMSTANCES: '所选裁量档次与认定的裁量情节不一致',
  RESTRICTION_NOT_PROVIDED: '该依据没有规定此项处罚，或者该依据未施行',
  RESTRICTION_CONDITIONS_NOT_MET: '此项处罚以未填写的事实为条件',
  LEVEL_NOT_PROVIDED: '该条文没有规定所填的情节',
  CATEGORY_UNKNOWN: '该条文没有规定所填的类别',
  INDIVIDUAL_RULE: '对个人的罚款另有规定，应当写明当事人类型',
  FACT_DECIDES: '适用的幅度取决于尚未填写的事实',
  BASIS_OPEN: '处罚依据尚不确定',
  BASIS_FROM_DUTY: '处罚依据由所违反的义务推定',
  BASIS_FROM_MATTER: '处罚依据由案由推定',
  DISPOSITION_UNREAD: '无法识别处理结果',
  PENALTY_ALTHOUGH_SPARED: '认定的情节依法应当不予处罚，却给予了处罚',
  GAINS_LEFT_OUT: '违法所得未全部没收；除依法应当退赔的外，应当予以没收',
  MANDATORY_COMPONENT_MISSING: '法律规定应当并处的处罚没有给予，属于减轻处罚',
  MITIGATION_GROUND_NOT_CITED: '减轻处罚的理由没有写明所依据的条款或者本地裁量规则',
  CIRCUMSTANCE_OF_PERSONS: '所选情节只适用于自然人，当事人是单位',
  MITIGATION_GROUND_UNKNOWN: '所引条款不是减轻处罚的法定依据',
  NO_PENALTY_GROUND_MISSING: '不予处罚未写明法定理由',
  NO_PENALTY_YET_FINED: '写明不予处罚，却填写了罚款',
};

/**
 * One thing that the check of a handling sees, with its sums and bases where it has parameters. An old record without
 * them is said by its code in Chinese, and as the check said it in English; so is a code of a later version.
 */
export const reasonIn = (reason: Reason, language: Language): string =>
  language === 'en'
    ? (hearingInEnglish(reason) ?? reasonInEnglish(reason))
    : (toldReason(reason) ?? reasons[reason.code] ?? reason.message);

/** Several, each once. */
export const reasonsIn = (seen: readonly Reason[], language: Language): string =>
  [...new Set(seen.map((reason) => reasonIn(reason, language)))].join(language === 'en' ? '; ' : '；');
