import type { measures } from '../../refusals/measures.js';
import { day, moment, momentInEnglish } from '../day.js';
import { listed } from '../listed.js';
import { field, fieldInEnglish } from '../phrases/subjects.js';
import { measureKinds, measureOutcomes, named } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

export const measuresWords: WordsOf<typeof measures> = {
  'measure-unknown': {
    zh: ({ measure }) => [`本案没有第 ${measure} 项措施。`, '请填写案件页面所列措施的编号。'],
    en: ({ measure }) => [`There is no measure ${measure} in this case.`, 'Name one of the measures on the case page.'],
  },
  'measure-over': {
    zh: ({ measure }) => [`第 ${measure} 项措施已经终止或者未获批准。`, '确有需要的，请另行申请采取措施。'],
    en: ({ measure }) => [`Measure ${measure} has ended or was refused.`, 'Ask for a new measure if one is needed.'],
  },
  'measure-not-taken': {
    zh: ({ measure }) => [`第 ${measure} 项措施尚未实施。`, '请先实施该措施。'],
    en: ({ measure }) => [`Measure ${measure} has not been carried out.`, 'Carry it out first.'],
  },
  'measure-taken': {
    zh: ({ measure }) => [`第 ${measure} 项措施已经实施。`, '请办理“申请延长查封扣押”或者“申请处理或者解除措施”。'],
    en: ({ measure }) => [`Measure ${measure} was carried out already.`, 'Ask for its extension or its end.'],
  },
  'measure-not-approved': {
    zh: ({ measure, approvedAt }) =>
      typeof approvedAt === 'string'
        ? [
            `第 ${measure} 项措施于${moment(approvedAt)}批准，所填实施时间早于批准。`,
            '请核对实施时间；确在批准之前实施的，应当办理“紧急实施措施”。',
          ]
        : [
            `第 ${measure} 项措施未经部门负责人批准。`,
            '请等待批准；情况紧急的，按照紧急措施实施，并在二十四小时内报告、补办批准手续。',
          ],
    en: ({ measure, approvedAt }) =>
      typeof approvedAt === 'string'
        ? [
            `Measure ${measure} was approved at ${momentInEnglish(approvedAt)}, after the time that is given.`,
            'Look at the time again; what was taken before the approval is recorded as an urgent measure.',
          ]
        : [
            `A department head has not approved measure ${measure}.`,
            'Wait for the approval; where it cannot wait, take it as an urgent measure and report within 24 hours.',
          ],
  },
  'request-pending': {
    zh: ({ measure }) => [`第 ${measure} 项措施已有待审批的申请。`, '请先对该申请作出决定。'],
    en: ({ measure }) => [`Something is asked for on measure ${measure} already.`, 'Let it be decided first.'],
  },
  'nothing-requested': {
    zh: ({ measure }) => [`第 ${measure} 项措施没有待审批的申请。`, '请先由办案人员提出申请。'],
    en: ({ measure }) => [`Nothing is asked for on measure ${measure}.`, 'The case officers must ask first.'],
  },
  'request-not-endorsed': {
    zh: ({ measure }) => [`办案机构负责人尚未对第 ${measure} 项措施的申请签署意见。`, '请先由办案机构负责人签署意见。'],
    en: ({ measure }) => [
      `The head of the case unit has not given an opinion on what is asked for on measure ${measure}.`,
      'The head of the case unit endorses it first.',
    ],
  },
  'legal-basis-missing': {
    // Recorded before rules were named, it has none.
    zh: ({ rules = [] }: { readonly rules?: readonly string[] }) => [
      rules.length === 0
        ? '实施查封、扣押，应当有法律、法规授权本机关实施的依据。'
        : `实施查封、扣押，应当有法律、法规授权本机关实施的依据；${rules.map((name) => `《${name}》`).join('、')}是规章，不得作为依据。`,
      '请填写法律依据；没有依据的，采取先行登记保存措施。',
    ],
    en: ({ rules = [] }: { readonly rules?: readonly string[] }) => [
      rules.length === 0
        ? 'A seizure needs the law or regulation that names the bureau for it.'
        : `A seizure needs the law or regulation that names the bureau for it; rules of a department found none: ${rules.map((name) => `《${name}》`).join(', ')}.`,
      'State the legal basis, or register the evidence in advance instead.',
    ],
  },
  'list-signed': {
    zh: ({ field: name }) => [
      `该措施的文书和清单已当场交付当事人，${field(name)}不能通过更正记录改变。`,
      '措施有误的，请依法解除，或者按照程序另行采取措施。',
    ],
    en: ({ field: name }) => [
      `The papers and the list of this measure were handed to the party: ${fieldInEnglish(name)} does not change by correcting the entry.`,
      'End the measure, or take another one in its own procedure.',
    ],
  },
  'list-not-handed-over': {
    zh: () => ['未当场交付清单和通知书或者决定书。', '请当场交付；未交付的，该措施违法。'],
    en: () => [
      'The list and the notice or decision were not handed over on the spot.',
      'Hand them over; a measure without them is unlawful.',
    ],
  },
  'seizure-extension': {
    zh: () => ['查封、扣押期限只能延长一次，延长期限不得超过三十日。', '期限届满，请办理“申请处理或者解除措施”。'],
    en: () => ['A seizure is extended once, by at most 30 days.', 'Release the goods at the end of the period.'],
  },
  'hold-not-extended': {
    zh: () => ['先行登记保存期限不得延长。', '请在七个工作日内办理“申请处理或者解除措施”，选择法定的五种处理之一。'],
    en: () => ['An advance registration of evidence is never extended.', 'Ask for one of its five ends.'],
  },
  'wrong-outcome': {
    zh: ({ kind, outcomes }) => [
      `所选处理方式不适用于${named(measureKinds, kind)}。`,
      `请选择下列之一：${listed(outcomes.map((outcome) => named(measureOutcomes, outcome)))}。`,
    ],
    en: ({ kind, outcomes }) => [`This is no end of a ${kind}.`, `One of: ${outcomes.join(', ')}.`],
  },
  'measures-in-force': {
    zh: ({ measures: ids }) => [
      `下列措施仍在实施：第 ${listed(ids)} 项。`,
      '请先办理“申请处理或者解除措施”并报批准：结案、不予立案、并案前，涉案财物应当解除、没收或者移交。',
    ],
    en: ({ measures: ids }) => [
      `Measures still in force: ${ids.join(', ')}.`,
      'Ask for their end first, and have it approved: goods are released, confiscated or handed over before a case is closed, not filed or joined.',
    ],
  },
  'test-unknown': {
    zh: ({ test }) => [`没有等待结果的第 ${test} 项检验、检测、检疫、鉴定。`, '请填写案件页面所列的编号。'],
    en: ({ test }) => [
      `There is no test ${test} that waits for its result.`,
      'Name one of the tests on the case page.',
    ],
  },
  'period-not-told': {
    zh: () => [
      '对查封、扣押的物品进行检验、检测、检疫、鉴定的，应当书面告知当事人所需期间。',
      '请填写告知当事人的日期（检验、检测、检疫、鉴定期间告知书）。',
    ],
    en: () => [
      'The period of a test of sealed or seized goods has to be told to the party in writing.',
      'State the day on which it was told (#31).',
    ],
  },
  'test-too-long': {
    zh: ({ days, most }) => [
      `告知的检验、检测、检疫、鉴定期间为${days}日，超过${most}日；该期间不计入查封、扣押期限，应当明确、合理。`,
      '请核对期间届满日；确需更长的，先解除查封、扣押。',
    ],
    en: ({ days, most }) => [
      `The period of the test is ${days} days, more than ${most}: the seizure would stand still as long.`,
      'Check the day on which the period ends; if it really takes longer, release the goods first.',
    ],
  },
  'order-unknown': {
    zh: ({ order }) => [`本案没有第 ${order} 项责令改正。`, '请先责令改正。'],
    en: ({ order }) => [`There is no order to correct ${order} in this case.`, 'Order the correction first.'],
  },
  'too-early': {
    zh: ({ until }) => [`当事人的改正期限至${day(until)}届满。`, '请自期限届满次日起复查。'],
    en: ({ until }) => [`The party may correct until the end of ${until}.`, 'Re-inspect from the day after.'],
  },
  'refusal-not-proven': {
    zh: () => ['填写了拒不改正，但案卷中没有责令改正及复查不合格的记录。', '请责令改正并送达，在期限届满后复查。'],
    en: () => [
      'A refusal to correct is stated and no order to correct with a failed re-inspection is on file.',
      'Order the correction, serve it, and re-inspect after the day given.',
    ],
  },
  'seizure-not-named': {
    zh: ({ carriedOut }) => [
      '先行登记保存因查封、扣押而结束的，应当写明接续的查封、扣押；现未写明有效的查封、扣押。',
      carriedOut.length === 0
        ? '请先经批准并作出决定实施查封、扣押，再填写该措施。'
        : `请填写下列有效的查封、扣押之一：${listed(carriedOut.map(String))}。`,
    ],
    en: ({ carriedOut }) => [
      'A hold ends by a seizure only with the seizure that takes its goods over, and none that is in force is named.',
      carriedOut.length === 0
        ? 'Seize the goods first, with approval and decision, and name that measure in seizure.'
        : `Name in seizure one of the seizures in force: ${carriedOut.join(', ')}.`,
    ],
  },
  'seizure-of-no-hold': {
    zh: ({ outcome }) => [
      `处理结果“${named(measureOutcomes, outcome)}”不是以查封、扣押结束先行登记保存，却填写了查封、扣押。`,
      '请不要填写查封、扣押，或者将处理结果改为查封、扣押。',
    ],
    en: ({ outcome }) => [
      `The outcome "${outcome}" ends no hold by a seizure, and a seizure is named.`,
      'Leave seizure out, or choose the outcome sealed-or-seized.',
    ],
  },
};
