import { legalDateOf } from '../deadlines/index.js';
import type { CaseTakenBack } from '../events/police.js';
import type { CaseFact } from '../evolve/fold.js';
import { textDate } from './chinese/date.js';
import { inOneSentence } from './chinese/punctuation.js';
import { weOf } from './office.js';
import type { Made } from './paper.js';
import { allOf, upTo } from './words.js';

const returns: Record<CaseTakenBack['ground'], string> = {
  'police-did-not-file': '公安机关不予立案',
  'police-withdrew': '公安机关撤销案件',
  'not-prosecuted': '人民检察院决定不起诉',
  'exempted-from-punishment': '人民法院免予刑事处罚',
};

const stepOf = (made: Made, fact: CaseFact): string => {
  const on = textDate(legalDateOf(fact.occurredAt));
  const head = `${weOf(made)}负责人`;
  switch (fact.type) {
    case 'ClockExtended':
      if (fact.data.clock === 'verify') return '';
      return `${on}经${head}批准，延长办案期限${fact.data.days}日`;
    case 'CaseExtendedCollectively':
      return `${textDate(fact.data.heldOn ?? legalDateOf(fact.occurredAt))}经${head}集体讨论决定，继续延长办案期限${fact.data.days}日`;
    case 'CaseSuspended':
      return `${on}经${head}批准，中止调查`;
    case 'CaseResumed':
      return `${on}恢复调查`;
    case 'ReferralSent': {
      const number = allOf(upTo(made), 'ReferralDecided').findLast(({ data }) => data.approved)?.data.number;
      const paper = number === undefined ? '' : `（${number}）`;
      return `${textDate(legalDateOf(fact.data.sentAt))}因涉嫌犯罪，将案件移送${fact.data.to}${paper}`;
    }
    case 'CaseTakenBack':
      return `${textDate(fact.data.receivedOn)}因${returns[fact.data.ground]}，收到${fact.data.authority}移回的案件，继续办理`;
    default:
      return '';
  }
};

/**
 * Why so much time lies between filing and decision: extensions, suspensions, and the way to the police and back (PR
 * Art.46, 48(2), 64; APL Art.27, 60). Empty where nothing of it was.
 */
export const courseSinceFiling = (made: Made): string =>
  inOneSentence(upTo(made).facts.map((fact) => stepOf(made, fact)));
