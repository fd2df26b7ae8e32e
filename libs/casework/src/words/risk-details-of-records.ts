import { day } from './day.js';
import { listed } from './listed.js';
import { stepInChinese, stepInEnglish, type Step } from './risk-step.js';

/** What the file says against sparing a party the penalty, or does not say for it. */
export type NoPenaltyFault =
  | 'found-uncorrected'
  | 'correction-not-proven'
  | 'harm-on-file'
  | 'punished-before'
  | 'intent-on-file';

const noPenaltyFaults: Readonly<Record<NoPenaltyFault, { readonly en: string; readonly zh: string }>> = {
  'found-uncorrected': {
    en: 'the file says that the act was not corrected',
    zh: '案卷显示当事人未改正',
  },
  'correction-not-proven': {
    en: 'neither a re-check nor any record or evidence says that the act was corrected',
    zh: '案卷中没有复查记录，也没有笔录或者证据证明已经改正',
  },
  'harm-on-file': { en: 'the file names harm that was done', zh: '案卷载明已造成危害后果' },
  'punished-before': {
    en: 'the file names an earlier penalty of the same kind within two years',
    zh: '案卷载明当事人两年内因同类违法行为受过处罚',
  },
  'intent-on-file': { en: 'the file says that the act was intended', zh: '案卷载明当事人系故意' },
};

/** What speaks against a way in which a document was served. */
export type ServiceFault = 'left-unproven' | 'not-agreed' | 'other-ways-open';

const serviceFaults: Readonly<Record<ServiceFault, { readonly en: string; readonly zh: string }>> = {
  'left-unproven': {
    en: 'it was left without a witness and without a photograph or film',
    zh: '留置送达没有见证人，也没有拍照、录像',
  },
  'not-agreed': {
    en: 'it was sent electronically without the consent of the party (#10)',
    zh: '电子送达没有当事人签名确认的送达地址确认书',
  },
  'other-ways-open': {
    en: 'it was proclaimed, and nothing in the file shows that the party is missing or the other ways failed',
    zh: '公告送达，案卷不能证明当事人下落不明或者其他方式无法送达',
  },
};

/** What a sign of risk says of the source, the records, the goods and the service. */
export const detailsOfRecords = {
  'passed-on-at-the-end': {
    en: ({ on, to, due }: { on: string; to: string; due: string }) =>
      `The clue went to ${to} on ${on}, on the last days of the time to verify, which ended on ${due}.`,
    zh: ({ on, to, due }: { on: string; to: string; due: string }) =>
      `案源于${day(on)}移送${to}，临近核查期限届满之日（${day(due)}）。`,
  },
  'suspended-near-end': {
    en: ({ on, due }: { on: string; due: string }) =>
      `The investigation was suspended on ${on}, on the last days of the case clock, which was to end on ${due}.`,
    zh: ({ on, due }: { on: string; due: string }) => `本案于${day(on)}中止调查，临近办案期限届满之日（${day(due)}）。`,
  },
  'test-commissioned-late': {
    en: ({ takenOn, on, days }: { takenOn: string; on: string; days: number }) =>
      `The sample of ${takenOn} was sent to be tested on ${on}, more than ${days} working days later.`,
    zh: ({ takenOn, on, days }: { takenOn: string; on: string; days: number }) =>
      `${day(takenOn)}抽取的样品于${day(on)}委托检验，间隔超过 ${days} 个工作日。`,
  },
  'declined-without-form': {
    en: ({ on }: { on: string }) =>
      `It was decided on ${on} not to file, and the form #7 with its opinion is not there.`,
    zh: ({ on }: { on: string }) => `${day(on)}决定不予立案，案卷中没有经审批的不予立案审批表（7 号文书）。`,
  },
  'spared-without-ground': {
    en: ({ on, fault }: { on: string; fault: NoPenaltyFault }) =>
      `The party was spared on ${on}, and ${noPenaltyFaults[fault].en}.`,
    zh: ({ on, fault }: { on: string; fault: NoPenaltyFault }) =>
      `${day(on)}决定不予处罚或者不予立案，${noPenaltyFaults[fault].zh}。`,
  },
  'order-never-checked': {
    en: ({ order, correctBy }: { order: number; correctBy: string }) =>
      `The case was closed on a fine; order ${order} to correct by ${correctBy} was never checked again.`,
    zh: ({ order, correctBy }: { order: number; correctBy: string }) =>
      `罚款后已结案，第 ${order} 份责令改正通知书（改正期限至${day(correctBy)}）没有复查记录。`,
  },
  'fine-without-order': {
    en: ({ on }: { on: string }) => `A fine was decided on ${on} without an order to correct (#33) in the file.`,
    zh: ({ on }: { on: string }) => `${day(on)}决定罚款，案卷中没有责令改正通知书（33 号文书）。`,
  },
  'entered-by-no-officer': {
    en: ({ step, person }: { step: Step; person: string }) =>
      `${stepInEnglish(step)} was entered by ${person}, who never was an officer of the case.`,
    zh: ({ step, person }: { step: Step; person: string }) =>
      `${stepInChinese(step)}由 ${person} 录入，该人从未担任本案执法人员。`,
  },
  'recorded-by-no-officer': {
    en: ({ step, person }: { step: Step; person: string }) =>
      `The recording of ${stepInEnglish(step)} was made by ${person}, who never was an officer of the case.`,
    zh: ({ step, person }: { step: Step; person: string }) =>
      `${stepInChinese(step)}的音像由 ${person} 记录，该人从未担任本案执法人员。`,
  },
  'not-shown-or-told': {
    en: ({ step, what }: { step: Step; what: 'cards' | 'rights' }) =>
      `${stepInEnglish(step)} says that ${what === 'cards' ? 'no cards were shown' : 'the rights were not told'}.`,
    zh: ({ step, what }: { step: Step; what: 'cards' | 'rights' }) =>
      `${stepInChinese(step)}载明${what === 'cards' ? '未出示执法证件' : '未告知权利'}。`,
  },
  'opening-not-recorded': {
    en: ({ step }: { step: Step }) =>
      `The film of ${stepInEnglish(step)} begins after it had begun: cards and rights are not on it.`,
    zh: ({ step }: { step: Step }) => `${stepInChinese(step)}的音像没有开头部分，不能反映亮证和告知权利的过程。`,
  },
  'questioned-at-once': {
    en: ({ first, second, officers }: { first: number; second: number; officers: readonly string[] }) =>
      `Questionings ${first} and ${second} were at the same time, both by ${officers.join(', ')}.`,
    zh: ({ first, second, officers }: { first: number; second: number; officers: readonly string[] }) =>
      `第 ${first} 份、第 ${second} 份询问笔录时间重叠，询问人均有 ${listed(officers)}。`,
  },
  'questionings-alike': {
    en: ({ first, second, percent }: { first: number; second: number; percent: number }) =>
      `The records of questionings ${first} and ${second} are ${percent} % the same.`,
    zh: ({ first, second, percent }: { first: number; second: number; percent: number }) =>
      `第 ${first} 份、第 ${second} 份询问笔录内容 ${percent}% 相同。`,
  },
  'questioned-too-fast': {
    en: ({ number, minutes, characters }: { number: number; minutes: number; characters: number }) =>
      `Questioning ${number} took ${minutes} minutes and its record has ${characters} characters.`,
    zh: ({ number, minutes, characters }: { number: number; minutes: number; characters: number }) =>
      `第 ${number} 份询问笔录用时 ${minutes} 分钟，记录 ${characters} 字。`,
  },
  'seized-without-basis': {
    en: ({ measure }: { measure: number }) => `Seizure ${measure} names no law that allows it.`,
    zh: ({ measure }: { measure: number }) => `第 ${measure} 项查封扣押没有填写法律依据。`,
  },
  'seized-on-unread-basis': {
    en: ({ measure }: { measure: number }) => `No law can be read in what seizure ${measure} names as its basis.`,
    zh: ({ measure }: { measure: number }) => `第 ${measure} 项查封扣押填写的依据未能识别出法律、法规。`,
  },
  'seized-unrelated': {
    en: ({ measure, endedOn }: { measure: number; endedOn: string }) =>
      `Seizure ${measure} was lifted on ${endedOn} because the goods had nothing to do with the act.`,
    zh: ({ measure, endedOn }: { measure: number; endedOn: string }) =>
      `第 ${measure} 项查封扣押因与违法行为无关，于${day(endedOn)}解除。`,
  },
  'sealed-twice': {
    en: ({ first, second, inForce }: { first: number; second: number; inForce: boolean }) =>
      `Seizure ${second} names the same goods and place as seizure ${first}, which ${inForce ? 'was in force' : 'had ended'}.`,
    zh: ({ first, second, inForce }: { first: number; second: number; inForce: boolean }) =>
      `第 ${second} 项查封扣押的物品和地点与第 ${first} 项相同，第 ${first} 项${inForce ? '当时仍然有效' : '已经终止'}。`,
  },
  'served-unproven': {
    en: ({ step, fault }: { step: Step; fault: ServiceFault }) => `${stepInEnglish(step)}: ${serviceFaults[fault].en}.`,
    zh: ({ step, fault }: { step: Step; fault: ServiceFault }) =>
      `${stepInChinese(step)}：${serviceFaults[fault].zh}。`,
  },
  'drawn-unapproved': {
    en: ({ on }: { on: string }) => `Objects were drawn on ${on}, and the inspection was not approved in time.`,
    zh: ({ on }: { on: string }) => `${day(on)}已随机抽取，检查未按时审批。`,
  },
  'inspected-alone': {
    en: ({ object, on }: { object: string; on: string }) =>
      `${object} was inspected on ${on} by fewer than two officers.`,
    zh: ({ object, on }: { object: string; on: string }) => `${day(on)}对 ${object} 的检查不足两人。`,
  },
} as const;
