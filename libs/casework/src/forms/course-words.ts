import { legalDateOf } from '../deadlines/index.js';
import type { CaseTakenBack, ReferralSent } from '../events/police.js';
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

/** The way to the police, with the number of #5 where it has one (TRF Art.5, 6). */
const sentToPolice = (made: Made, { sentAt, to }: ReferralSent): string => {
  const number = allOf(upTo(made), 'ReferralDecided').findLast(({ data }) => data.approved)?.data.number;
  const paper = number === undefined ? '' : `（${number}）`;
  return `${textDate(legalDateOf(sentAt))}因涉嫌犯罪，将案件移送${to}${paper}`;
};

const takenBack = ({ receivedOn, ground, authority }: CaseTakenBack): string =>
  `${textDate(receivedOn)}因${returns[ground]}，收到${authority}移回的案件，继续办理`;

const stepOf = (made: Made, { type, data, occurredAt }: CaseFact): string => {
  const on = textDate(legalDateOf(occurredAt));
  const head = `${weOf(made)}负责人`;
  if (type === 'ClockExtended') return data.clock === 'verify' ? '' : `${on}经${head}批准，延长办案期限${data.days}日`;
  if (type === 'CaseExtendedCollectively') {
    const held = textDate(data.heldOn ?? legalDateOf(occurredAt));
    return `${held}经${head}集体讨论决定，继续延长办案期限${data.days}日`;
  }
  if (type === 'CaseSuspended') return `${on}经${head}批准，中止调查`;
  if (type === 'CaseResumed') return `${on}恢复调查`;
  if (type === 'ReferralSent') return sentToPolice(made, data);
  return type === 'CaseTakenBack' ? takenBack(data) : '';
};

/**
 * Why so much time lies between filing and decision: extensions, suspensions, and the way to the police and back (PR
 * Art.46, 48, 64; APL Art.27, 60). Empty where nothing of it was.
 */
export const courseSinceFiling = (made: Made): string =>
  inOneSentence(upTo(made).facts.map((fact) => stepOf(made, fact)));
