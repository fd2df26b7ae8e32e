import type { creditRepair } from '../../refusals/credit-repair.js';
import { day } from '../day.js';
import { en, zh } from '../phrases/phrase.js';
import type { WordsOf } from './words-of.js';

export const creditRepairWords: WordsOf<typeof creditRepair> = {
  'repair-pending': {
    zh: ({ application }) => [
      `第 ${application} 件信用修复申请尚未作出决定。`,
      '请先作出受理、不予受理或者是否准予修复的决定。',
    ],
    en: ({ application }) => [
      `Application ${application} for credit repair is not decided yet.`,
      'Accept, decline or decide it first.',
    ],
  },
  'repair-barred': {
    zh: ({ until }) => [
      `当事人在以前的申请中隐瞒真实情况、弄虚作假，${day(until)}前不得申请信用修复。`,
      `请告知当事人，可以在${day(until)}后申请。`,
    ],
    en: ({ until }) => [
      `The party hid or made up facts in an earlier application: it may not apply until ${until}.`,
      `Tell the party; an application may come after ${until}.`,
    ],
  },
  'repair-not-open': {
    zh: () => [
      '轻微失信的处罚信息，以及责令关闭、吊销许可证件的处罚信息，应当公示至期满，期满前不予信用修复。',
      '请作出不予修复的决定；公示期满后自动停止公示。',
    ],
    en: () => [
      'A decision of the minor class, and one that closed the business or took a licence, is shown for its whole time; no repair is granted before it is over.',
      'Refuse the repair; the publication stops by itself on its last day.',
    ],
  },
  'repair-too-early': {
    zh: ({ appliedOn, from }) => [
      `当事人于${day(appliedOn)}提出申请，早于依法可以申请信用修复的首日${day(from)}。`,
      `请以未达到最短公示期为由不予修复；当事人自${day(from)}起可以再次申请。`,
    ],
    en: ({ appliedOn, from }) => [
      `The application of ${appliedOn} came before ${from}, the first day on which the law opens one.`,
      `Refuse it as too early; the party may apply again from ${from}.`,
    ],
  },
  'repair-condition-open': {
    zh: ({ condition }) => [
      `不符合信用修复条件：${zh(condition)}。`,
      '请写明理由，作出不予修复的决定；符合条件后，当事人可以再次申请。',
    ],
    en: ({ condition }) => [
      `Repair cannot be granted: ${en(condition)}.`,
      'Refuse the repair with its ground; the party may apply again when the condition is met.',
    ],
  },
  'repair-ground-inconsistent': {
    zh: ({ fault }) =>
      fault === 'ground-with-grant'
        ? ['准予修复的，不应填写不予修复的理由。', '请删去理由，或者选择不予修复。']
        : ['不予修复的，应当写明理由。', '请填写不予修复的理由。'],
    en: ({ fault }) =>
      fault === 'ground-with-grant'
        ? ['A grant has no ground of refusal.', 'Leave "ground" out, or refuse.']
        : ['A refusal names its ground.', 'State "ground".'],
  },
  'material-asked-once': {
    zh: () => ['需要补正的材料应当一次性告知，本次申请已经告知过。', '请记录当事人提交的材料，再决定是否受理。'],
    en: () => [
      'What is missing is told once and at once; it was told already.',
      'Record what the party brings, then accept or decline the application.',
    ],
  },
  'repair-not-pushed': {
    zh: ({ province }) => [
      `当事人登记地在 ${province}，未填写向当地推送修复结果的情况。`,
      '请填写“推送日期”和“推送至”。',
    ],
    en: ({ province }) => [
      `The party is registered in ${province}; when the repair was sent there is missing.`,
      'Give “Pushed on” and “Pushed to”.',
    ],
  },
};
