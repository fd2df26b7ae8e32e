import type { inspection } from '../../refusals/inspection.js';
import { day } from '../day.js';
import { listed } from '../listed.js';
import { en, enFirst, zh } from '../phrases/phrase.js';
import { inspected, named } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

export const inspectionWords: WordsOf<typeof inspection> = {
  'inspection-not-approved': {
    zh: () => ['本次检查未经批准。', '请报部门负责人批准；情况紧急的，可以先行抽取，并在公示结果前补办批准手续。'],
    en: () => [
      'The inspection was not approved.',
      'Have a department head approve it; an urgent one may be drawn first and is approved before anything is published.',
    ],
  },
  'drawn-already': {
    zh: ({ on }) => [
      `已于${day(on)}抽取，再次抽取将使抽取结果可以人为选择。`,
      '请按抽取结果检查，或者另行制定抽查方案。',
    ],
    en: ({ on }) => [
      `The draw was made on ${on}; a second one would let somebody choose between them.`,
      'Inspect what was drawn, or plan another inspection.',
    ],
  },
  'too-few-to-draw': {
    zh: ({ what, wanted, found }) => [
      `${zh(what)}数量不足：需要 ${wanted}，可供抽取 ${found}。`,
      '请扩大名录范围后另行制定方案；执法证件失效、达到年度检查频次上限以及应当回避的，不计入可供抽取数量。',
    ],
    en: ({ what, wanted, found }) => [
      `${enFirst(what)}: ${wanted} are needed and ${found} can be drawn.`,
      'Plan an inspection with longer lists; expired certificates, objects at their yearly cap and those who stand back do not count.',
    ],
  },
  'listed-twice': {
    zh: ({ id }) => [`${id} 在名录中重复。`, '每一检查对象或者人员只能列入一次。'],
    en: ({ id }) => [`${id} stands on a list twice.`, 'List everyone once.'],
  },
  'yearly-cap-reached': {
    zh: ({ object, cap, year }) => [
      `检查对象 ${object} 在 ${year} 年已检查和拟检查共 ${cap} 次，达到年度检查频次上限。`,
      '请将其从名录中移除，或者填写确需检查的线索。',
    ],
    en: ({ object, cap, year }) => [
      `${object} has been inspected, or is to be, ${cap} times in ${year}, as often as one enterprise may.`,
      'Take it off the list, or name the clue that makes the inspection necessary.',
    ],
  },
  'not-drawn': {
    zh: ({ object }) => [`${object} 未被抽中。`, '请记录抽中对象的检查情况；发现的其他问题作为案源登记。'],
    en: ({ object }) => [
      `${object} was not drawn.`,
      'Record what was drawn; anything else found is a clue and is registered as one.',
    ],
  },
  'not-of-the-task': {
    zh: ({ officers, drawn }) => [
      `下列人员不是该检查对象抽中的检查人员：${listed(officers)}。`,
      `请由抽中的检查人员检查：${listed(drawn)}。`,
    ],
    en: ({ officers, drawn }) => [
      `Not drawn for this object: ${officers.join(', ')}.`,
      `Those drawn inspect it: ${drawn.join(', ')}.`,
    ],
  },
  'no-result-yet': {
    zh: ({ object }) => [`检查对象 ${object} 尚无检查结果。`, '请先记录检查结果。'],
    en: ({ object }) => [`There is no result for ${object} yet.`, 'Record the result of the inspection first.'],
  },
  'other-kind-of-result': {
    zh: ({ action }) => [
      '检查结果与本次检查的类型不符。',
      action === 'record-spot-check-result'
        ? '请记录公示信息抽查结果：应当写明公示的内容和检查的情况。'
        : '请记录一般检查结果。',
    ],
    en: ({ action }) => [
      'This inspection is of another kind than the result.',
      `Record it with ${action}: a spot check says what was disclosed and what was found, a routine inspection does not.`,
    ],
  },
  'items-missing': {
    zh: () => ['检查结果未写明检查了哪些公示事项。', '请至少填写一项公示事项，写明公示的内容和检查的情况。'],
    en: () => [
      'The result does not say which of the disclosed items were checked.',
      'Name at least one item with what was disclosed and what was found.',
    ],
  },
  'outcome-against-items': {
    zh: ({ why }) => [`检查结论与检查事项不一致：${zh(why)}。`, '请使检查结论、检查事项和处理建议一致。'],
    en: ({ why }) => [
      `The outcome is not what the items say: ${en(why)}.`,
      'Bring the outcome, the items and the proposal into line.',
    ],
  },
  'third-party-unclear': {
    zh: () => ['是否委托专业机构检查不明确。', '检查方式为委托专业机构的，应当填写该机构；其他方式不填写。'],
    en: () => [
      'Whether somebody checked for the bureau is not clear.',
      'Name the third party exactly when the way is third-party.',
    ],
  },
  'refusal-unclear': {
    zh: () => ['企业是否不配合检查以及如何不配合不明确。', '结论为不配合检查的，应当写明情形；其他结论不填写。'],
    en: () => [
      'Whether and how the enterprise refused is not clear.',
      'Say how it refused exactly when the outcome is refused.',
    ],
  },
  'no-such-finding': {
    zh: ({ object, outcome }) => [
      `检查对象 ${object} 的检查结果为“${named(inspected, outcome)}”，没有可以作为案源的内容。`,
      '只有发现问题、不配合检查或者公示信息虚假的，才可以关联案源。',
    ],
    en: ({ object, outcome }) => [
      `The result for ${object} is "${outcome}": nothing in it could become a clue.`,
      'Link a clue only to a problem, a refusal or a false disclosure that was found.',
    ],
  },
  'clue-of-another': {
    zh: ({ id, why }) => [`案件 ${id} 不能关联：${zh(why)}。`, '请在登记案源时填写本次抽查，再关联该案件。'],
    en: ({ id, why }) => [
      `The case ${id} cannot be linked: ${en(why)}.`,
      'Register the clue with the field inspection naming this inspection, and link that case.',
    ],
  },
};
