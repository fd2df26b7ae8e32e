import type { RefundResultRecorded } from '../events/refund.js';
import { saidSince } from '../standing/said-since.js';
import { textDate } from './chinese/date.js';
import { fullAmount } from './chinese/money.js';
import { inOneSentence } from './chinese/punctuation.js';
import { weOf } from './office.js';
import type { Made } from './paper.js';
import { youOf } from './party-words.js';
import { allOf, upTo } from './words.js';

/** The part that is not refunded in its term, or refused, is taken (价格违法行为行政处罚规定 Art.16(2)). */
const takes = '《价格违法行为行政处罚规定》第十六条第二款';

const cameBack = (
  { refunded, refundedOn, refundRefused }: RefundResultRecorded,
  amount: number,
  you: string,
): string[] => {
  const rest = Math.max(amount - refunded, 0);
  const until = `截至${textDate(refundedOn)}，${you}`;
  const done = refunded === 0 ? `${until}未退还` : `${until}已退还${fullAmount(refunded)}`;
  const left = rest === 0 || refunded === 0 ? '' : `，尚有${fullAmount(rest)}未退还`;
  return [`${done}${left}`, refundRefused === undefined ? '' : `${you}拒不退还：${refundRefused}`];
};

/** The gains that a decision, or what is proposed for it, takes, in fen. */
const gainsTaken = ({ fact }: Made): number =>
  fact.type === 'PenaltyDecided' || fact.type === 'DecisionProposed' ? fact.data.handling.penalty.confiscatedGains : 0;

/**
 * The order to refund that came before the decision, what came of it, and that what was not refunded is taken (APL
 * Art.28(2); PR Art.59; 价格违法行为行政处罚规定 Art.16). Empty where nothing was to be refunded.
 */
export const refundSaid = (made: Made): string => {
  const facts = saidSince(upTo(made).facts);
  const order = allOf({ facts }, 'RefundOrdered').at(-1)?.data;
  if (order === undefined) return '';
  const result = allOf({ facts }, 'RefundResultRecorded').at(-1)?.data;
  const [we, you] = [weOf(made), youOf(made)];
  const rest = order.amount - (result?.refunded ?? 0);
  return inOneSentence([
    `${we}于${textDate(order.servedOn)}向${you}送达《责令退款通知书》（${order.number}），责令${you}退还多收价款${fullAmount(order.amount)}，期限至${textDate(order.refundBy)}`,
    order.heard === undefined ? '' : `${you}对退款的意见：${order.heard}`,
    ...(result === undefined ? [] : cameBack(result, order.amount, you)),
    rest > 0 && gainsTaken(made) >= rest ? `依据${takes}的规定，未退还的部分依法予以没收` : '',
  ]);
};
