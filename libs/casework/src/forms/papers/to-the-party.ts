import type { Handling } from '../../events/investigation.js';
import { actsOf } from '../../standing/acts-of.js';
import { overpaidIn } from '../../standing/overpaid.js';
import { tellsTerm } from '../../standing/told-remedies.js';
import { challengesSaid } from '../challenge-words.js';
import { textDate } from '../chinese/date.js';
import { fullAmount } from '../chinese/money.js';
import { inOneSentence } from '../chinese/punctuation.js';
import { courseSinceFiling } from '../course-words.js';
import { nameOfDecision } from '../decision-name.js';
import { evidenceRows } from '../evidence-words.js';
import { deferralsSaid, newTermSaid } from '../execution-words.js';
import { basisText, handlingFields, lawInWords, owedItems, penaltyItems } from '../handling-words.js';
import { heardFields } from '../heard-words.js';
import { listingFields } from '../listing-words.js';
import { measuresTaken } from '../measure-words.js';
import { issuerIdOf, officeDetailsOf } from '../office.js';
import { paper, type DataOf, type Made } from '../paper.js';
import { youOf } from '../party-words.js';
import { wordsOfDecision } from '../sanction-words.js';
import {
  circumstancesFound,
  groundsOfSparing,
  reasonsOfSparing,
  sparedActs,
  sparedBy,
  whatIsDecided,
} from '../spared-words.js';
import { sparingOf } from '../sparing-words.js';
import { violationFields } from '../violation-words.js';
import { blank, boxes, certifiedNames, lastBefore } from '../words.js';

/** #33 责令改正通知书. The provision is that of the filing, where there is one. */
export const correctionOrder = paper<'CorrectionOrdered'>({
  ...violationFields(),
  what: ({ data }) => data.what,
  correctBy: ({ data }) => textDate(data.correctBy),
  basis: (made) => {
    const filing = lastBefore(made, 'CaseFiled')?.data;
    return filing === undefined ? '' : basisText(made, filing.basisId);
  },
});

/** What the party will be ordered to refund before the decision, which the notice tells (PR Art.57(1), 59). */
const refundToOrder = (handling: Handling): string => {
  const overpaid = overpaidIn(handling);
  return overpaid === 0 ? '' : fullAmount(overpaid);
};

/** #37 行政处罚告知书, with or without the right to a hearing. */
export const penaltyNotice = paper<'NoticeIssued'>({
  ...handlingFields(({ data }) => data.handling),
  ...violationFields(),
  evidence: evidenceRows<'NoticeIssued'>(),
  sparedBy: (made) => sparedBy(made, made.data.handling),
  sparing: (made) => sparingOf(made, made.data.handling),
  sparedActs: (made) => sparedActs(made, made.data.handling),
  ...listingFields<'NoticeIssued'>(({ data }) => data.handling),
  refund: ({ data }) => refundToOrder(data.handling),
  hearingRight: ({ data }) => (data.hearingRight ? '有权要求听证' : ''),
});

/**
 * The body and the court, and the terms, where the remedies as they were written do not name them (PR Art.62(6); ARL
 * Art.20; ALL Art.46).
 */
const whereToAppeal = (made: Made<'PenaltyDecided'>): string => {
  const { reconsiderationBody, court } = officeDetailsOf(made, issuerIdOf(made));
  const { remedies } = made.data;
  const isNamed = (name: string | undefined): boolean => name !== undefined && remedies.includes(name);
  return inOneSentence(
    [
      isNamed(reconsiderationBody) ? '' : `行政复议机关为${reconsiderationBody ?? blank}`,
      isNamed(court) ? '' : `管辖的人民法院为${court ?? blank}`,
      tellsTerm(remedies, 'reconsideration') ? '' : '申请行政复议的期限为收到本决定书之日起六十日',
      tellsTerm(remedies, 'suit') ? '' : '提起行政诉讼的期限为收到本决定书之日起六个月',
    ],
    '，',
  );
};

/** #45 行政处罚决定书, with the fields of PR Art.62. */
export const penaltyDecision = paper<'PenaltyDecided'>({
  ...handlingFields(({ data }) => data.handling),
  ...violationFields(),
  evidence: evidenceRows<'PenaltyDecided'>(),
  measures: (made) => measuresTaken(made),
  procedure: (made) => courseSinceFiling(made),
  ...heardFields<'PenaltyDecided'>(),
  sparedActs: (made) => sparedActs(made, made.data.handling),
  ...listingFields<'PenaltyDecided'>(({ data }) => data.handling),
  agency: ({ data }) => data.payment?.agency ?? '',
  surcharge: ({ data }) => (data.payment?.surchargeApplies === true ? '加处罚款' : ''),
  // Told as they were written, to whom does not agree.
  remedies: ({ data: { remedies } }) => (/不服|异议/u.test(remedies) ? remedies : `如不服本决定，${remedies}`),
  whereToAppeal,
});

/** #46 不予行政处罚决定书. */
export const noPenaltyDecision = paper<'NoPenaltyDecided'>({
  ...violationFields(),
  evidence: evidenceRows<'NoPenaltyDecided'>(),
  measures: (made) => measuresTaken(made),
  procedure: (made) => courseSinceFiling(made),
  byLaw: whatIsDecided,
  grounds: groundsOfSparing,
  basis: (made) => {
    const report = lastBefore(made, 'InvestigationReported')?.data;
    const acts = report === undefined ? [] : actsOf(report.handling);
    return [...new Set(acts.map(({ basisId, endedOn }) => basisText(made, basisId, endedOn)))].join('、');
  },
  circumstancesFound,
  ...heardFields<'NoPenaltyDecided'>(),
  reasons: (made) => reasonsOfSparing(made),
});

const paysLater = ({ paidHow, agency }: DataOf<'SummaryPenaltyDecided'>): boolean =>
  paidHow === 'within-fifteen-days' || (paidHow === undefined && agency !== undefined);

/** #44 当场行政处罚决定书. */
export const summaryDecision = paper<'SummaryPenaltyDecided'>({
  officers: (made) => certifiedNames(made, made.data.officers),
  violationEndedOn: ({ data }) => textDate(data.violationEndedOn),
  ...violationFields(),
  facts: ({ data }) => data.facts,
  basis: (made) => basisText(made, made.data.basisId),
  penalty: ({ data }) => inOneSentence(penaltyItems(data.penalty)),
  fine: ({ data }) => (data.penalty.fine > 0 ? fullAmount(data.penalty.fine) : ''),
  // Way and term of payment (PR Art.68): an agency that is named is where it is paid within the term.
  paidHow: ({ data }) => boxes({ 'on-the-spot': '当场缴纳' }, data.paidHow === 'on-the-spot' ? 'on-the-spot' : null),
  paidLater: ({ data }) => boxes({ later: '自收到本决定书之日起十五日内通过' }, paysLater(data) ? 'later' : null),
  agency: ({ data }) => data.agency ?? blank,
  choiceOfLaw: ({ data }) => lawInWords(data),
  statement: ({ data }) => data.statement ?? '',
  signature: ({ data }) => data.signature,
  rightsSaid: ({ data }) => (data.cardsShown && data.rightsTold ? '1' : ''),
});

/** The number by which the party knows a decision on the spot. */
const numberGiven = (decided: DataOf<'SummaryPenaltyDecided'> | undefined): string =>
  decided?.numberOnPaper ?? decided?.number ?? '';

const onTheSpot = (made: Made) => lastBefore(made, 'SummaryPenaltyDecided')?.data;

/** #48 行政处罚决定履行催告书. */
export const demand = paper<'DemandSent'>({
  decisionNumber: (made) => lastBefore(made, 'PenaltyDecided')?.data.number ?? numberGiven(onTheSpot(made)),
  decisionName: nameOfDecision,
  decidedOn: (made) => {
    const on = lastBefore(made, 'PenaltyDecided')?.data.documentDate ?? onTheSpot(made)?.decidedOn;
    return on === undefined ? '' : textDate(on);
  },
  // A decision on the spot is handed over when it is made (APL Art.52).
  decisionServedOn: (made) => {
    const on = lastBefore(made, 'DecisionServed')?.data.effectiveOn ?? onTheSpot(made)?.decidedOn;
    return on === undefined ? '' : textDate(on);
  },
  deferred: (made) => deferralsSaid(made, youOf(made)),
  challenge: (made) => challengesSaid(made, youOf(made)),
  newTerm: newTermSaid,
  owed: (made) => owedItems(made.data, wordsOfDecision(made)),
  total: ({ data }) => fullAmount(data.fine + data.surcharge + (data.gains ?? 0)),
});
