import type { people } from '../../refusals/people.js';
import { day } from '../day.js';
import { listed } from '../listed.js';
import { dutiesApart } from '../phrases/duties.js';
import { en, zh } from '../phrases/phrase.js';
import { named, powers } from '../said-choices.js';
import type { WordsOf } from './words-of.js';

export const peopleWords: WordsOf<typeof people> = {
  'not-assigned': {
    zh: ({ actor, officers }) =>
      officers.length === 0
        ? ['本案尚未指定办案人员。', '请先由办案机构负责人指定办案人员。']
        : [`${actor} 不是本案办案人员。`, `请由本案办案人员办理：${listed(officers)}。`],
    en: ({ actor, officers }) =>
      officers.length === 0
        ? ['No officers are assigned to this case yet.', 'Have the head of the case unit assign officers first.']
        : [`${actor} is not assigned to this case.`, `One of ${officers.join(', ')} may do it.`],
  },
  'two-officers-needed': {
    zh: ({ named: count }) => [`执法人员不得少于两人，现填写 ${count} 人。`, '请增加一名本案的办案人员。'],
    en: ({ named: count }) => [
      `At least two officers must act; ${count} was named.`,
      'Name a second officer assigned to the case.',
    ],
  },
  'officers-not-assigned': {
    zh: ({ officers }) => [`下列人员不是本案办案人员：${listed(officers)}。`, '请先由办案机构负责人指派。'],
    en: ({ officers }) => [
      `Not assigned to this case: ${officers.join(', ')}.`,
      'Have the head of the case unit assign them first.',
    ],
  },
  'officer-unknown': {
    zh: ({ id }) => [`执法人员名录中没有 ${id}。`, '请先登记该执法人员及其执法证件。'],
    en: ({ id }) => [`There is no officer ${id} in the register.`, 'Register the officer and the certificate first.'],
  },
  'heads-of-bureau-only': {
    zh: ({ unit }) => [`${unit} 是派出机构，没有集体讨论的负责人。`, '请登记在市场监督管理局名下。'],
    en: ({ unit }) => [`${unit} is a station, which has no heads who discuss.`, 'Name the heads of the bureau.'],
  },
  'certificate-invalid': {
    zh: ({ id, day: on, why }) => [
      `执法人员 ${id} 在${day(on)}没有有效的行政执法证件：${zh(why)}。`,
      '请由持有有效执法证件的执法人员办理。',
    ],
    en: ({ id, day: on, why }) => [
      `Officer ${id} holds no certificate valid on ${on}: ${en(why)}.`,
      'Let an officer with a valid certificate act.',
    ],
  },
  'reviewer-unqualified': {
    zh: ({ whom }) => [
      `名录中没有${zh(whom)}的法律职业资格。`,
      '请由取得法律职业资格的人员审核，或者在执法人员名录中补登其资格。',
    ],
    en: ({ whom }) => [
      `The register shows no legal qualification (法律职业资格) for ${en(whom)}.`,
      'Let a reviewer with the qualification review, or have it entered in the register of officers.',
    ],
  },
  'unit-unknown': {
    zh: ({ id }) => [`单位名录中没有 ${id}。`, '请先登记该单位及其权限。'],
    en: ({ id }) => [`There is no unit ${id} in the register.`, 'Register the unit with its powers first.'],
  },
  'beyond-unit-powers': {
    zh: ({ unit, basis }) => [
      `${unit}没有依据 ${basis} 实施处罚的权限。`,
      '请以有权限的单位名义提请立案，或者移交案源。',
    ],
    en: ({ unit, basis }) => [
      `${unit} has no power under ${basis}.`,
      'Propose filing in the name of a unit that has the power, or hand the clue over.',
    ],
  },
  'beyond-power-list': {
    zh: ({ unit, act, basis, version }) => [
      `${unit}的权责清单（${version} 版）没有依据 ${basis} 实施${named(powers, act)}的事项。`,
      '请以清单中有该事项的单位名义办理，或者先公布新版清单。',
    ],
    en: ({ unit, act, basis, version }) => [
      `The list of powers of ${unit}, version ${version}, has no ${act} under ${basis}.`,
      'Act in the name of a unit whose list has it, or publish a new version first.',
    ],
  },
  'not-in-own-name': {
    zh: ({ unit, why }) =>
      why === 'compulsory-measure'
        ? [
            `${unit}不得以自己的名义实施查封、扣押：${zh(why)}。`,
            '请以本机关名义实施；需要查封、扣押的案件，应当以本机关名义立案。',
          ]
        : [`${unit}不得以自己的名义办理：${zh(why)}。`, '请以本机关名义办理。'],
    en: ({ unit, why }) =>
      why === 'compulsory-measure'
        ? [
            `${unit} may not seal or seize in its own name: ${en(why)}.`,
            'Act in the name of the bureau: file the case in its name where a seizure is needed.',
          ]
        : [`${unit} may not act in its own name here: ${en(why)}.`, 'Act in the name of the bureau.'],
  },
  'separation-of-duty': {
    zh: ({ actor, duty }) => [`${actor} ${dutiesApart[duty].zh}。`, '请由他人办理。'],
    en: ({ actor, duty }) => [`${actor} ${dutiesApart[duty].en}.`, 'Another person must do it.'],
  },
  'cards-and-rights': {
    zh: () => [
      '未出示执法证件，或者未告知当事人享有的权利。',
      '请先出示执法证件，告知陈述、申辩和申请回避的权利；未履行的，所作笔录不合法。',
    ],
    en: () => [
      'Cards were not shown or the rights were not told.',
      'Show the cards and tell the rights of statement, defence and recusal first; a record without them is no lawful record.',
    ],
  },
};
