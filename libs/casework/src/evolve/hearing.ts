import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import type { CaseState } from '../state/case-state.js';
import type { Excluded, Hearing } from '../state/parts.js';
import { at, BrokenHistory, inPart, type Appliers } from './applier.js';

/** The case with its hearing changed. */
const changed = (state: CaseState, change: Partial<Hearing>): CaseState => {
  return inPart(at(state, 'hearing'), 'hearing', change);
};

/** A day that is fixed, or fixed again: nobody has been told of it yet. */
const notAnnounced: Pick<Hearing, 'noticeService' | 'otherNotices' | 'publishedOn'> = {
  noticeService: null,
  otherNotices: [],
  publishedOn: null,
};

/** The case clock counts again from the day after the hearing is over (PR Art.64). */
const over = (excluded: readonly Excluded[], to: LegalDate): Excluded[] =>
  excluded.map((each) => (each.ground === 'hearing' && each.to === null ? { ...each, to } : each));

const ended = (state: CaseState, on: LegalDate) => {
  const before = at(state, 'hearing');
  const { excluded } = before.investigation;
  return { before: inPart(before, 'investigation', { excluded: over(excluded, on) }), hearing: before.hearing };
};

/** A hearing from request to report; the refund order that may come before a decision. */
export const hearing: Appliers<
  | 'HearingRequested'
  | 'HearingPanelNamed'
  | 'FileHandedToHost'
  | 'HearingFixed'
  | 'HearingNoticeServed'
  | 'HearingPublished'
  | 'HearingHeld'
  | 'HearingEnded'
  | 'HearingReported'
  | 'RefundOrdered'
  | 'RefundResultRecorded'
> = {
  HearingRequested: (state, request) => {
    const before = at(state, 'notified');
    const open = { panel: null, fileHandedOn: null, fixed: null, ...notAnnounced };
    const { excluded } = before.investigation;
    return {
      ...inPart(before, 'investigation', {
        excluded: [...excluded, { ground: 'hearing', from: request.requestedOn, to: null }],
      }),
      stage: 'hearing',
      // What was proposed before the party asked to be heard falls.
      proposal: null,
      hearing: { ...request, ...open, held: null, report: null, ended: null },
    };
  },
  HearingPanelNamed: (state, panel, { on }) =>
    changed(state, {
      panel: { ...panel, on },
      fileHandedOn: null,
      fixed: null,
      ...notAnnounced,
    }),
  FileHandedToHost: (state, _, { on }) => changed(state, { fileHandedOn: on }),
  HearingFixed: (state, fixed, { on }) =>
    changed(state, {
      fixed: { ...fixed, day: legalDateOf(fixed.startsAt), on },
      ...notAnnounced,
    }),
  HearingNoticeServed: (state, notice) => {
    if ((notice.to ?? 'party') === 'party') return changed(state, { noticeService: notice });
    const others = at(state, 'hearing').hearing.otherNotices;
    // The officers are told together and once; third parties may be several, each with a notice of its own.
    const kept = others.filter(
      ({ to, receiver }) =>
        to !== notice.to || (to !== 'officers' && (notice.proclaimedOn === undefined || receiver !== notice.receiver)),
    );
    return changed(state, { otherNotices: [...kept, notice] });
  },
  HearingPublished: (state, { publishedOn }) => changed(state, { publishedOn }),
  HearingHeld: (state, held, { on }) => changed(state, { held: { ...held, on } }),
  HearingEnded: (state, { ground }, { on }) => {
    const { before, hearing } = ended(state, on);
    return { ...before, stage: 'notified', hearing: { ...hearing, ended: { ground, on } } };
  },
  HearingReported: (state, report, { on }) => {
    const { before, hearing } = ended(state, on);
    return { ...before, stage: 'heard', hearing: { ...hearing, report: { ...report, on } } };
  },
  RefundOrdered: (state, refund) => {
    const before = at(state, 'reviewed', 'notified');
    if (before.notice.refund !== null) throw new BrokenHistory('A refund was ordered twice');
    const { servedOn: from, refundBy: to } = refund;
    return inPart(inPart(before, 'notice', { refund }), 'investigation', {
      excluded: [...before.investigation.excluded, { ground: 'refund order', from, to }],
    });
  },
  RefundResultRecorded: (state, result) => {
    const before = at(state, 'reviewed', 'notified');
    const { refund } = before.notice;
    if (refund === null || refund.result !== undefined) throw new BrokenHistory('A result of no open refund order');
    // What was left out of the case clock for the refund ends with it, however long the term was.
    const { excluded } = before.investigation;
    const over = excluded.map((each) =>
      each.ground === 'refund order' && each.from === refund.servedOn && each.to !== null && result.refundedOn < each.to
        ? { ...each, to: result.refundedOn }
        : each,
    );
    return inPart(inPart(before, 'notice', { refund: { ...refund, result } }), 'investigation', { excluded: over });
  },
};
