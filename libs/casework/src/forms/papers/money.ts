import { legalDateOf } from '../../deadlines/index.js';
import type { PerformableItem } from '../../events/execution.js';
import { bureauOf } from '../../registry/acting-unit.js';
import { headsOn } from '../../registry/unit.js';
import { basesOf } from '../../standing/acts-of.js';
import { challengesLeftOut, challengesSaid, partyChallenged } from '../challenge-words.js';
import { textDate } from '../chinese/date.js';
import { digitAmount, fullAmount } from '../chinese/money.js';
import { inOneSentence } from '../chinese/punctuation.js';
import { nameOfDecision } from '../decision-name.js';
import { deferralNotices, deferralsSaid, demandAnswers, demandRows, newTermSaid } from '../execution-words.js';
import { basisText, owedItems, penaltyItems, restrictionItems } from '../handling-words.js';
import { paidBy, paidInWords } from '../money-words.js';
import { issuerIdOf } from '../office.js';
import { paper, rows, type Made } from '../paper.js';
import { youOf } from '../party-words.js';
import { wordsOfDecision } from '../sanction-words.js';
import { violationFields } from '../violation-words.js';
import { allOf, blank, lastBefore, nameOf, upTo } from '../words.js';

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
  paid: paidInWords,
  earlier: (made) => deferralsSaid(made, youOf(made)),
  challenge: (made) => challengesSaid(made, youOf(made)),
});

const applicantToCourt = '被申请人';

/** The main head who represents the bureau that applies (ACL Art.55; PR Art.4); a station has none of its own. */
const mainHeadOf = (made: Made): string | undefined => {
  const issuer = issuerIdOf(made);
  const unit = issuer === bureauOf(issuer) ? made.register.unit(issuer) : undefined;
  const heads = unit === undefined ? [] : (headsOn(unit, legalDateOf(made.fact.occurredAt)) ?? []);
  return heads.find(({ office }) => office === 'main-head')?.officer;
};

/** What goes with the application beside decision and demands (ACL Art.55). */
const alsoAttached = (made: Made): string => {
  const challenged = challengesSaid(made, applicantToCourt) === '' ? [] : ['行政复议、行政诉讼的法律文书'];
  return [...deferralNotices(made), ...challenged].join('、');
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
  demands: demandRows,
  demandAnswer: demandAnswers,
  deferred: (made) => deferralsSaid(made, applicantToCourt),
  challenge: (made) =>
    inOneSentence([challengesSaid(made, applicantToCourt), challengesLeftOut(made, applicantToCourt)]),
  newTerm: newTermSaid,
  notCounted: (made) => (partyChallenged(made) ? '被申请人申请行政复议或者提起行政诉讼的期间不计算' : ''),
  alsoAttached,
  legalRepresentative: (made) => {
    const head = mainHeadOf(made);
    return head === undefined ? blank : nameOf(made, head);
  },
  representativeOffice: (made) => (mainHeadOf(made) === undefined ? blank : '主要负责人'),
  paid: (made) => {
    const { paid, returned } = paidBy(made);
    return paid > returned ? fullAmount(paid - returned) : '';
  },
});
