import type { LegalDate } from '../deadlines/index.js';
import type { EarlyDisposalRequested } from '../events/goods.js';
import type { MeasureOutcome } from '../events/measure-outcomes.js';
import type { MeasureKind, SeizureWay } from '../events/measures.js';
import type { KeptGoods } from './kept-goods.js';

/** A hold or seizure: what is asked for and waits, when it was taken, how it ended. Persons are officer identifiers. */
export interface Measure {
  /** Numbers the measures of a case from 1. */
  readonly id: number;
  readonly kind: MeasureKind;
  readonly items: string;
  readonly place: string;
  readonly legalBasis: string | null;
  /** Absent where nobody said which it is, and of a hold. */
  readonly seizureWay?: SeizureWay;
  readonly reasons: string;
  readonly request:
    | ({ by: string; endorsedBy: string | null } & (
        | { for: 'start' }
        | { for: 'extension'; days: number }
        | { for: 'end'; outcome: MeasureOutcome; seizure?: number }
        | { for: 'early-disposal'; content: EarlyDisposalRequested }
      ))
    | null;
  /** UTC instant of the approval of the start. */
  readonly approvedAt: string | null;
  readonly taken: { at: string; on: LegalDate; number: string } | null;
  /** Taken on the spot before any approval. */
  readonly urgent: boolean;
  /** Days by which a seizure was extended, and the day of its approval. */
  readonly extendedBy: number;
  readonly extendedOn: LegalDate | null;
  readonly refusedOn: LegalDate | null;
  readonly ended: {
    on: LegalDate;
    outcome: MeasureOutcome | 'lapsed' | 'transferred' | 'auctioned' | 'unclaimed';
    /** The seizure in which a hold goes on (PR Art.35, 36). */
    seizure?: number;
  } | null;
  readonly kept: KeptGoods;
}
