import type { ClockId } from '../deadlines/clock-ids.js';
import { clockTitlesInEnglish } from './clock-titles-in-english.js';
import { clockTitles } from './clock-titles.js';
import { dayIn } from './day.js';
import type { Language } from './language.js';

/** What the tables of standards, thresholds and settings are called that a decision names the versions of. */
const lawVersionWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  calendars: { 'zh-CN': '节假日安排', en: 'Calendars of days off' },
  lawVersions: { 'zh-CN': '所适用规定的版本', en: 'Versions of the rules applied' },
  'discretion.bands': { 'zh-CN': '裁量幅度划分', en: 'Bands of discretion' },
  'discretion.mitigationFloorRatio': { 'zh-CN': '减轻处罚的下限', en: 'Floor of mitigation' },
  'discretion.uncomputableGainsCountAsNone': { 'zh-CN': '违法所得无法计算的处理', en: 'Gains that cannot be computed' },
  'discretion.partyTypes': { 'zh-CN': '个体工商户的主体类别', en: 'Kind of party of an individual business' },
  'discretion.summaryCeilings': { 'zh-CN': '当场处罚的限额', en: 'Ceilings of penalties on the spot' },
  'discretion.hearingThresholds': { 'zh-CN': '听证金额标准', en: 'Thresholds of the right to a hearing' },
  'discretion.otherHeavierKinds': { 'zh-CN': '其他较重的行政处罚', en: 'Other heavier penalties' },
  'discretion.onSpotCollectionLimits': { 'zh-CN': '当场收缴的限额', en: 'Limits of collecting on the spot' },
  'discretion.publicationClasses': { 'zh-CN': '处罚信息公示分类', en: 'Classes of publication' },
  'discretion.grounds': { 'zh-CN': '裁量情节', en: 'Grounds of discretion' },
  'settings.majorFineOfPerson': { 'zh-CN': '对个人的较大数额罚款', en: 'Large fine of a person' },
  'settings.majorFineOfOrganisation': { 'zh-CN': '对单位的较大数额罚款', en: 'Large fine of an organisation' },
  'settings.deepMitigationPercent': { 'zh-CN': '大幅减轻处罚的比例', en: 'Percentage of a deep mitigation' },
  'settings.heavyTierIsMajor': { 'zh-CN': '从重处罚须法制审核', en: 'Heavy tier needs legal review' },
  'settings.lawsOfSeveralRelations': { 'zh-CN': '多个法律关系：法律数', en: 'Several legal relations: laws' },
  'settings.partiesOfSeveralRelations': { 'zh-CN': '多个法律关系：当事人数', en: 'Several legal relations: parties' },
  'settings.consumersOfPublicInterest': { 'zh-CN': '重大公共利益：消费者人数', en: 'Public interest: consumers' },
  'settings.harmedOfPublicInterest': { 'zh-CN': '重大公共利益：受害人数', en: 'Public interest: people harmed' },
  'settings.jointHandlingIsSeveralRelations': {
    'zh-CN': '联合办案属多个法律关系',
    en: 'Joint handling is several legal relations',
  },
  'settings.rightsHolderIsSeveralRelations': {
    'zh-CN': '涉及权利人属多个法律关系',
    en: 'A rights holder makes several legal relations',
  },
  'settings.surchargeBarsCreditRepair': {
    'zh-CN': '加处罚款未缴清不予信用修复',
    en: 'A surcharge that is open bars credit repair',
  },
  'settings.demandWaitsForChallenge': {
    'zh-CN': '复议、诉讼期间不催告',
    en: 'A demand waits for reconsideration and suit',
  },
  'settings.objectionStopsMending': {
    'zh-CN': '对监督决定的异议期间纠正期限中止',
    en: 'An objection to supervision stops the day for mending',
  },
  'settings.spotCourtTermFromReconsideration': {
    'zh-CN': '当场处罚自复议期限届满起算申请法院期限',
    en: 'Time for the court of a penalty on the spot follows that for reconsideration',
  },
  'settings.agreementMovesCourtTerm': {
    'zh-CN': '执行协议顺延申请法院期限',
    en: 'An agreement on execution moves the time for the court',
  },
  'settings.pauseMovesCourtTerm': {
    'zh-CN': '中止执行顺延申请法院期限',
    en: 'A pause of the execution moves the time for the court',
  },
  'settings.seizedGoodsSecureFine': {
    'zh-CN': '未没收的查封扣押财物留至罚没款缴清',
    en: 'Seized goods that are not taken are kept until the money is paid',
  },
  'settings.gainsWaitWithDeferral': {
    'zh-CN': '批准延期分期时没收款一并顺延',
    en: 'Confiscated gains wait with a deferral',
  },
  'settings.reviewBodyEnforces': {
    'zh-CN': '变更、调解的由复议机关强制执行',
    en: 'The reviewing body enforces what it changed or mediated',
  },
  'settings.mostDaysOfTest': {
    'zh-CN': '查封扣押物品检测期间最长天数',
    en: 'Most days of a test of seized goods',
  },
  'settings.untoldTestStopsSeizure': {
    'zh-CN': '未告知期间的检测不计入查封扣押期限',
    en: 'A test whose period was not told stops the seizure',
  },
  'settings.namedMoneyPaysTheRest': {
    'zh-CN': '指明款项的余额冲抵其他应缴款',
    en: 'What a receipt names too much of pays the rest',
  },
  'settings.raisedFineCappedByParts': {
    'zh-CN': '加重罚款的加处罚款分部分计算上限',
    en: 'The surcharge of a raised fine is limited by its parts',
  },
  'settings.headsDecideWithoutMainHead': {
    'zh-CN': '主要负责人回避后其他负责人回避的决定',
    en: 'Recusal of a head where the main head is off the case',
  },
  'settings.leftToBureauMovesCourtTerm': {
    'zh-CN': '复议机关交由执行之日起算申请法院期限',
    en: 'Time for the court begins where a reviewing body leaves the execution',
  },
  'settings.returnedByMistakeBearsSurcharge': {
    'zh-CN': '误退款项计加处罚款',
    en: 'Money returned by mistake bears surcharge',
  },
  'settings.decisionServedElectronically': { 'zh-CN': '处罚决定书的电子送达', en: 'Electronic service of decisions' },
  'settings.slipMostSigns': { 'zh-CN': '笔误的字数上限', en: 'Most signs of a slip of the pen' },
  'settings.slipOneSignIn': { 'zh-CN': '笔误占文字的比例', en: 'One sign in so many is a slip of the pen' },
  'settings.legalReviewNeedsQualification': { 'zh-CN': '法制审核人员资格', en: 'Qualification of legal reviewers' },
};

/** What a part of the law is called that a decision looked at; undefined for a name that is none. */
export const lawVersionTitle = (name: string, language: Language): string | undefined => {
  if (!name.startsWith('clocks.')) return lawVersionWords[name]?.[language];
  const id = name.slice('clocks.'.length);
  if (!Object.hasOwn(clockTitles, id)) return undefined;
  return language === 'zh-CN' ? clockTitles[id as ClockId] : `Clock: ${clockTitlesInEnglish[id as ClockId]}`;
};

/**
 * The version of a part of the law in the reader's words: the first days of its texts, the oldest first, or the years
 * of the calendar.
 * @param version as recorded: "2021-07-15", "2026, 2027 without notice".
 */
export const lawVersionSaid = (version: string, language: Language): string =>
  version
    .split(', ')
    .toSorted()
    .map((each) => yearSaid(each, language) ?? dayIn(each, language))
    .join(language === 'zh-CN' ? '、' : ', ');

const yearSaid = (text: string, language: Language): string | null => {
  const [, year, without] = /^(\d{4})( without notice)?$/u.exec(text) ?? [];
  if (year === undefined) return null;
  if (language === 'en') return text;
  return without === undefined ? `${year}年` : `${year}年（尚无通知，暂按周一至周五计）`;
};
