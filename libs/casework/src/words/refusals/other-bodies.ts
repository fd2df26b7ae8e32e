import type { otherBodies } from '../../refusals/other-bodies.js';
import { listed } from '../listed.js';
import { en, zh } from '../phrases/phrase.js';
import { field } from '../phrases/subjects.js';
import { jurisdictions, named, policePackage, takenBack } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

export const otherBodiesWords: WordsOf<typeof otherBodies> = {
  'outside-area': {
    zh: () => ['违法行为发生地不在本机关辖区，且未填写管辖依据。', '请填写管辖依据、移送案源，或者报请上级指定管辖。'],
    en: () => [
      'The place of the act lies outside the area of the bureau and no ground of jurisdiction is stated.',
      'State the ground, transfer the clue, or ask the superior to designate.',
    ],
  },
  'handled-elsewhere': {
    zh: () => ['经协商或者上级决定，本案由其他市场监督管理部门管辖。', '请将案源移送该部门。'],
    en: () => [
      'Another market regulator handles this by agreement or by the decision of the superior.',
      'Transfer the clue to it.',
    ],
  },
  'ground-not-on-file': {
    zh: ({ ground }) => [
      `案卷中没有证明“${named(jurisdictions, ground)}”的材料。`,
      '请先记录指定管辖、协商结果或者上级交办。',
    ],
    en: ({ ground }) => [
      `Nothing on file shows the ground "${ground}".`,
      'Record the designation, the agreement or the assignment first.',
    ],
  },
  're-transfer': {
    zh: () => [
      '受移送的案源，不得再自行移送其他市场监督管理部门。',
      '请报请共同的上一级部门指定管辖；可以移送被指定的部门。',
    ],
    en: () => [
      'A clue that came by transfer may not be transferred on to another market regulator.',
      'Ask the common superior to designate; to the body that it designates it may go.',
    ],
  },
  'goods-stay-behind': {
    zh: ({ measures }) => [
      `下列措施仍在实施且不随案移送：第 ${listed(measures)} 项。`,
      '请先终止措施；查封、扣押的物品可以随案移送接收机关。',
    ],
    en: ({ measures }) => [
      `Measures still in force that do not go with the case: ${measures.join(', ')}.`,
      'End them first; sealed or seized goods may go to the recipient (form #6).',
    ],
  },
  'no-dispute': {
    zh: ({ over }) =>
      over === 'complaint'
        ? ['该事项没有待处理的管辖争议。', '请先记录管辖争议；已经转送或者办结的，无须处理。']
        : ['没有待处理的管辖争议。', '请先记录管辖争议。'],
    en: ({ over }) =>
      over === 'complaint'
        ? [
            'There is no dispute over this matter that waits to be settled.',
            'Record the dispute first; a track that was forwarded or is over needs none.',
          ]
        : ['There is no dispute over the jurisdiction that waits to be settled.', 'Record the dispute first.'],
  },
  'identification-unknown': {
    zh: ({ identification }) => [`没有等待结果的第 ${identification} 项辨认、鉴别。`, '请填写案件页面所列的编号。'],
    en: ({ identification }) => [
      `There is no identification ${identification} that waits for its result.`,
      'Name one of the identifications on the case page.',
    ],
  },
  'demand-unknown': {
    zh: ({ demand }) => [`没有等待结果的第 ${demand} 项限期提供材料通知。`, '请填写案件页面所列的编号。'],
    en: ({ demand }) => [
      `There is no demand ${demand} for material that waits for its outcome.`,
      'Name one of the demands on the case page.',
    ],
  },
  'party-not-notified': {
    zh: () => [
      '抽样取证未通知当事人到场。',
      '请在抽样前通知当事人；当事人不到场的，在笔录中注明（《市场监督管理行政处罚程序规定》第四十三条）。',
    ],
    en: () => [
      'The party was not told to be there.',
      'Tell the party before sampling; who stays away is noted on the record (PR Art.43).',
    ],
  },
  'sample-not-sealed': {
    zh: () => ['样品未加封。', '请当场加封样品。'],
    en: () => ['The sample was not sealed.', 'Seal the sample on the spot.'],
  },
  'letter-unknown': {
    zh: ({ letter }) => [`没有等待该情况的第 ${letter} 号协助函。`, '请填写案件页面所列的协助函；应当先记录收到。'],
    en: ({ letter }) => [
      `There is no letter ${letter} of assistance that waits for this.`,
      'Name one of the letters on the case page; its receipt comes before anything else.',
    ],
  },
  'suspicion-open': {
    zh: () => [
      '本案涉嫌犯罪，已报告待移送，不得以行政处罚或者其他处理代替移送。',
      '请由主要负责人决定并由公安机关答复；案件退回后继续办理。',
    ],
    en: () => [
      'A suspected crime is reported: no penalty and no other end takes the place of the referral to the police.',
      'Let the main head decide and the police answer; when the case comes back it goes on.',
    ],
  },
  'no-referral': {
    zh: ({ wanted }) => [`没有待办理“${zh(wanted)}”的移送。`, '请在案件页面查看移送的进展。'],
    en: ({ wanted }) => [
      `There is no referral that waits for this: ${en(wanted)}.`,
      'Look at the case page for how far the referral has come.',
    ],
  },
  'package-incomplete': {
    zh: ({ missing }) => [
      `移送材料不全，缺少：${listed(missing.map((part) => named(policePackage, part)))}。`,
      '请移送调查报告；有涉案物品的附清单，已检验、鉴定的附检验报告或者鉴定意见。',
    ],
    en: ({ missing }) => [
      `The package lacks: ${missing.join(', ')}.`,
      'Send the investigation report, the list of goods where goods are held, and the reports of tests that were made.',
    ],
  },
  'answer-incomplete': {
    zh: ({ field: name }) => [`该答复应当填写${field(name)}。`, `请填写${field(name)}。`],
    en: ({ field: name }) => [`This answer needs "${name}".`, `Give "${name}".`],
  },
  'party-not-told': {
    zh: () => [
      '查封、扣押的物品移交公安机关，尚未告知当事人。',
      '请书面告知当事人（查封、扣押物品移送告知书），并填写告知日期。',
    ],
    en: () => [
      'Sealed or seized goods go to the police and the party has not been told.',
      'Tell the party (#6) and state the day.',
    ],
  },
  'answer-does-not-fit': {
    zh: ({ ground }) => [
      `公安机关的答复与“${named(takenBack, ground)}”不符。`,
      '公安机关未立案的，选择“公安机关不予立案”；已立案的，选择“公安机关撤销案件”“检察机关不起诉”或者“免予刑事处罚”。',
    ],
    en: ({ ground }) => [
      `What the police answered does not allow the ground "${ground}".`,
      'Not filed: police-did-not-file. Filed: police-withdrew, not-prosecuted or exempted-from-punishment.',
    ],
  },
};
