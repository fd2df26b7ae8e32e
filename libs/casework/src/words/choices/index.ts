import { numberSeriesWords } from '../number-series.js';
import { proposalMatterWords } from '../proposal-matters.js';
import { reviewGroundWords } from '../review-grounds.js';
import { stageWords } from '../stages.js';
import { term, type Term } from '../term.js';
import { verdictWords } from '../verdicts.js';
import { groundChoices } from './grounds.js';
import { choicesOfRecords } from './of-records.js';
import { choicesOfSeveralFields } from './of-several-fields.js';
import { choicesOfSupervision } from './of-supervision.js';
import { outcomeChoices } from './outcomes.js';

/** Where a choice means something of its own in one field: by `field.choice`. */
const ofOneField: Readonly<Record<string, Term>> = {
  ...choicesOfSupervision,
  'answer.refused': term('未显示', 'Not shown'),
  'answer.shown': term('已显示', 'Shown'),
  'appeal.allowed': term('改判（含改判驳回诉讼请求、准许撤诉）', 'Allowed: another outcome, or the suit withdrawn'),
  'appeal.dismissed': term('驳回上诉，维持原判', 'Dismissed: the first judgment stands'),
  'appeal.withdrawn': term('撤回上诉', 'Appeal withdrawn'),
  'clock.case': term('办案期限', 'The case'),
  'clock.verify': term('核查期限', 'Verification'),
  'filedFirst.nobody': term('均未立案', 'Nobody'),
  'followed.not': term('不予采纳', 'Not followed'),
  'followed.partly': term('部分采纳', 'Followed in part'),
  'followed.wholly': term('予以采纳', 'Followed'),
  'kind.electronic': term('电子数据', 'Electronic data'),
  'goods.other': term('其他', 'Other'),
  'outcome.agrees': term('与公示一致', 'As disclosed'),
  'outcome.agreed': term('达成调解协议', 'An agreement'),
  'outcome.other': term('其他结果', 'Other'),
  'outcome.penalty': term('给予行政处罚', 'A penalty'),
  'scene.closed': term('场所关闭', 'Closed'),
  'scene.deserted': term('人去楼空', 'Deserted'),
  'scene.moved-away': term('已搬离', 'Moved away'),
  'scene.party-absent': term('当事人不在场', 'The party was not there'),
  'to.bank': term('缴入银行', 'To the bank'),
  'to.bureau': term('交至本局', 'To the bureau'),
  'to.officers': term('送达执法人员', 'To the officers'),
  'to.party': term('送达当事人', 'To the party'),
  'to.third-party': term('送达第三人', 'To a third party'),
};

const ofActs: Readonly<Record<string, Term>> = {
  ...choicesOfSeveralFields,
  ...groundChoices,
  ...outcomeChoices,
};

const everywhere: Readonly<Record<string, Term>> = { ...choicesOfRecords, ...reviewGroundWords, ...ofActs };

/** Fields whose choices have a table of their own. */
const tables: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  matter: proposalMatterWords,
  series: numberSeriesWords,
  stage: stageWords,
  verdict: verdictWords,
};

/** What a choice of a field is called; undefined where it is no choice that has words. */
export const choiceWords = (field: string, choice: string): Term | undefined =>
  tables[field]?.[choice] ?? ofOneField[`${field}.${choice}`] ?? everywhere[choice];

/** Every choice of an act that has words, for the test that holds them against the acts. */
export const wordedChoices: readonly string[] = Object.keys(ofActs);
