import type { CaseState, Excluded, Hearing } from '../state/case-state.js';
import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { at, BrokenHistory, type Appliers } from './applier.js';

/** The case with its hearing changed. */
const changed = (state: CaseState, change: (hearing: Hearing) => Hearing): CaseState => {
  const before = at(state, 'hearing');
  return { ...before, hearing: change(before.hearing) };
};

/** The case clock counts again from the day after the hearing is over (PR Art.64). */
const over = (excluded: readonly Excluded[], to: LegalDate): Excluded[] =>
  excluded.map((each) => (each.ground === 'hearing' && each.to === null ? { ...each, to } : each));

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
> = {
  HearingRequested: (state, request) => {
    const before = at(state, 'notified');
    const open = { panel: null, fileHandedOn: null, fixed: null, noticeService: null, publishedOn: null };
    return {
      ...before,
      stage: 'hearing',
      // What was proposed before the party asked to be heard falls.
      proposal: null,
      hearing: { ...request, ...open, held: null, report: null, ended: null },
      excluded: [...before.excluded, { ground: 'hearing', from: request.requestedOn, to: null }],
    };
  },
  HearingPanelNamed: (state, panel, { on }) =>
    changed(state, (before) => ({
      ...before,
      panel: { ...panel, on },
      fileHandedOn: null,
      fixed: null,
      noticeService: null,
      publishedOn: null,
    })),
  FileHandedToHost: (state, _, { on }) => changed(state, (before) => ({ ...before, fileHandedOn: on })),
  HearingFixed: (state, fixed, { on }) =>
    changed(state, (before) => ({
      ...before,
      fixed: { ...fixed, day: legalDateOf(fixed.startsAt), on },
      noticeService: null,
      publishedOn: null,
    })),
  HearingNoticeServed: (state, noticeService) => changed(state, (before) => ({ ...before, noticeService })),
  HearingPublished: (state, { publishedOn }) => changed(state, (before) => ({ ...before, publishedOn })),
  HearingHeld: (state, held, { on }) => changed(state, (before) => ({ ...before, held: { ...held, on } })),
  HearingEnded: (state, { ground }, { on }) => {
    const before = at(state, 'hearing');
    return {
      ...before,
      stage: 'notified',
      hearing: { ...before.hearing, ended: { ground, on } },
      excluded: over(before.excluded, on),
    };
  },
  HearingReported: (state, report, { on }) => {
    const before = at(state, 'hearing');
    return {
      ...before,
      stage: 'heard',
      hearing: { ...before.hearing, report: { ...report, on } },
      excluded: over(before.excluded, on),
    };
  },
  RefundOrdered: (state, refund) => {
    const before = at(state, 'notified');
    if (before.refund !== null) throw new BrokenHistory('A refund was ordered twice');
    const { servedOn: from, refundBy: to } = refund;
    return { ...before, refund, excluded: [...before.excluded, { ground: 'refund order', from, to }] };
  },
};
