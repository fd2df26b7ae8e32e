import type { ClockId } from '../deadlines/clock-ids.js';
import type { ReviewCategory, ReviewGround } from '../events/review.js';
import { choiceWords } from './choices/index.js';
import { clockTitlesInEnglish } from './clock-titles-in-english.js';
import { clockTitles } from './clock-titles.js';
import { day, moment, momentInEnglish } from './day.js';
import { groundIn } from './ground.js';
import type { Language } from './language.js';
import { listed } from './listed.js';
import { reviewGroundWords } from './review-grounds.js';
import { detailsOfDecisions } from './risk-details-of-decisions.js';
import { detailsOfRecords } from './risk-details-of-records.js';
import { stepInChinese, stepInEnglish, type Step } from './risk-step.js';
import { jurisdictions, named, reviewCategories } from './said-choices.js';
import { sentenceOfTold } from './sentence.js';
import type { RefusalTold } from './told.js';

type Flaw = 'not-attested' | 'no-integrity-value';

const flaws: Readonly<Record<Flaw, { readonly en: string; readonly zh: string }>> = {
  'not-attested': {
    en: 'the provider did not note "same as the original"',
    zh: '提供人未注明“与原件一致”',
  },
  'no-integrity-value': {
    en: 'the electronic data has no integrity value',
    zh: '电子数据没有完整性校验值',
  },
};

export type { DiscussionFault, Difference, ProcedureLine } from './risk-details-of-decisions.js';
export type { NoPenaltyFault, ServiceFault } from './risk-details-of-records.js';

interface Goods {
  readonly item: string;
  readonly quantity: number;
}

const categoriesInEnglish: Readonly<Record<ReviewCategory, string>> = {
  none: 'no legal review needed',
  'public-interest': 'of major public interest',
  'several-legal-relations': 'difficult, of several legal relations',
  'required-by-law': 'review required by law',
  heard: 'heard in a hearing',
};

const groundsInEnglish = (grounds: readonly ReviewGround[]): string =>
  grounds.map((ground) => reviewGroundWords[ground].en.toLowerCase()).join(', ');

/** Of which of several a clock is: a number of its kind, or a measure. */
const ofWhich = (of: number | string | null): string => {
  if (of === null) return '';
  const [, measure] = /^measure (\d+)$/.exec(String(of)) ?? [];
  return measure === undefined ? `（第 ${of} 项）` : `（第 ${measure} 项措施）`;
};

/** What a sign of risk says, in both languages. */
const details = {
  ...detailsOfRecords,
  ...detailsOfDecisions,
  'not-recorded': {
    en: ({ step, article }: { step: Step; article: string }) =>
      `${stepInEnglish(step)} has no audio-visual record (${article}).`,
    zh: ({ step, article }: { step: Step; article: string }) =>
      `${stepInChinese(step)}没有音像记录${article === '' ? '' : `（${groundIn(article, 'zh-CN')}）`}。`,
  },
  'recorded-in-part': {
    en: ({ step }: { step: Step }) => `${stepInEnglish(step)} is longer than its audio-visual record.`,
    zh: ({ step }: { step: Step }) => `${stepInChinese(step)}的音像记录未覆盖全过程。`,
  },
  'recording-uploaded-late': {
    en: ({ step, by, at }: { step: Step; by: string; at: string }) =>
      `The audio-visual record of ${stepInEnglish(step)} was due in the store by ${momentInEnglish(by)} and came at ${momentInEnglish(at)}.`,
    zh: ({ step, by, at }: { step: Step; by: string; at: string }) =>
      `${stepInChinese(step)}的音像记录应当在${moment(by)}前存储，实际存储时间为${moment(at)}。`,
  },
  'flawed-evidence': {
    en: ({ on, description, flaw }: { on: string; description: string; flaw: Flaw }) =>
      `Evidence of ${on} (${description}): ${flaws[flaw].en}.`,
    zh: ({ on, description, flaw }: { on: string; description: string; flaw: Flaw }) =>
      `${day(on)}收集的证据（${description}）：${flaws[flaw].zh}。`,
  },
  'waiver-without-paper': {
    en: ({ on }: { on: string }) => `The waiver of ${on} has no signed document in the file.`,
    zh: ({ on }: { on: string }) => `${day(on)}放弃权利的表示在案卷中没有当事人签名的文件。`,
  },
  'category-not-shown': {
    en: ({ category, needed }: { category: ReviewCategory; needed: readonly ReviewGround[] }) =>
      `The case was declared as "${categoriesInEnglish[category]}", and nothing in the file shows it: ${groundsInEnglish(needed)}.`,
    zh: ({ category, needed }: { category: ReviewCategory; needed: readonly ReviewGround[] }) =>
      `本案送审时填写${named(reviewCategories, category)}，但案卷中没有相应事实：${listed(needed.map((ground) => reviewGroundWords[ground]['zh-CN']))}。`,
  },
  'decided-inside-window': {
    en: ({ on, windowEnds }: { on: string; windowEnds: string }) =>
      `The decision of ${on} lies inside the window, whose last day was ${windowEnds}.`,
    zh: ({ on, windowEnds }: { on: string; windowEnds: string }) =>
      `处罚决定于${day(on)}作出，在陈述申辩和要求听证期限届满前（含届满当日）；期限至${day(windowEnds)}届满。`,
  },
  'irregular-as-corrected': {
    en: ({ step, on, ground }: { step: Step; on: string; ground: string }) =>
      `${stepInEnglish(step)}, as it was corrected on ${on}, is not as the law asks (${groundIn(ground, 'en')}).`,
    zh: ({ step, on, ground }: { step: Step; on: string; ground: string }) =>
      `${stepInChinese(step)}经${day(on)}更正后，不符合规定（${groundIn(ground, 'zh-CN')}）。`,
  },
  'irregular-by-correction': {
    en: ({ step, on, ground }: { step: Step; on: string; ground: string }) =>
      `${stepInEnglish(step)}, by what was corrected on ${on} in an entry before it, is not as the law asks (${groundIn(ground, 'en')}).`,
    zh: ({ step, on, ground }: { step: Step; on: string; ground: string }) =>
      `按${day(on)}对此前记录的更正，${stepInChinese(step)}不符合规定（${groundIn(ground, 'zh-CN')}）。`,
  },
  'demand-too-early': {
    en: ({ on, due }: { on: string; due: string }) =>
      `The demand of ${on} came before the term to pay was over, whose last day was ${due}.`,
    zh: ({ on, due }: { on: string; due: string }) =>
      `催告于${day(on)}送达，在缴纳期限届满前（含届满当日）；期限至${day(due)}届满。`,
  },
  'court-too-early': {
    en: ({ on, due }: { on: string; due: string }) =>
      `The court was asked on ${on}, before the term of the demand was over, whose last day was ${due}.`,
    zh: ({ on, due }: { on: string; due: string }) =>
      `${day(on)}申请法院强制执行，在催告期限届满前（含届满当日）；期限至${day(due)}届满。`,
  },
  'review-outside-station': {
    en: ({ unit }: { unit: string }) =>
      `The case is handled in the own name of a station, which has to review it; the reviewer is of ${unit}.`,
    zh: ({ unit }: { unit: string }) => `本案以派出机构自己的名义办理，应当由派出机构负责审核，审核人属于 ${unit}。`,
  },
  'hearing-led-by-head': {
    en: ({ person, on }: { person: string; on: string }) =>
      `${person} sits on the panel of the hearing and led the case, by an opinion or an approval of ${on}.`,
    zh: ({ person, on }: { person: string; on: string }) =>
      `${person} 为听证人员，又于${day(on)}对本案签署意见或者作出审批。`,
  },
  'no-demand': {
    en: ({ due }: { due: string }) => `The term to pay ended on ${due}; no demand followed.`,
    zh: ({ due }: { due: string }) => `缴纳罚款期限已于${day(due)}届满，尚未催告。`,
  },
  'demand-too-late': {
    en: ({ on, until, courtEnds }: { on: string; until: string; courtEnds: string }) =>
      `The demand of ${on} runs until ${until}; the court could be asked until ${courtEnds} only (ACL Art.53, 54).`,
    zh: ({ on, until, courtEnds }: { on: string; until: string; courtEnds: string }) =>
      `${day(on)}送达的催告书履行期限至${day(until)}届满，而申请人民法院强制执行的期限至${day(courtEnds)}即届满（《行政强制法》第五十三条、第五十四条）。`,
  },
  'hold-lapsed': {
    en: ({ measure, lastDay }: { measure: number; lastDay: string }) => `Measure ${measure} lapsed after ${lastDay}.`,
    zh: ({ measure, lastDay }: { measure: number; lastDay: string }) =>
      `第 ${measure} 项先行登记保存措施自${day(lastDay)}期满后自动解除。`,
  },
  'test-beyond-period': {
    en: ({ test, until }: { test: number; until: string }) =>
      `Test ${test} of seized goods was fixed to end on ${until}, and no result had come by then.`,
    zh: ({ test, until }: { test: number; until: string }) =>
      `扣押物品的第 ${test} 项检验、检测、检疫、鉴定期间至${day(until)}届满，届满时没有结果。`,
  },
  'approval-late': {
    en: ({ measure, takenAt, until }: { measure: number; takenAt: string; until: string }) =>
      `Measure ${measure}, taken at ${momentInEnglish(takenAt)}, needed its approval by ${momentInEnglish(until)}.`,
    zh: ({ measure, takenAt, until }: { measure: number; takenAt: string; until: string }) =>
      `第 ${measure} 项紧急措施于${moment(takenAt)}实施，应当在${moment(until)}前补办批准手续。`,
  },
  'outside-area': {
    en: ({ ground }: { ground: string | null }) =>
      `The act lies outside the area; stated ground: ${ground === null ? 'none' : (choiceWords('jurisdiction', ground)?.en ?? ground)}.`,
    zh: ({ ground }: { ground: string | null }) =>
      `违法行为发生地不在本机关辖区，所填管辖依据：${ground === null ? '无' : named(jurisdictions, ground)}。`,
  },
  'referral-not-sent': {
    en: ({ decidedAt, until }: { decidedAt: string; until: string }) =>
      `The referral approved at ${momentInEnglish(decidedAt)} had to be sent by ${momentInEnglish(until)}.`,
    zh: ({ decidedAt, until }: { decidedAt: string; until: string }) =>
      `移送于${moment(decidedAt)}批准，应当在${moment(until)}前移送公安机关。`,
  },
  'plea-undecided': {
    en: ({ on, person }: { on: string; person: string }) => `The plea of ${on} against ${person} needed a decision.`,
    zh: ({ on, person }: { on: string; person: string }) => `${day(on)}对 ${person} 的回避申请未及时作出决定。`,
  },
  'recused-had-acted': {
    en: ({ person, on, acts, last }: { person: string; on: string; acts: number; last: string }) =>
      `${person}, recused on ${on}, had recorded or taken part in ${acts} acts, the last entered on ${last}.`,
    zh: ({ person, on, acts, last }: { person: string; on: string; acts: number; last: string }) =>
      `${person} 于${day(on)}被决定回避，此前在本案记录或者参与 ${acts} 项，最后一项于${day(last)}录入。`,
  },
  'record-before-clue': {
    en: ({ on, registeredOn }: { on: string; registeredOn: string }) =>
      `A record of ${on} is older than the registration of the clue on ${registeredOn}.`,
    zh: ({ on, registeredOn }: { on: string; registeredOn: string }) =>
      `${day(on)}的记录早于案源登记日期${day(registeredOn)}。`,
  },
  'entered-late': {
    en: ({ step, on }: { step: Step; on: string }) => `${stepInEnglish(step)} was entered on ${on}.`,
    zh: ({ step, on }: { step: Step; on: string }) => `${stepInChinese(step)}于${day(on)}录入。`,
  },
  'entered-in-bulk': {
    en: ({ records }: { records: number }) => `${records} records were entered within one minute.`,
    zh: ({ records }: { records: number }) => `一分钟内录入 ${records} 份笔录或者文书。`,
  },
  'at-two-places': {
    en: ({ officers }: { officers: readonly string[] }) =>
      `${officers.join(', ')} appear in two records of the same time.`,
    zh: ({ officers }: { officers: readonly string[] }) => `${listed(officers)} 同时出现在两份时间重叠的笔录中。`,
  },
  'review-declared-away': {
    en: ({ grounds }: { grounds: readonly ReviewGround[] }) =>
      `The case was declared to need no legal review, and the file shows: ${groundsInEnglish(grounds)}.`,
    zh: ({ grounds }: { grounds: readonly ReviewGround[] }) =>
      `本案送审时填写无须法制审核，但案卷显示：${listed(grounds.map((ground) => reviewGroundWords[ground]['zh-CN']))}。`,
  },
  'review-in-minutes': {
    en: ({ minutes }: { minutes: number }) => `The review took ${minutes} minutes.`,
    zh: ({ minutes }: { minutes: number }) => `审核仅用时 ${minutes} 分钟。`,
  },
  'refused-attempt': {
    en: ({ code, told }: { code: string; told: RefusalTold }) =>
      `Refused attempt: ${sentenceOfTold(code, told, 'en').message}`,
    zh: ({ code, told }: { code: string; told: RefusalTold }) =>
      `办理被系统拒绝：${sentenceOfTold(code, told, 'zh-CN').message}`,
  },
  'irregular-on-the-spot': {
    en: ({ on, code, told }: { on: string; code: string; told: RefusalTold }) =>
      `The decision handed over on the spot on ${on} is not as the law asks: ${sentenceOfTold(code, told, 'en').message}`,
    zh: ({ on, code, told }: { on: string; code: string; told: RefusalTold }) =>
      `${day(on)}当场交付的处罚决定不符合规定：${sentenceOfTold(code, told, 'zh-CN').message}`,
  },
  'clock-ends': {
    en: ({ clock, of, due, article }: { clock: ClockId; of: number | string | null; due: string; article: string }) =>
      `The clock "${clockTitlesInEnglish[clock]}"${of === null ? '' : ` of ${of}`} ends on ${due} (${article}).`,
    zh: ({ clock, of, due, article }: { clock: ClockId; of: number | string | null; due: string; article: string }) =>
      `${clockTitles[clock]}${ofWhich(of)}至${day(due)}届满（${groundIn(article, 'zh-CN')}）。`,
  },
  'goods-out-late': {
    en: ({ measure, endedOn, leftOn }: { measure: number; endedOn: string; leftOn: string }) =>
      `The goods of measure ${measure}, ended on ${endedOn}, left the store on ${leftOn}.`,
    zh: ({ measure, endedOn, leftOn }: { measure: number; endedOn: string; leftOn: string }) =>
      `第 ${measure} 项措施已于${day(endedOn)}终止，涉案物品于${day(leftOn)}出库。`,
  },
  'goods-still-there': {
    en: ({ measure, endedOn, goods }: { measure: number; endedOn: string; goods: readonly Goods[] }) =>
      `Measure ${measure} ended on ${endedOn}; by the ledger of the store it still holds ${goods.map(({ item, quantity }) => `${quantity} ${item}`).join(', ')}.`,
    zh: ({ measure, endedOn, goods }: { measure: number; endedOn: string; goods: readonly Goods[] }) =>
      `第 ${measure} 项措施已于${day(endedOn)}终止，台账显示仍有物品在库：${listed(goods.map(({ item, quantity }) => `${item} ${quantity}`))}。`,
  },
  'disposed-beyond-store': {
    en: ({ item, wanted, there }: { item: string; wanted: number; there: number }) =>
      `${wanted} ${item} were disposed of; the store had ${there}.`,
    zh: ({ item, wanted, there }: { item: string; wanted: number; there: number }) =>
      `处理${item} ${wanted}，台账结存 ${there}。`,
  },
  suspended: {
    en: ({ from, days }: { from: string; days: number }) =>
      `The investigation was suspended on ${from}, and within ${days} days it was neither resumed nor ended.`,
    zh: ({ from, days }: { from: string; days: number }) =>
      `本案于${day(from)}中止调查，${days} 日内没有恢复调查，也没有终止调查。`,
  },
  'supervision-overdue': {
    en: ({ clock, due }: { clock: ClockId; due: string }) =>
      `${clockTitlesInEnglish[clock]} was due on ${due} and was not done in time.`,
    zh: ({ clock, due }: { clock: ClockId; due: string }) => `${clockTitles[clock]}至${day(due)}届满，未按期办理。`,
  },
  'no-clue-linked': {
    en: ({ due }: { due: string }) => `No clue was linked by ${due}.`,
    zh: ({ due }: { due: string }) => `至${day(due)}仍未关联案源。`,
  },
} as const;

/** What a sign of risk says: a code with its parameters; the sentence is made when it is shown. */
export type RiskDetail = {
  [C in keyof typeof details]: {
    readonly code: C;
    readonly parameters: Parameters<(typeof details)[C]['en']>[0];
  };
}[keyof typeof details];

/** Codes of all that a sign of risk can say. */
export const riskDetailCodes: readonly string[] = Object.keys(details);

type Says = Readonly<Record<'zh' | 'en', (parameters: never) => string>>;

const words: Readonly<Record<string, Says>> = details;

/** The sentence of a sign of risk. */
export const detailIn = ({ code, parameters }: RiskDetail, language: Language): string =>
  words[code]?.[language === 'zh-CN' ? 'zh' : 'en'](parameters as never) ?? code;
