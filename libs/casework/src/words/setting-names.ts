import type { SettingName } from '../law-data/settings.js';
import { term, type Term } from './term.js';

/** Parameters of rules of risk, as they are called where somebody chooses a figure; with the measure of each. */
const names: Readonly<Partial<Record<SettingName, Term>>> = {
  inspectionsPerYear: term('每年检查次数上限', 'Inspections a year, at most'),
  lateEntryDays: term(
    '迟延录入的宽限天数（自然日，次一工作日录入的不算）',
    'Calendar days by which an entry may lag, and never the next working day',
  ),
  bulkEntries: term('一分钟内集中录入的份数', 'Records within a minute'),
  shortestReviewMinutes: term('审核最短分钟数', 'Minutes that a review takes at least'),
  daysToDecideRecusal: term('决定回避的天数（自然日）', 'Calendar days to decide on recusal'),
  daysToReturnGoods: term('退还财物的天数（自然日）', 'Calendar days to give goods back'),
  daysWithoutUpdate: term('中止后无进展的天数', 'Days suspended without news'),
  suspendedNearEndDays: term('期限届满前中止的天数', 'Days left of the case clock when suspended'),
  workingDaysToCommissionTest: term('抽样后送检的工作日', 'Working days to commission a test'),
  mostDaysOfTest: term('检验、检测期间最多天数', 'Days of a test, at most'),
  demandWaitsForChallenge: term('复议、诉讼期间暂缓催告', 'A demand waits for a challenge'),
  daysToDemand: term('缴款期满后催告的天数', 'Days to demand payment'),
  transferNearEndWorkingDays: term('核查期满前移送的工作日', 'Working days left when a clue is transferred'),
  textsAlikePercent: term('笔录雷同百分比', 'Likeness of records, per cent'),
  textsAlikeFromCharacters: term('比对雷同的最少字数', 'Characters from which records are compared'),
  minutesPerThousandCharacters: term('每千字询问的最少分钟数', 'Minutes for 1,000 characters'),
  nearLinePercent: term('接近标准的百分比', 'Near a line, per cent of it'),
  daysToApproveInspection: term('抽取后批准检查的天数（自然日）', 'Calendar days to approve an inspection'),
  majorFineOfPerson: term('对个人较大数额罚款（分）', 'Major fine of a person, fen'),
  majorFineOfOrganisation: term('对单位较大数额罚款（分）', 'Major fine of an organisation, fen'),
  waysTriedBeforeProclamation: term('公告前已尝试的送达方式数', 'Ways of service tried before proclamation'),
  fewestCompared: term('最少比对件数', 'Fewest decisions compared'),
  fewestHits: term('最少命中件数', 'Fewest alike'),
  outlierFactor: term('偏离倍数', 'Times as often'),
  comparedDays: term('比对天数', 'Days compared'),
  firstOffenceMonths: term('初次违法的月数', 'Months of a first offence'),
  quarterEndDays: term('季末天数', 'Last days of a quarter'),
  quarterEndFactor: term('季末激增倍数', 'Times as much at a quarter’s end'),
  splittingDays: term('拆分案件的天数', 'Days between parts of a case'),
  strayVisits: term('无任务到场的案件数', 'Cases with visits without a task'),
  strayDays: term('无任务到场的天数', 'Days of visits without a task'),
  closedPlaces: term('到场时场所关闭的案件数', 'Cases with a place found closed'),
  closedPlacesDays: term('场所关闭案件相隔的天数', 'Days between places found closed'),
  reportsOfOneParty: term('同一当事人的举报件数', 'Reports about one party'),
  reportsDays: term('举报相隔的天数', 'Days between reports'),
  fineNeedsCorrectionOrder: term('罚款须另有责令改正通知书', 'A fine needs an order to correct of its own'),
  untoldTestStopsSeizure: term('未告知的检测期间不计入查封扣押', 'A test that was not told stops the seizure'),
  spotCourtTermFromReconsideration: term(
    '当场处罚申请法院自复议期满起算',
    'Court term of a penalty on the spot from the end of reconsideration',
  ),
  agreementMovesCourtTerm: term('执行协议推后申请法院期限', 'An agreement moves the court term'),
  pauseMovesCourtTerm: term('中止执行推后申请法院期限', 'A pause moves the court term'),
};

/** What a parameter is called; its own name where no rule of risk counts with it. */
export const settingName = (name: string): Term => names[name as SettingName] ?? term(name, name);
