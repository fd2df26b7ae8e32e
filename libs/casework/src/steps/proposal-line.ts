import type { ProposalMatter } from '../events/filing.js';

/** By which act a head makes each proposal so; a report that was endorsed goes on to its review by itself. */
const approvals: Readonly<Record<ProposalMatter, readonly string[]>> = {
  filing: ['file-case'],
  'not-filing': ['decline-filing'],
  extension: ['approve-extension'],
  suspension: ['suspend-case'],
  termination: ['terminate-case'],
  report: [],
  decision: ['decide-penalty', 'decide-no-penalty'],
  closing: ['close-case'],
  deferral: ['grant-deferral'],
  transfer: ['approve-transfer'],
};

/** While these wait, the officers go on with the case. */
const goesOnBeside: ReadonlySet<ProposalMatter> = new Set(['extension', 'deferral', 'transfer']);

/** The acts that a proposal waits for: the opinion of the head of the case unit first, then the approval. */
export const awaitedBy = (proposal: { matter: ProposalMatter; endorsedBy: string | null }): readonly string[] =>
  proposal.endorsedBy === null ? ['endorse-proposal'] : approvals[proposal.matter];

/** Whether nothing else takes the case on until the proposal is approved or goes back. */
export const holdsUp = ({ matter }: { matter: ProposalMatter }): boolean => !goesOnBeside.has(matter);
