import type { MostExtension, order, Told } from '../../refusals/order.js';
import { clockTitlesInEnglish } from '../clock-titles-in-english.js';
import { clockTitles } from '../clock-titles.js';
import { day, workingDays } from '../day.js';
import { groundIn } from '../ground.js';
import { missingOnForm } from '../phrases/missing.js';
import { en, enFirst, zh, type Missing, type Moment } from '../phrases/phrase.js';
import { field, fieldInEnglish, isSubject, type Subject } from '../phrases/subjects.js';
import { stages } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

const actInChinese = ({ chinese, ground }: Told): string => `“${chinese}”（${groundIn(ground, 'zh-CN')}）`;

const actInEnglish = ({ action, chinese, ground }: Told): string => `${action} (${chinese}, ${ground})`;

/** What another day is held against: a field of the same input, or an earlier step. */
/** Where on the form what is missing is written: a fine is told with its bank and the cost of delay (APL Art.72). */
const onForm = (what: Missing): { readonly zh: string; readonly en: string } =>
  what === 'payment-terms'
    ? {
        zh: '有罚款的，请在本表填写“缴款”：收款机构，以及是否告知加处罚款。',
        en: 'Fill in "Payment" on this form: who receives the fine, and whether the surcharge is told.',
      }
    : { zh: '请在本表填写。', en: 'Fill it in on this form.' };

const against = (earlier: Moment | Subject): { readonly zh: string; readonly en: string } =>
  isSubject(earlier) ? { zh: field(earlier), en: fieldInEnglish(earlier) } : { zh: zh(earlier), en: en(earlier) };

/** The case itself began later: an earlier clue is another one. Before any other step the day alone is wrong. */
const isBeforeTheClue = (first: Moment | Subject): boolean =>
  ['the-clue', 'clue-was-received', 'first-report', 'day'].includes(typeof first === 'string' ? first : first.code);

const isWorkingDays = (unit: string): boolean => unit === 'WD' || unit === 'working-days';

const mostInChinese = (most: MostExtension): string => {
  if (most.max === 'nothing') return '不得延长';
  if (most.max === 'fixed-period') return '最多延长至已确定的期限';
  return `只能延长一次，最多 ${isWorkingDays(most.unit) ? workingDays(most.max, 'zh-CN') : `${most.max} 日`}`;
};

const unitsInEnglish: Readonly<Record<string, string>> = { 'working-days': 'working days' };

const mostInEnglish = (most: MostExtension): string => {
  if (most.max === 'nothing') return 'nothing';
  if (most.max === 'fixed-period') return 'the definite period that was fixed';
  return `${most.max} ${unitsInEnglish[most.unit] ?? most.unit}, once`;
};

/** Whether only the heads together may still extend it (PR Art.64). */
const isCollective = (most: MostExtension): boolean => 'next' in most;

export const orderWords: WordsOf<typeof order> = {
  'not-at-this-stage': {
    zh: ({ act, stage, missing }) => {
      const [first, second] = missing;
      if (first === undefined)
        return [
          `案件处于“${stages[stage]}”阶段，不能再办理“${act.chinese}”。`,
          '已经记录的内容予以保留；记录有误的，另行更正。',
        ];
      const then = second === undefined ? '' : `，再办理${actInChinese(second)}`;
      return [
        `案件处于“${stages[stage]}”阶段，尚未办理${actInChinese(first)}，暂不能办理“${act.chinese}”。`,
        `请先办理${actInChinese(first)}${then}${missing.length > 2 ? '以及后续事项' : ''}。`,
      ];
    },
    en: ({ act, stage, missing }) => {
      const [first] = missing;
      const what = `${act.action} (${act.chinese})`;
      if (first === undefined)
        return [
          `${what} cannot be done any more: the case is at stage "${stage}".`,
          'What was recorded stays; an entry that is wrong is corrected beside it (correct-entry).',
        ];
      return [
        `${what} cannot be done yet: the case is at stage "${stage}", and ${actInEnglish(first)} is missing.`,
        `First ${missing.slice(0, 2).map(actInEnglish).join(', then ')}${missing.length > 2 ? ', and what follows it' : ''}.`,
      ];
    },
  },
  'kept-for-main-head': {
    zh: ({ act }) => [`“${act.chinese}”只能由本机关主要负责人办理。`, '请报主要负责人。'],
    en: ({ act }) => [
      `${act.action} (${act.chinese}) is for the main head (主要负责人) of the bureau alone.`,
      'Put it before the main head.',
    ],
  },
  'lacking-by-law': {
    zh: ({ act, fields }) => [
      `“${act.chinese}”未记录法律要求的内容：${fields.map(field).join('、')}。`,
      '请补充该内容后再办理。',
    ],
    en: ({ act, fields }) => [
      `${act.action} (${act.chinese}) does not say what the law asks for: ${fields.map(fieldInEnglish).join(', ')}.`,
      'Complete it and enter the act again.',
    ],
  },
  'already-exists': {
    zh: ({ what }) => [`${zh(what)}已经存在。`, '请使用已有的记录，或者另用标识。'],
    en: ({ what }) => [`${enFirst(what)} exists already.`, 'Use the one that exists, or another identifier.'],
  },
  'missing-before': {
    zh: ({ what }) => [`尚无${zh(what)}。`, missingOnForm.has(what) ? onForm(what).zh : '请先办理并记录。'],
    en: ({ what }) => [
      `${enFirst(what)} is missing.`,
      missingOnForm.has(what) ? onForm(what).en : 'Record it first; then this can be done.',
    ],
  },
  'document-missing': {
    zh: ({ act, forms }) => [
      `办理“${act.chinese}”，案卷中应当有${forms.map(({ name }) => `《${name}》`).join('或者')}，现在没有。`,
      '请先办理形成该文书的事项。',
    ],
    en: ({ act, forms }) => [
      `${act.action} needs form ${forms.map(({ number, name }) => `#${number} ${name}`).join(' or ')} in the file, and it is not there.`,
      'Record the act that makes the form first.',
    ],
  },
  'in-the-future': {
    zh: ({ field: name }) => [`${field(name)}晚于当前时间。`, '请在事项发生后如实记录。'],
    en: ({ field: name }) => [
      `${fieldInEnglish(name)} lies in the future.`,
      'Record what has happened, when it has happened.',
    ],
  },
  'before-the-case': {
    zh: ({ field: name, first }) => [
      `${field(name)}早于${against(first).zh}。`,
      isBeforeTheClue(first) ? '请核对日期；日期无误的，请先登记更早的案源。' : '请核对日期。',
    ],
    en: ({ field: name, first }) => [
      `${fieldInEnglish(name)} lies before ${against(first).en}.`,
      isBeforeTheClue(first) ? 'Check the date; if it is right, register the earlier clue first.' : 'Check the date.',
    ],
  },
  'not-in-order': {
    zh: ({ later, earlier }) => [
      `${field(later)}早于${against(earlier).zh}。`,
      `请使${field(later)}不早于${against(earlier).zh}。`,
    ],
    en: ({ later, earlier }) => [
      `${fieldInEnglish(later)} lies before ${against(earlier).en}.`,
      `Give ${fieldInEnglish(later)} that is not before ${against(earlier).en}.`,
    ],
  },
  'too-late': {
    zh: ({ what, due }) => [
      `${zh(what)}应当在${day(due)}前（含当日）办理。`,
      '请如实记录实际办理的时间；逾期情况将继续显示。',
    ],
    en: ({ what, due }) => [
      `${enFirst(what)} had to happen on or before ${due}.`,
      'Record the step itself as it happened; the overdue clock stays visible.',
    ],
  },
  'extension-beyond-maximum': {
    zh: ({ clock, most }) => [
      `${clockTitles[clock]}${mostInChinese(most)}。`,
      isCollective(most)
        ? '经延期仍不能作出处理决定的，由负责人集体讨论决定是否继续延期以及合理期限：请办理“集体讨论决定继续延期”。'
        : '请在规定的限度内申请延长。',
    ],
    en: ({ clock, most }) => [
      `The clock "${clockTitlesInEnglish[clock]}" can be extended by at most ${mostInEnglish(most)}.`,
      isCollective(most)
        ? 'What cannot be decided after it is for the heads together, who fix a definite period: extend-collectively.'
        : 'Ask for what the rule allows.',
    ],
  },
  'published-unreadable': {
    zh: ({ why }) => [`无法读取该公开处罚决定：${why}。`, '请更正该行中的有关字段，或者不填写。'],
    en: ({ why }) => [
      `The published decision cannot be read: ${why}.`,
      'Correct that field of the row, or leave it out.',
    ],
  },
  'nothing-to-do': {
    zh: ({ what }) => [`${zh(what)}。`, '无须记录。'],
    en: ({ what }) => [`${enFirst(what)}.`, 'Nothing needs to be recorded.'],
  },
};
