import { fieldWords } from '../fields/index.js';
import type { InBoth } from '../language.js';

/** The fields that a rule of order may name. */
const namedFields = [
  'mendBy',
  'reportBy',
  'handOverBy',
  'inquiredOn',
  'objectedOn',
  'recheckedOn',
  'correctedOn',
  'riskPoint',
  'caseId',
  'foundOn',
  'handedOn',
  'forwardedOn',
  'acceptedOn',
  'appliedOn',
  'answerBy',
  'answeredOn',
  'askedOn',
  'attemptedOn',
  'claimedOn',
  'commissionedOn',
  'complainantToldOn',
  'contestedOn',
  'confirmation.confirmedOn',
  'copyReceivedOn',
  'correctBy',
  'decidedOn',
  'demandedOn',
  'disposedOn',
  'disputedOn',
  'doneOn',
  'effectiveOn',
  'endedAt',
  'endedOn',
  'filedOn',
  'forwardedTo',
  'from',
  'handedOverOn',
  'heldOn',
  'inspectedOn',
  'instalments',
  'judgedOn',
  'learnedOn',
  'movedOn',
  'on',
  'paidOn',
  'payBy',
  'performedOn',
  'periodEndsOn',
  'provideBy',
  'publishedOn',
  'pushedOn',
  'receivedOn',
  'refundBy',
  'refundedOn',
  'refusalReasons',
  'removedOn',
  'reportedOn',
  'requestedOn',
  'sentAt',
  'sentOn',
  'servedOn',
  'settledOn',
  'stages',
  'startedAt',
  'startsAt',
  'statedOn',
  'suedOn',
  'takenOn',
  'targetToldOn',
  'to',
  'toldOn',
  'untilOn',
  'validFrom',
  'validTo',
  'violationEndedOn',
  'waivedOn',
  'withdrawnOn',
  'officers',
  'opinion',
  'opinions',
  'description',
  'place',
  'matter',
  'party',
  'name',
  'kind',
  'source',
  'fine',
  'confiscatedGains',
  'confiscatedGoodsValue',
  'amount',
  'reasons',
  'reason',
  'method',
  'penalty',
  'basisId',
  'findings',
  'summary',
  'person',
  'persons',
  'files',
  'file',
  'handling',
  'outcome',
  'tier',
  'circumstances',
  'evidence',
  'authority',
  'unit',
  'quantity',
  'goods',
  'receiptNumber',
  'channel',
  'signature',
  'creditCode',
  'phone',
  'domicile',
  'measure',
  'days',
  'ground',
  'number',
  'grounds',
  'statement',
  'documentPrefix',
  'sender',
  'record',
  'account',
] as const;

/** What is no single field, in both languages. */
const otherSubjects = {
  'the-corrected-day': { en: 'The corrected day', zh: '更正后的日期' },
  'the-secrecy-review': { en: 'The secrecy review', zh: '保密审查日期' },
  'the-act': { en: 'The act', zh: '行为发生时间' },
  'the-report': { en: 'The report', zh: '报告时间' },
  'either-telling': {
    en: 'The day of telling the complainant or the target',
    zh: '告知投诉人或者被投诉人的日期',
  },
  'both-tellings': {
    en: 'The days of telling the complainant and the target',
    zh: '告知投诉人和被投诉人的日期',
  },
} as const;

/** What a sentence says a day of: a field, or what is no single field. */
export type Subject = (typeof namedFields)[number] | keyof typeof otherSubjects;

const known: ReadonlySet<string> = new Set(namedFields);
const subjects: Readonly<Record<string, InBoth>> = otherSubjects;

/** What a field is called on its form, by the last part of its path: party.creditCode is 统一社会信用代码. */
const wordOf = (path: string): InBoth | undefined => {
  const [name = path] = path
    .split('.')
    .filter((part) => !/^\d+$/u.test(part))
    .slice(-1);
  const found = Object.hasOwn(fieldWords, name) ? fieldWords[name] : undefined;
  return found === undefined ? undefined : { zh: found['zh-CN'], en: found.en };
};

const subjectOf = (name: string): InBoth | undefined => (Object.hasOwn(subjects, name) ? subjects[name] : undefined);

/** A field as its form calls it, 缴款日期: its name for programs stands beside the sentence. Others as they came. */
export const field = (name: string): string => (subjectOf(name) ?? wordOf(name))?.zh ?? name;

/** The same in English, set off from the sentence around it: “Paid on”. */
export const fieldInEnglish = (name: string): string => {
  const called = wordOf(name)?.en;
  return subjectOf(name)?.en ?? (called === undefined ? name : `“${called}”`);
};

/** Whether this is the name of a field, or of what is no single one. */
export const isSubject = (name: unknown): name is Subject =>
  typeof name === 'string' && (known.has(name) || Object.hasOwn(subjects, name));
