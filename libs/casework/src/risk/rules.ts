import { legalDateOf } from '../deadlines/index.js';
import type { ReviewCategory, ReviewGround, SubmittedForReview } from '../events/review.js';
import type { RiskDetail } from '../words/risk-details.js';
import { beyondSeizure } from './beyond-seizure.js';
import { changedFile, closedWrongly } from './closed-files.js';
import { defencePunished } from './defence.js';
import { notDiscussed } from './discussion.js';
import { flawedEvidence, noRecording } from './evidence.js';
import { goodsAdrift, notExecuted, wronglyShown } from './execution.js';
import { unlawfulHearing } from './hearing.js';
import { fineInPlaceOfMending } from './in-place-of-mending.js';
import { loneOfficer } from './lone-officer.js';
import { madeUpRecords } from './made-up-records.js';
import { lateApproval, overdueHold, overdueSeizure } from './measures.js';
import { justBelowALine } from './near-lines.js';
import { sparedWithoutGround } from './no-penalty.js';
import { assistantsAlone, rightsUntold } from './on-the-scene.js';
import { noJurisdiction, notReferred } from './other-bodies.js';
import { pointOf } from './points.js';
import { notRecused } from './recusal.js';
import { returnedUnfounded } from './returned-unfounded.js';
import type { RiskRule, Sign } from './risk.js';
import { unlawfulService } from './service.js';
import { ofType, overdue, parameterOn } from './signs.js';
import { clueSatOn } from './source.js';
import { longSuspension } from './suspension.js';
import { discretionMisused } from './tier-and-amount.js';
import { backDating, offSystem } from './time-of-entry.js';
import { decidedInside } from './too-early.js';
import { unlikeNotice } from './unlike-notice.js';

/** 22. Not decided within the case clock, or an extension that came after its end. */
const overdueCase: RiskRule = {
  ...pointOf(22),
  signs: (history) => overdue(history, 'case'),
};

/** Grounds that make a case one of several legal relations, or of major public interest. */
const groundsOfCategory: Partial<Record<ReviewCategory, readonly ReviewGround[]>> = {
  'several-legal-relations': ['several-laws', 'several-parties', 'joint-handling', 'rights-holder'],
  'public-interest': ['many-consumers', 'people-harmed', 'public-interest-harmed'],
};

/** How the declared category of a case and its file contradict each other; null where they do not. */
const contradiction = ({ category, grounds }: SubmittedForReview): RiskDetail | null => {
  if (grounds === undefined) return null;
  if (category === 'none' && grounds.length > 0) return { code: 'review-declared-away', parameters: { grounds } };
  const needed = groundsOfCategory[category];
  if (needed === undefined || grounds.some((each) => needed.includes(each))) return null;
  return { code: 'category-not-shown', parameters: { category, needed } };
};

/**
 * 24. The reviewer handled the case, the review was over in minutes, or the case was declared to need no legal review
 * when the file says that it does, or to be of a category that the file does not show; a case in a station's own name
 * that the station did not review (PR Art.52(3)).
 */
const emptyReview: RiskRule = {
  ...pointOf(24),
  parameters: ['shortestReviewMinutes'],
  signs: (history) => {
    const { facts } = history;
    const contradicted = ofType(facts, 'SubmittedForReview').flatMap(({ data, occurredAt, by }): Sign[] => {
      const detail = contradiction(data);
      if (detail === null) return [];
      return [{ since: legalDateOf(occurredAt), until: null, detail, officers: [by] }];
    });
    const short = facts.flatMap((fact, index): Sign[] => {
      if (fact.type !== 'ReviewConcluded') return [];
      const sent = facts.slice(0, index).findLast((earlier) => earlier.type === 'SubmittedForReview');
      if (sent === undefined) return [];
      const minutes = (Date.parse(fact.recordedAt) - Date.parse(sent.recordedAt)) / 60_000;
      const on = legalDateOf(fact.recordedAt);
      if (minutes >= parameterOn(history, 'shortestReviewMinutes', on)) return [];
      return [
        {
          since: on,
          until: null,
          detail: { code: 'review-in-minutes', parameters: { minutes: Math.floor(minutes) } },
          officers: [fact.by],
        },
      ];
    });
    const elsewhere = ofType(facts, 'ReviewConcluded').flatMap(({ data: { reviewerUnit }, occurredAt, by }): Sign[] => {
      if (reviewerUnit === undefined) return [];
      const detail = { code: 'review-outside-station', parameters: { unit: reviewerUnit } } as const;
      return [{ since: legalDateOf(occurredAt), until: null, detail, officers: [by] }];
    });
    return [...contradicted, ...short, ...elsewhere];
  },
};

/**
 * 26. Somebody tried to decide before the party could be heard, or it was decided inside the window, as a corrected day
 * of service shows.
 */
const notHeard: RiskRule = {
  ...pointOf(26),
  signs: decidedInside,
};

/** 34. Cash beyond the law, or not handed in within two working days; more given back than ever came in. */
const cash: RiskRule = {
  ...pointOf(34),
  signs: (history) => [...overdue(history, 'cash-to-bureau', 'cash-to-bank'), ...returnedUnfounded(history)],
};

/** The rules on the history of one case; what was only tried is a sign too (refused-signs.ts). */
export const riskRules: readonly RiskRule[] = [
  clueSatOn,
  offSystem,
  backDating,
  sparedWithoutGround,
  fineInPlaceOfMending,
  noJurisdiction,
  loneOfficer,
  assistantsAlone,
  rightsUntold,
  notRecused,
  noRecording,
  flawedEvidence,
  madeUpRecords,
  overdueHold,
  beyondSeizure,
  overdueSeizure,
  lateApproval,
  goodsAdrift,
  longSuspension,
  overdueCase,
  justBelowALine,
  emptyReview,
  notDiscussed,
  notHeard,
  defencePunished,
  unlawfulHearing,
  discretionMisused,
  notReferred,
  unlikeNotice,
  unlawfulService,
  wronglyShown,
  cash,
  notExecuted,
  closedWrongly,
  changedFile,
];
