import type { PerformableItem } from '../../events/execution.js';
import { basesOf } from '../../standing/acts-of.js';
import { textDate } from '../chinese/date.js';
import { digitAmount, fullAmount } from '../chinese/money.js';
import { inOneSentence } from '../chinese/punctuation.js';
import { nameOfDecision } from '../decision-name.js';
import { basisText, owedItems, penaltyItems, restrictionItems } from '../handling-words.js';
import { paidBy } from '../money-words.js';
import { paper, rows, type Made } from '../paper.js';
import { wordsOfDecision } from '../sanction-words.js';
import { violationFields } from '../violation-words.js';
import { allOf, blank, lastBefore, upTo } from '../words.js';

/** What the money is owed for: the decision that was served, or the one on the spot. */
const decisionOf = (made: Made) => {
  const decided = lastBefore(made, 'PenaltyDecided')?.data;
  if (decided !== undefined) {
    const { number, documentDate, payment } = decided;
    const bears = payment?.surchargeApplies === true;
    return { number, on: documentDate, penalty: decided.handling.penalty, bears };
  }
  const spot = lastBefore(made, 'SummaryPenaltyDecided')?.data;
  return spot === undefined
    ? undefined
    : { number: spot.number, on: spot.decidedOn, penalty: spot.penalty, bears: true };
};

/** The penalty decision that the form carries out. */
const decision = {
  decisionNumber: (made: Made) => decisionOf(made)?.number ?? '',
  decisionName: nameOfDecision,
  decidedOn: (made: Made) => {
    const decided = decisionOf(made);
    return decided === undefined ? '' : textDate(decided.on);
  },
  decidedFine: (made: Made) => {
    const decided = decisionOf(made);
    return decided === undefined ? '' : fullAmount(decided.penalty.fine);
  },
  surchargeApplies: (made: Made) => (decisionOf(made)?.bears === true ? '加处罚款' : ''),
};

/** #34 责令退款通知书 (PR Art.59). */
export const refundOrder = paper<'RefundOrdered'>({
  ...violationFields(),
  amount: ({ data }) => digitAmount(data.amount),
  refundBy: ({ data }) => textDate(data.refundBy),
});

/** #47 延期/分期缴纳罚款通知书 (APL Art.66; PR Art.74). */
export const deferralNotice = paper<'DeferralGranted'>({
  ...decision,
  appliedOn: (made) => {
    const proposed = lastBefore(made, 'DeferralProposed');
    return proposed === undefined ? blank : textDate(proposed.data.appliedOn);
  },
  inInstalments: ({ data }) => (data.kind === 'instalments' ? '分期缴纳' : ''),
  instalments: rows(({ data }: Made<'DeferralGranted'>) => data.instalments, {
    order: (_each, _made, index) => String(index + 1),
    payBy: ({ payBy }) => textDate(payBy),
    amount: ({ amount }) => digitAmount(amount),
  }),
  total: ({ data }) => digitAmount(data.instalments.reduce((sum, { amount }) => sum + amount, 0)),
});

/** What the party did about the decision; the court is asked only when nothing of it is open any more. */
const challengeOf = (made: Made): string => {
  const reviewed = lastBefore(made, 'ReconsiderationApplied') !== undefined;
  const sued = lastBefore(made, 'SuitServed') !== undefined;
  if (reviewed && sued) return '被申请人曾申请行政复议并提起行政诉讼，复议、诉讼程序均已终结';
  if (reviewed) return '被申请人曾申请行政复议，复议程序已终结，在法定期限内未提起行政诉讼';
  return sued ? '被申请人曾提起行政诉讼，诉讼程序已终结' : '被申请人在法定期限内未申请行政复议，也未提起行政诉讼';
};

/** The provisions by which it was decided (ACL Art.55). */
const basesOfDecision = (made: Made): string[] => {
  const decided = lastBefore(made, 'PenaltyDecided')?.data.handling;
  if (decided !== undefined) return basesOf(decided);
  const spot = lastBefore(made, 'SummaryPenaltyDecided')?.data.basisId;
  return spot === undefined ? [] : [spot];
};

/** What of the decision an entry of its performance is about; a warning is performed by being given. */
const performedNames = (made: Made, item: PerformableItem): string[] => {
  const words = wordsOfDecision(made);
  switch (item) {
    case 'warning':
      return [];
    case 'confiscated-gains':
      return [`没收的${words.gains}`];
    case 'confiscated-goods':
      return [words.goods];
    case 'restrictions':
      return restrictionItems(decisionOf(made)?.penalty ?? { restrictions: [] }, words);
  }
};

/** What beside the money was performed, with the day: the court is asked for what is left (ACL Art.53, 55). */
const performedInWords = (made: Made<'CourtApplied'>): string =>
  inOneSentence(
    allOf(upTo(made), 'PerformanceRecorded').map(({ data: { items, performedOn } }) => {
      const names = items.flatMap((item) => performedNames(made, item));
      return names.length === 0 ? '' : `${names.join('、')}已于${textDate(performedOn)}执行`;
    }),
    '，',
  );

/** #49 强制执行申请书 (ACL Art.53-55; PR Art.76). */
export const courtApplication = paper<'CourtApplied'>({
  ...decision,
  ...violationFields<'CourtApplied'>(),
  basis: (made) => [...new Set(basesOfDecision(made).map((each) => basisText(made, each)))].join('、'),
  court: ({ data }) => data.court,
  penalty: (made) => {
    const decided = decisionOf(made);
    return decided === undefined ? '' : inOneSentence(penaltyItems(decided.penalty, wordsOfDecision(made)), '、');
  },
  principal: (made) => owedItems({ ...made.data, surcharge: 0 }, wordsOfDecision(made)),
  owed: (made) => owedItems(made.data, wordsOfDecision(made)).replaceAll('，', '、'),
  performed: performedInWords,
  surcharge: ({ data }) => (data.surcharge > 0 ? digitAmount(data.surcharge) : ''),
  total: ({ data: { fine, surcharge, gains = 0 } }) => fullAmount(fine + surcharge + gains),
  servedOn: (made) => {
    const served = lastBefore(made, 'DecisionServed')?.data.effectiveOn;
    const on = served ?? lastBefore(made, 'SummaryPenaltyDecided')?.data.decidedOn;
    return on === undefined ? '' : textDate(on);
  },
  demandNumber: (made) => lastBefore(made, 'DemandSent')?.data.number ?? '',
  demandedOn: (made) => {
    const demand = lastBefore(made, 'DemandSent');
    return demand === undefined ? '' : textDate(demand.data.effectiveOn);
  },
  demandAnswer: (made) => lastBefore(made, 'DemandAnswered')?.data.content ?? '',
  challenge: challengeOf,
  paid: (made) => {
    const { paid, returned } = paidBy(made);
    return paid > returned ? fullAmount(paid - returned) : '';
  },
});
