import type { supervision } from '../../refusals/supervision.js';
import { day } from '../day.js';
import { enFirst, zh } from '../phrases/phrase.js';
import { field, fieldInEnglish } from '../phrases/subjects.js';
import type { WordsOf } from './words-of.js';

export const supervisionWords: WordsOf<typeof supervision> = {
  'not-the-supervisor': {
    zh: ({ unit }) => [`该监督事项由 ${unit} 办理。`, '请由实施监督的单位办理。'],
    en: ({ unit }) => [`This matter is one of ${unit}.`, 'The supervising unit does this.'],
  },
  'not-the-addressed': {
    zh: ({ unit }) => [
      `该事项应当由被监督单位 ${unit} 的负责人办理；上级部门监督的，由主要负责人办理。`,
      '请由被监督单位的负责人办理。',
    ],
    en: ({ unit }) => [
      `This is for the head of ${unit}, the unit addressed; to the level above its main head answers.`,
      'Let the head of the unit addressed do it.',
    ],
  },
  'not-below': {
    zh: ({ addressed, unit, level }) =>
      level === 'inside'
        ? [`${addressed} 不是 ${unit} 的所属机构或者派出机构。`, '请选择本部门或者其派出机构。']
        : [
            `单位登记中，${addressed} 当日的上级市场监督管理部门不是 ${unit}。`,
            '请核对单位登记；上级部门有变动的，由登记员先行登记。',
          ],
    en: ({ addressed, unit, level }) =>
      level === 'inside'
        ? [`${addressed} is no part of ${unit}.`, 'Address the bureau itself or one of its stations.']
        : [
            `The register does not have ${unit} as the superior body of ${addressed} on that day.`,
            'Check the register of units; a change is entered there first (name-superior-body).',
          ],
  },
  'superior-not-apart': {
    zh: ({ superior }) => [
      `${superior} 与本单位属于同一部门，不是上级市场监督管理部门。`,
      '请填写上一级市场监督管理部门。',
    ],
    en: ({ superior }) => [
      `${superior} is of the same bureau, and no superior body.`,
      'Name the market regulator of the level above.',
    ],
  },
  'sign-not-named': {
    zh: ({ field: name }) => [`监督事项的来源没有写明${field(name)}。`, `请填写${field(name)}，或者选择“人工登记”。`],
    en: ({ field: name }) => [
      `The sign does not say its ${fieldInEnglish(name)}.`,
      'State it, or raise the matter by hand.',
    ],
  },
  'sign-not-there': {
    zh: ({ id }) => [`没有 ${id}，或者其中没有该编号的事项。`, '请核对案件、投诉举报或者抽查的标识和事项的编号。'],
    en: ({ id }) => [
      `There is no ${id}, or it has no event of that number.`,
      'Check the case, complaint or inspection, and the number of the event.',
    ],
  },
  'sign-not-shown': {
    zh: ({ point }) =>
      point === null
        ? ['该案件没有系统未予接受的操作。', '请核对案件；另有线索的，选择“人工登记”。']
        : [`所写明的案件、投诉举报或者抽查没有显示第${point}号风险点。`, '请核对风险点；另有线索的，选择“人工登记”。'],
    en: ({ point }) =>
      point === null
        ? ['Nothing was refused in that case.', 'Check the case, or raise the matter by hand.']
        : [`What is named does not show risk point ${point}.`, 'Check the risk point, or raise the matter by hand.'],
  },
  'sign-of-another': {
    zh: ({ unit }) => [
      `所写明的案件、投诉举报或者抽查不由 ${unit} 办理，也没有写明该单位的人员。`,
      '请选择办理单位作为被监督单位，或者写明该单位所涉人员。',
    ],
    en: ({ unit }) => [
      `What is named is no work of ${unit}, and no officer of it is named.`,
      'Address the unit that works on it, or name the officer of the unit addressed.',
    ],
  },
  'mended-before': {
    zh: ({ id, event, on }) => [
      `案件 ${id} 的第${event}号事项记录于监督文书发出（${day(on)}）之前，不能是对该问题的纠正。`,
      '请写明发出监督文书以后纠正该问题的事项。',
    ],
    en: ({ id, event, on }) => [
      `Event ${event} of case ${id} was recorded before the instrument was sent (${on}): it mended nothing of what that found.`,
      'Name the act that mended it since.',
    ],
  },
  'file-not-of': {
    zh: ({ id, unit }) => [`${unit} 没有案件 ${id}。`, '请填写被监督单位或者其所属机构的案件标识。'],
    en: ({ id, unit }) => [
      `${unit} has no case ${id}.`,
      'Name the identifier of a case of the unit addressed, or of one below it.',
    ],
  },
  'own-sign': {
    zh: () => ['该监督事项涉及您本人，不得由您排除、核实、审批、办结或者回复。', '请由其他负责人或者监督人员办理。'],
    en: () => [
      'The matter is about you; you may not dismiss it, look into it, approve in it, close or answer it.',
      'Let another head or supervisor do it.',
    ],
  },
  'still-to-be-heard': {
    zh: ({ due }) => [`被监督单位尚未回复，回复期限至${day(due)}。`, '请在收到回复后，或者期限届满后办理。'],
    en: ({ due }) => [
      `The unit addressed has not answered yet; its time ends on ${due}.`,
      'Wait for the answer, or for the end of that time.',
    ],
  },
  'nothing-found': {
    zh: () => [
      '调查核实的结论是没有违法或者不当，不能作出监督决定。',
      '请办结该事项；另有事实的，重新调查核实并记录。',
    ],
    en: () => [
      'The inquiry found no fault, so there is nothing to decide on.',
      'Close the matter; if there are other facts, record a new inquiry.',
    ],
  },
  'only-when-changed': {
    zh: () => ['只有变更监督决定的，才填写新的要求和期限。', '请删去新的要求和期限，或者选择“变更”。'],
    en: () => ['Only a changed decision has new demands or a new day.', 'Leave them out, or say that it is changed.'],
  },
  'changed-how': {
    zh: () => ['变更监督决定的，应当写明变更后的要求或者纠正期限。', '请填写新的要求或者期限。'],
    en: () => ['A changed decision says what is asked for now, or by when.', 'State the demands or the day.'],
  },
  'mended-by-what': {
    zh: () => ['要求纠正的问题，办结时应当写明是由哪一事项纠正的。', '请填写案件和事项的编号。'],
    en: () => [
      'What had to be mended is closed with the act that mended it.',
      'State the case and the number of the event.',
    ],
  },
  'supervision-settled': {
    zh: ({ what }) => [`${zh(what)}。`, '已经记录的内容予以保留，请查看该事项的记录。'],
    en: ({ what }) => [`${enFirst(what)}.`, 'Look at the history of the matter.'],
  },
};
