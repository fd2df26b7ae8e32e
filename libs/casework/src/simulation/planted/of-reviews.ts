import { addDays } from '../../deadlines/index.js';
import type { CollectiveDiscussionHeld } from '../../events/review.js';
import {
  eventsOf,
  inTurn,
  later,
  saidIn,
  saying,
  without,
  type Change,
  type Records,
  type Violation,
} from './change.js';

/** The review concluded two minutes after it was asked for. */
const reviewedAtOnce: Change = (records) => {
  const sent = records.find(({ events }) => events.some(({ type }) => type === 'SubmittedForReview'));
  if (sent === undefined) return records;
  return records.map((record) =>
    record.events.some(({ type }) => type === 'ReviewConcluded')
      ? { ...record, recordedAt: later(sent.recordedAt, 2) }
      : record,
  );
};

const isOneRound = (records: Records): boolean =>
  eventsOf(records).filter(({ type }) => type === 'PenaltyDecided').length === 1;

/** What the heads discussed, with other words in it. */
const discussed = (way: string, change: (discussion: CollectiveDiscussionHeld) => object): Violation => ({
  number: 25,
  code: 'discussion-flawed',
  way,
  needs: ['CollectiveDiscussionHeld'],
  change: saying('CollectiveDiscussionHeld', (data) => change(data)),
});

/** What is wrong with reviews and discussions (risks 24, 25). */
export const ofReviews: readonly Violation[] = [
  { number: 24, code: 'review-in-minutes', needs: ['SubmittedForReview', 'ReviewConcluded'], change: reviewedAtOnce },
  {
    number: 24,
    code: 'category-not-shown',
    needs: ['SubmittedForReview'],
    fits: (records) => saidIn(records, 'SubmittedForReview').category === 'none',
    change: saying('SubmittedForReview', () => ({ category: 'several-legal-relations', grounds: ['large-fine'] })),
  },
  {
    number: 24,
    code: 'review-declared-away',
    needs: ['SubmittedForReview'],
    change: saying('SubmittedForReview', () => ({ category: 'none', grounds: ['people-harmed'] })),
  },
  {
    number: 24,
    code: 'review-outside-station',
    needs: ['ReviewConcluded'],
    change: saying('ReviewConcluded', () => ({ reviewerUnit: 'qinghe.hekou' })),
  },
  {
    number: 25,
    code: 'decided-undiscussed',
    needs: ['CollectiveDiscussionHeld', 'SubmittedForReview', 'PenaltyDecided'],
    change: inTurn(
      without('CollectiveDiscussionHeld'),
      saying('SubmittedForReview', () => ({ grounds: ['large-fine'] }), 'all'),
    ),
  },
  {
    number: 25,
    code: 'decided-before-discussion',
    needs: ['CollectiveDiscussionHeld', 'PenaltyDecided'],
    fits: isOneRound,
    change: (records, law) =>
      saying(
        'CollectiveDiscussionHeld',
        () => ({ heldOn: addDays(saidIn(records, 'PenaltyDecided').documentDate, 1) }),
        'all',
      )(records, law),
  },
  discussed('one-person', ({ opinions }) => ({ opinions: opinions.slice(-1) })),
  discussed('host-silent', () => ({ host: 'sun' })),
  discussed('opinion-missing', ({ opinions }) => ({
    opinions: opinions.map((each, nth) => (nth === 0 ? { ...each, opinion: ' ' } : each)),
  })),
  discussed('unsigned', ({ opinions }) => ({
    opinions: opinions.map((each, nth) => (nth === 0 ? { ...each, signed: false } : each)),
  })),
  discussed('all-dissent', ({ opinions }) => ({ opinions: opinions.map((each) => ({ ...each, dissents: true })) })),
];
