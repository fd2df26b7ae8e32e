import type { LegalDate } from '../deadlines/index.js';
import type { DecisionProposed } from '../events/decision.js';
import type { DeferralProposed } from '../events/enforcement.js';
import type { ClosingProposed } from '../events/execution.js';
import type { ExtensibleClock } from '../events/extended-clock.js';
import type { ExtensionProposed, FilingProposed, NotFilingProposed } from '../events/filing.js';
import type { InvestigationReported } from '../events/report.js';
import type { SuspensionProposed, TerminationProposed } from '../events/suspension.js';
import type { TransferProposed } from '../events/transfer.js';

/**
 * What is proposed and waits for the head of the case unit, then for a department head. `by` and `endorsedBy` are
 * officers.
 */
export type Proposal = { by: string; on: LegalDate; endorsedBy: string | null } & (
  | { matter: 'filing'; content: FilingProposed }
  | { matter: 'not-filing'; content: NotFilingProposed }
  | { matter: 'extension'; content: Omit<ExtensionProposed, 'clock'> & { clock: ExtensibleClock } }
  | { matter: 'suspension'; content: SuspensionProposed }
  | { matter: 'termination'; content: TerminationProposed }
  | { matter: 'report'; content: InvestigationReported }
  | { matter: 'decision'; content: DecisionProposed }
  | { matter: 'closing'; content: ClosingProposed }
  | { matter: 'deferral'; content: DeferralProposed }
  | { matter: 'transfer'; content: TransferProposed }
);
