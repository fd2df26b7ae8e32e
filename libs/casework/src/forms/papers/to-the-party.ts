import { legalDateOf } from '../../deadlines/index.js';
import { basesOf } from '../../standing/acts-of.js';
import { textDate } from '../chinese/date.js';
import { digitAmount, fullAmount } from '../chinese/money.js';
import { basisText, handlingFields, penaltyItems } from '../handling-words.js';
import { paper, rows, type Made } from '../paper.js';
import { allOf, certifiedNames, lastBefore } from '../words.js';

const factsOf = (made: Made): string => lastBefore(made, 'InvestigationReported')?.data.factsAndEvidence ?? '';
const natureOf = (made: Made): string => lastBefore(made, 'InvestigationReported')?.data.nature ?? '';

/** #33 责令改正通知书. The provision is that of the filing, where there is one. */
export const correctionOrder = paper<'CorrectionOrdered'>({
  what: ({ data }) => data.what,
  correctBy: ({ data }) => textDate(data.correctBy),
  basis: (made) => {
    const filing = lastBefore(made, 'CaseFiled')?.data;
    return filing === undefined ? '' : basisText(made, filing.basisId);
  },
});

/** #37 行政处罚告知书, with or without the right to a hearing. */
export const penaltyNotice = paper<'NoticeIssued'>({
  ...handlingFields(({ data }) => data.handling),
  factsAndEvidence: factsOf,
  nature: natureOf,
  hearingRight: ({ data }) => (data.hearingRight ? '有权要求听证' : ''),
});

/** What the party stated since the last notice, each with what became of it. */
const statements = (made: Made<'PenaltyDecided'>): { content: string; result: string }[] => {
  const issued = made.facts.findLastIndex(({ type }, place) => place <= made.place && type === 'NoticeIssued');
  const inWindow = { facts: made.facts.slice(Math.max(issued, 0), made.place + 1) };
  const rechecks = allOf(inWindow, 'StatementRechecked');
  return allOf(inWindow, 'StatementRecorded').map(({ data }, index) => {
    const recheck = rechecks[index]?.data;
    return {
      content: data.content,
      result: recheck === undefined ? '' : `${recheck.adopted ? '予以采纳' : '不予采纳'}：${recheck.reasons}`,
    };
  });
};

/** #45 行政处罚决定书, with the fields of PR Art.62. */
export const penaltyDecision = paper<'PenaltyDecided'>({
  ...handlingFields(({ data }) => data.handling),
  factsAndEvidence: factsOf,
  nature: natureOf,
  noticeNumber: (made) => lastBefore(made, 'NoticeIssued')?.data.number ?? '',
  noticeServedOn: (made) => {
    const served = lastBefore(made, 'NoticeServed');
    return served === undefined ? '' : textDate(served.data.effectiveOn);
  },
  statements: rows(statements, {
    content: ({ content }) => content,
    result: ({ result }) => result,
  }),
  hearing: (made) => {
    const held = lastBefore(made, 'HearingHeld');
    return held === undefined ? '' : textDate(legalDateOf(held.occurredAt));
  },
  agency: ({ data }) => data.payment?.agency ?? '',
  surcharge: ({ data }) => (data.payment?.surchargeApplies === true ? '加处罚款' : ''),
  remedies: ({ data }) => data.remedies,
});

/** #46 不予行政处罚决定书. */
export const noPenaltyDecision = paper<'NoPenaltyDecided'>({
  factsAndEvidence: factsOf,
  byLaw: ({ data }) => (data.outcome === 'no-penalty' ? '依法不予行政处罚' : ''),
  basis: (made) => {
    const report = lastBefore(made, 'InvestigationReported')?.data;
    const bases = report === undefined ? [] : basesOf(report.handling);
    return bases.map((basisId) => basisText(made, basisId)).join('、');
  },
  reasons: ({ data }) => data.reasons,
});

/** #44 当场行政处罚决定书. */
export const summaryDecision = paper<'SummaryPenaltyDecided'>({
  officers: (made) => certifiedNames(made, made.data.officers),
  violationEndedOn: ({ data }) => textDate(data.violationEndedOn),
  facts: ({ data }) => data.facts,
  basis: (made) => basisText(made, made.data.basisId),
  penalty: ({ data }) => penaltyItems(data.penalty).join('；'),
  fine: ({ data }) => (data.penalty.fine > 0 ? fullAmount(data.penalty.fine) : ''),
  statement: ({ data }) => data.statement ?? '',
  signature: ({ data }) => data.signature,
});

/** #48 行政处罚决定履行催告书. */
export const demand = paper<'DemandSent'>({
  decisionNumber: (made) => lastBefore(made, 'PenaltyDecided')?.data.number ?? '',
  decidedOn: (made) => {
    const decision = lastBefore(made, 'PenaltyDecided');
    return decision === undefined ? '' : textDate(decision.data.documentDate);
  },
  decisionServedOn: (made) => {
    const served = lastBefore(made, 'DecisionServed');
    return served === undefined ? '' : textDate(served.data.effectiveOn);
  },
  fine: ({ data }) => digitAmount(data.fine),
  surcharge: ({ data }) => digitAmount(data.surcharge),
  gains: ({ data: { gains = 0 } }) => (gains > 0 ? digitAmount(gains) : ''),
  total: ({ data }) => fullAmount(data.fine + data.surcharge + (data.gains ?? 0)),
});
