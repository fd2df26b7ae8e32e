import type { ClosingProposed } from '../events/execution.js';
import { clockOfExtension } from '../events/extended-clock.js';
import type { ProposalEndorsed, ProposalReturned } from '../events/filing.js';
import type { At, CaseState } from '../state/case-state.js';
import type { Proposal } from '../state/proposal.js';
import { at, BrokenHistory, inPart, type Appliers, type Meta } from './applier.js';
import { backToInvestigation } from './back-to-investigation.js';
import type { ReadProposal } from './fallen-closing.js';

type WithProposals = At<
  | 'verifying'
  | 'investigating'
  | 'suspended'
  | 'terminated'
  | 'transferred'
  | 'reviewed'
  | 'notified'
  | 'decided'
  | 'executing'
  | 'performed'
  | 'revoked'
  | 'summary'
>;

const from = ({ by, on }: Meta) => ({ by, on, endorsedBy: null });

const proposed = (state: WithProposals, proposal: Proposal): CaseState => ({ ...state, proposal });

/** What is proposed, endorsed, returned; clocks extended. */
export const proposals: Appliers<
  | 'FilingProposed'
  | 'NotFilingProposed'
  | 'ExtensionProposed'
  | 'SuspensionProposed'
  | 'TerminationProposed'
  | 'InvestigationReported'
  | 'DecisionProposed'
  | 'ClosingProposed'
  | 'TransferProposed'
  | 'ProposalEndorsed'
  | 'ProposalReturned'
  | 'ClockExtended'
> = {
  FilingProposed: (state, content, meta) =>
    proposed(at(state, 'verifying'), { matter: 'filing', content, ...from(meta) }),
  NotFilingProposed: (state, content, meta) =>
    proposed(at(state, 'verifying'), { matter: 'not-filing', content, ...from(meta) }),
  ExtensionProposed: (state, { clock, ...proposal }, meta) =>
    proposed(at(state, 'verifying', 'investigating', 'reviewed', 'notified'), {
      matter: 'extension',
      content: { ...proposal, clock: clockOfExtension(clock) },
      ...from(meta),
    }),
  SuspensionProposed: (state, content, meta) =>
    proposed(at(state, 'investigating'), { matter: 'suspension', content, ...from(meta) }),
  TerminationProposed: (state, content, meta) =>
    proposed(at(state, 'investigating', 'suspended', 'decided'), { matter: 'termination', content, ...from(meta) }),
  InvestigationReported: (state, content, meta) =>
    proposed(at(state, 'investigating'), { matter: 'report', content, ...from(meta) }),
  DecisionProposed: (state, content, meta) =>
    proposed(at(state, 'reviewed', 'notified'), { matter: 'decision', content, ...from(meta) }),
  ClosingProposed: (state, { fallen = false, ...content }: ClosingProposed & ReadProposal, meta) =>
    fallen
      ? state
      : proposed(at(state, 'performed', 'terminated', 'transferred', 'revoked'), {
          matter: 'closing',
          content,
          ...from(meta),
        }),
  TransferProposed: (state, content, meta) =>
    proposed(at(state, 'verifying', 'investigating', 'reviewed', 'notified'), {
      matter: 'transfer',
      content,
      ...from(meta),
    }),
  ProposalEndorsed: (state, { matter, fallen = false }: ProposalEndorsed & ReadProposal, { by, on }) => {
    if (fallen) return state;
    const before = at(
      state,
      'verifying',
      'investigating',
      'suspended',
      'terminated',
      'transferred',
      'reviewed',
      'notified',
      'decided',
      'executing',
      'performed',
      'revoked',
      'summary',
    );
    if (before.proposal === null) throw new BrokenHistory('An opinion was recorded and there is no proposal');
    if (matter === 'report' && before.stage === 'investigating' && before.proposal.matter === 'report') {
      const review = { report: before.proposal.content, reportedOn: on };
      return { ...before, stage: 'reported', proposal: null, review };
    }
    return proposed(before, { ...before.proposal, endorsedBy: by });
  },
  ProposalReturned: (state, { keepsSaid = false, fallen = false }: ProposalReturned & ReadProposal) => {
    if (fallen) return state;
    const before = at(
      state,
      'verifying',
      'investigating',
      'suspended',
      'terminated',
      'transferred',
      'reported',
      'reviewed',
      'approved',
      'notified',
      'heard',
      'decided',
      'executing',
      'performed',
      'revoked',
      'summary',
    );
    const concluded =
      before.stage === 'reported' ||
      before.stage === 'reviewed' ||
      before.stage === 'approved' ||
      before.stage === 'notified' ||
      before.stage === 'heard';
    if (!concluded || before.proposal !== null) return { ...before, proposal: null };
    if (!keepsSaid || before.stage === 'reported') return backToInvestigation(before);
    const { statements, refund } = before.notice;
    return backToInvestigation(before, { saidBefore: { statements, refund } });
  },
  ClockExtended: (state, { clock, days }, { on }) => {
    const before = at(state, 'verifying', 'investigating', 'reviewed', 'notified');
    const extensions = [...before.aside.extensions, { clock: clockOfExtension(clock), days, on }];
    return { ...inPart(before, 'aside', { extensions }), proposal: null };
  },
};
