import type { AppealFault, challenges, SubstanceTouched, WhileChallenged } from '../../refusals/challenges.js';
import { day } from '../day.js';
import type { InBoth } from '../language.js';
import { listed } from '../listed.js';
import { faultIn } from '../phrases/field-faults.js';
import { en, enFirst, zh } from '../phrases/phrase.js';
import { field, fieldInEnglish } from '../phrases/subjects.js';
import { duties, findings, named } from '../said-choices.js';
import { faults } from './finding-faults.js';
import type { WordsOf } from './words-of.js';

const whileChallenged: Readonly<Record<WhileChallenged, InBoth>> = {
  'record-result': { en: 'Record its result first.', zh: '请先记录其结果。' },
  'apply-later': {
    en: 'Apply when it is over and the time for suit has passed.',
    zh: '请在其终结且起诉期限届满后，再申请人民法院强制执行。',
  },
  'demand-later': {
    en: 'Demand when it is over and what it left is not paid in time.',
    zh: '请在其终结后当事人逾期仍不履行时，再行催告。',
  },
  'keep-goods': { en: 'Keep the goods until its result.', zh: '在其结果作出前，请妥善保管涉案财物。' },
};

const appealFaults: Readonly<
  Record<AppealFault, Readonly<Record<'zh' | 'en', (outcome: string) => readonly [string, string]>>>
> = {
  'no-appeal': {
    zh: () => ['一审判决没有对上诉的处理。', '请不要填写二审对上诉的处理。'],
    en: () => ['A judgment of first instance decides on no appeal.', 'Leave out what became of the appeal.'],
  },
  'first-stands': {
    zh: (outcome) => [
      `驳回上诉、维持原判或者撤回上诉的，一审判决（${outcome}）继续有效。`,
      '请将结果及其内容填写为与一审判决一致；改判的，对上诉的处理请选择“改判”。',
    ],
    en: (outcome) => [
      `Where the appeal is dismissed or withdrawn the first judgment (${outcome}) stands.`,
      'State its outcome and content as the first judgment did; if it was varied, say that the appeal was allowed.',
    ],
  },
  'suit-or-appeal': {
    zh: (outcome) => [
      `一审结果为“${outcome}”，所填二审结果表示驳回诉讼请求或者撤回起诉，原处罚决定将恢复执行。`,
      '驳回上诉、维持原判或者撤回上诉的，请填写一审的结果；确属改判的，对上诉的处理请选择“改判”。',
    ],
    en: (outcome) => [
      `The first judgment was "${outcome}"; what is stated ends the suit, and the decision would stand again.`,
      'If the appeal was dismissed or withdrawn, state the outcome of the first judgment; else say that the appeal was allowed.',
    ],
  },
};

const substance: Readonly<Record<SubstanceTouched, InBoth>> = {
  sum: { en: 'a sum of money', zh: '金额' },
  number: { en: 'a number that was decided on', zh: '数量、期限或者条款序号' },
  law: { en: 'the law that is cited', zh: '所适用的法律' },
  party: { en: 'who the party is', zh: '当事人' },
  tier: { en: 'what is imposed, or how heavily', zh: '处罚种类或者裁量情节' },
  denial: { en: 'what is affirmed, denied or demanded', zh: '认定或者要求' },
  right: { en: 'a right or a term', zh: '权利或者期限' },
  meaning: { en: 'more than a few signs', zh: '文字含义' },
};

export const challengesWords: WordsOf<typeof challenges> = {
  'challenge-pending': {
    zh: ({ challenge, next }) => [`第 ${challenge} 件行政复议或者行政诉讼尚未终结。`, whileChallenged[next].zh],
    en: ({ challenge, next }) => [`Challenge ${challenge} is pending.`, whileChallenged[next].en],
  },
  'challenge-unknown': {
    zh: ({ challenge }) => [
      `本案没有正在进行的第 ${challenge} 件行政复议或者行政诉讼。`,
      '请填写尚未终结的行政复议或者行政诉讼的编号，编号见案件页面。',
    ],
    en: ({ challenge }) => [
      `No challenge ${challenge} is pending in this case.`,
      'Name a challenge that is pending; the case page lists them.',
    ],
  },
  'review-first': {
    zh: () => [
      '对当场作出的行政处罚决定不服的，应当先申请行政复议，对复议决定不服的再提起行政诉讼。',
      '请先记录行政复议及其结果，并向人民法院说明该起诉未经复议前置。',
    ],
    en: () => [
      'A penalty decided on the spot goes to reconsideration before a court.',
      'Record the reconsideration and its result first; tell the court that the suit is premature.',
    ],
  },
  'finding-inconsistent': {
    zh: ({ outcome, fault }) => [
      `结果为“${named(findings, outcome)}”的，${faults[fault].what.zh}。`,
      faults[fault].instead.zh,
    ],
    en: ({ outcome, fault }) => [`The outcome "${outcome}" ${faults[fault].what.en}.`, faults[fault].instead.en],
  },
  'worse-for-the-applicant': {
    zh: ({ what }) => [
      `${zh(what)}重于当事人申请复议或者起诉的原决定。`,
      '请核对文书：不得作出对申请人更为不利的变更；如申请人并非当事人，请更正申请人。',
    ],
    en: ({ what }) => [
      `${enFirst(what)} is heavier than what the party challenged.`,
      'Check the document; a change to the harm of the party that applied is not lawful. Somebody else may be the applicant.',
    ],
  },
  'evidence-frozen': {
    zh: ({ suit }) => [
      `第 ${suit} 件行政诉讼正在进行，被告不得自行向原告、第三人和证人收集证据。`,
      '请等待判决；经人民法院准许的，可以补充证据（《行政诉讼法》第三十六条）。',
    ],
    en: ({ suit }) => [
      `Suit ${suit} is pending: the bureau may not collect evidence from the plaintiff, third parties or witnesses.`,
      'Wait for the judgment; the court may order that evidence be added (ALL Art.36).',
    ],
  },
  'execution-stopped': {
    zh: ({ why, agreedOn }) =>
      why === null
        ? [
            `${day(agreedOn ?? '')}达成的执行协议正在履行，目前不得强制执行。`,
            '当事人未按期履行的，自期限届满次日起，先记录违反执行协议。',
          ]
        : [`目前不得强制执行：${zh(why)}。`, '待该情形消除后继续执行；当事人自行缴纳的款项可以记录。'],
    en: ({ why, agreedOn }) =>
      why === null
        ? [
            `Nothing is enforced while the agreement of ${agreedOn ?? ''} is kept.`,
            'Record its breach first (record-breach), from the day after the stage that was missed.',
          ]
        : [`Nothing is enforced now: ${en(why)}.`, 'Go on when it is over; what the party pays by itself is recorded.'],
  },
  'same-act-again': {
    zh: () => [
      '被撤销的决定曾以同一事实和理由给予相同或者更轻的处罚，不得作出与原行政行为相同或者基本相同的决定。',
      '请依据其他事实或者理由作出决定，或者减轻处罚。',
    ],
    en: () => [
      'The decision that was revoked imposed the same or a lighter penalty on the same facts and grounds.',
      'Decide on other facts or grounds, or a lighter penalty.',
    ],
  },
  'duties-open': {
    zh: ({ kinds }) => [
      `本案尚有后续义务未履行：${listed(kinds.map((kind) => named(duties, kind)))}。`,
      '请先履行并记录。',
    ],
    en: ({ kinds }) => [`Left to do: ${kinds.join(', ')}.`, 'Do it and record it first.'],
  },
  'duty-unknown': {
    zh: ({ duty }) => [`本案没有待履行的第 ${duty} 项后续义务。`, '请填写尚未履行的后续义务的编号。'],
    en: ({ duty }) => [`No duty ${duty} is open in this case.`, 'Name a duty that is open.'],
  },
  'duty-has-its-act': {
    zh: ({ kind, action }) => [`“${named(duties, kind)}”有专门的办理事项。`, `请使用 ${action} 办理。`],
    en: ({ kind, action }) => [`The duty "${kind}" is done by an act of its own.`, `Use ${action}.`],
  },
  'term-set-by-order': {
    zh: ({ by }) => [
      `责令重新作出决定的机关已将${day(by)}定为最后期限。`,
      '本机关无权延长该期限，请向作出该要求的机关提出。',
    ],
    en: ({ by }) => [
      `The body that ordered the new decision set ${by} as its last day.`,
      'Ask that body; this bureau cannot extend its term.',
    ],
  },
  'entry-unknown': {
    zh: ({ number }) => [`本案没有第 ${number} 号记录。`, '请填写案件历史中显示的记录编号。'],
    en: ({ number }) => [`The case has no event ${number}.`, 'Name the number of an event as the history shows it.'],
  },
  'entry-decides': {
    zh: ({ type }) => [
      `“${type}”属于决定，更正其记录将改变决定的内容。`,
      '已送达的决定书有笔误的，制作补正通知书；其他问题依照法律规定的途径处理。',
    ],
    en: ({ type }) => [
      `${type} is a decision; an entry about it would change what was decided.`,
      'Clerical errors of a served decision go by a 补正 notice; anything else by the way the law gives against the decision.',
    ],
  },
  'entry-field-unknown': {
    zh: ({ field }) => [`该记录没有 ${field} 一项。`, '请填写该记录中已有的项目。'],
    en: ({ field }) => [`The event has no field ${field}.`, 'Name a field that the event has.'],
  },
  'entry-value-refused': {
    zh: ({ field: name, fault }) => [
      `所填正确内容不能用于${field(name)}：${faultIn(fault, 'zh-CN')}。`,
      '请按原记录的格式填写：日期写作年月日（YYYY-MM-DD），金额以分为单位，是否类填是（true）或者否（false）。',
    ],
    en: ({ field: name, fault }) => [
      `What is right cannot stand in ${name}: ${faultIn(fault, 'en')}.`,
      'Say what is right as the entry would: a day as YYYY-MM-DD, a sum in fen, true or false.',
    ],
  },
  'words-not-in-decision': {
    zh: ({ error, wrong }) => [
      `第 ${error} 处所列的原文“${wrong}”，行政处罚决定书及其所依据的记录中没有。`,
      '请照决定书填写有误的原文；送达的纸质文书与案卷不一致的，请写明该文字在送达文书中的位置。',
    ],
    en: ({ error, wrong }) => [
      `Error ${error}: "${wrong}" stands neither in the decision nor in the entries that it is written from.`,
      'Quote the words as the decision has them; where the paper served differs from the file, say under “Where on the paper served” where they stand on it.',
    ],
  },
  'entry-stands-otherwise': {
    zh: ({ field: name, wrong, stands }) => [
      `该记录的${field(name)}现为“${stands}”，不是“${wrong}”。`,
      '该项可能已经更正过，请核对现在的记录后重新填写。',
    ],
    en: ({ field: name, wrong, stands }) => [`${name} is "${stands}" now, not "${wrong}".`, 'Look at the entry again.'],
  },
  'entry-field-fixed': {
    zh: ({ event, field: name }) => [
      `第 ${event} 号记录的${field(name)}说明该记录所属的事项，更正后案件历史将无法读取。`,
      '请通过相应的办理事项记录正确内容；此处只更正记录自身的内容。',
    ],
    en: ({ event, field: name }) => [
      `${name} of event ${event} says what the entry belongs to, or the history could not be read with it.`,
      'Record the right entry by its own act; correct here what the entry says of itself.',
    ],
  },
  'appeal-unclear': {
    zh: ({ fault, outcome }) => appealFaults[fault].zh(named(findings, outcome)),
    en: ({ fault, outcome }) => appealFaults[fault].en(outcome),
  },
  'access-term-wrong': {
    zh: ({ first, last }) => [
      `查阅的最后一日应当在${day(first)}至${day(last)}之间。`,
      '请填写该期间内的一日；届时仍需查阅的，可以再次开通。',
    ],
    en: ({ first, last }) => [
      `The last day of reading lies between ${first} and ${last}.`,
      'Name a day of that time; access can be granted again then.',
    ],
  },
  'appeal-open': {
    zh: ({ until }) => [
      `一审判决的上诉期限为自判决书送达之日起十五日，本机关的上诉期限至${day(until)}届满。`,
      '请在各方当事人的上诉期限均届满而无人上诉后，再记录判决生效。',
    ],
    en: ({ until }) => [
      `A judgment of first instance can be appealed for fifteen days from its service, here until the end of ${until}.`,
      'Record its effect when the time of every party is over and nobody has appealed.',
    ],
  },
  'party-decided-on': {
    zh: ({ field: name, number }) => [
      `已对该当事人作出决定（${number}），${field(name)}不能更正为另一当事人或者另一类当事人。`,
      '只有文字错误的，请更正文字；决定书上的文字错误，请用“补正决定书”；处罚对象有误的，由复议机关、人民法院变更，或者撤销后重新作出决定。',
    ],
    en: ({ field: name, number }) => [
      `A decision on this party was made (${number}): ${fieldInEnglish(name)} cannot become that of another party or another kind of party.`,
      'Correct a slip of the pen only, one in the decision itself by correct-decision. A decision on the wrong party is changed by a review or a court, or made anew after it was revoked.',
    ],
  },
  'more-than-words': {
    zh: ({ error, touched, wrong, right }) => [
      `第 ${error} 处补正（“${wrong}”改为“${right}”）改变了${substance[touched].zh}，不是文字笔误。`,
      '补正只能更正不影响处罚内容的文字错误。处罚内容有误的，应当依法改正：由复议机关、人民法院变更，或者撤销后重新作出决定。',
    ],
    en: ({ error, touched, wrong, right }) => [
      `Error ${error} ("${wrong}" to "${right}") changes ${substance[touched].en}: it is no slip of the pen.`,
      'Correct words only. What was decided is changed by a review or a court, or decided anew after it was revoked.',
    ],
  },
  'corrections-full': {
    zh: ({ most }) => [`本案已有 ${most} 次记录更正。`, '请通过相应的办理事项记录正确内容。'],
    en: ({ most }) => [
      `The case holds ${most} corrections of entries already.`,
      'Record what is right by its own act.',
    ],
  },
};
