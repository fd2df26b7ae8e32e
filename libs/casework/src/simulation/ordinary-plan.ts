import type { LegalDate } from '../deadlines/index.js';
import type { Party } from '../events/clue.js';
import type { Handling } from '../events/investigation.js';
import type { ReviewCategory } from '../events/review.js';
import type { Cast } from './script.js';

/**
 * What may happen beside the main line while a made-up case is investigated (procedure T9-T14, T20-T23, §4.2): at most
 * one thing a case.
 */
export const asides = [
  'seizure',
  'urgent-hold',
  'lapsing-hold',
  'sample',
  'material',
  'identification',
  'assistance',
  'correction',
  'plea',
  'suspension',
] as const;
export type Aside = (typeof asides)[number];

/**
 * What few made-up cases have, at most one of them each: a restriction with its term, two acts with days of their own,
 * a secrecy review without and with something taken out, an entry and a payment that were wrong, a fine that a court
 * raised, an order to refund with what came of it, a closing that was taken back for a wrong receipt.
 */
export const rareTurns = [
  'restricted-for-a-time',
  'acts-of-their-own-day',
  'secrecy-reviewed',
  'secrets-taken-out',
  'corrected-entry',
  'corrected-payment',
  'raised-fine',
  'refund-ordered',
  'reopened',
] as const;
type RareTurn = (typeof rareTurns)[number];

/**
 * What the law opens and few cases take, at most one of them each: the heads discuss before the notice; a licence goes
 * by its name; gains that cannot be computed; goods taken while the fine is spared; one act under two norms; a station
 * in its own name; more was paid than owed; the party spoke after its window; a hold that ends by a seizure; a decision
 * left before a witness, or proclaimed.
 */
export const turnsOfLaw = [
  'discussed-first',
  'licence-revoked',
  'gains-uncomputable',
  'goods-taken-alone',
  'two-norms',
  'own-name',
  'paid-too-much',
  'spoke-late',
  'held-then-seized',
  'left-before-a-witness',
  'proclaimed',
] as const;
export type TurnOfLaw = (typeof turnsOfLaw)[number];

/** A further party of a made-up case, and what is proposed for it. */
export interface Alongside {
  readonly party: Party;
  readonly handling: Handling;
}

/** What makes one ordinary case differ from another. Days are working days. */
export interface OrdinaryPlan {
  readonly key: string;
  readonly title: string;
  readonly fiction: string;
  readonly cast: Cast;
  readonly party: Party;
  readonly matter: string;
  readonly place: string;
  readonly receivedOn: LegalDate;
  readonly violationEndedOn: LegalDate;
  handling: Handling;
  readonly daysToVerify: number;
  readonly daysToInvestigate: number;
  readonly category: ReviewCategory;
  /** The first review sends the report back. */
  readonly returnedOnce?: boolean;
  /** The party speaks inside the window; when adopted the fine is set to this. */
  statement?: { adopted: boolean; fine: number };
  waives?: boolean;
  /** The party asks for a hearing, where the penalty is in its range. */
  hearing?: boolean;
  readonly extends?: boolean;
  /** Somebody tries to decide inside the window: refused and recorded. */
  readonly impatient?: boolean;
  /** Inspection, evidence and a recording carry the files of the demonstration. */
  readonly withFiles?: boolean;
  /** The inspection has no audio-visual record. */
  readonly unrecorded?: boolean;
  /** The inspection is entered so many days late. */
  enteredLate?: number;
  readonly notFiled?: boolean;
  /** The clue or the case goes to another department; the police keep the case, or give it back. */
  otherBody?: 'clue-transfer' | 'transfer' | 'kept-by-police' | 'given-back-by-police';
  /**
   * The decision is challenged: revoked and decided anew after it was paid, upheld or changed while it is unpaid, or
   * not reviewed yet.
   */
  challenge?: 'revoked' | 'maintained' | 'changed' | 'pending';
  /** What happens beside the main line while the case is investigated. */
  aside?: Aside;
  /** The fine is not paid in time: deferred and paid then, or executed by the court. `daysToPay` is null. */
  unpaid?: 'deferred' | 'enforced';
  /** Once the least time of publication is over the party asks for credit repair. */
  repair?: 'granted' | 'refused';
  /** How the decision reaches the party, where nobody takes it over the counter. */
  readonly served?: 'post-after-attempt' | 'electronic';
  /** Perishable goods are seized and disposed of before the decision. */
  disposedEarly?: boolean;
  /** The case goes to the station of these people once it has its officers. */
  readonly handedOverTo?: Cast;
  /**
   * The clue came from 12315: a report, or a complaint and report in one document; the complaint may turn out to be
   * extortion.
   */
  reported?: 'report' | 'complaint-and-report' | 'extortion';
  /** A person who answers for the enterprise is punished beside it. */
  alongside?: Alongside;
  /** The clue was found in a random inspection of this kind. */
  inspected?: 'routine' | 'information-spot-check';
  rarely?: RareTurn | TurnOfLaw;
  /** Working days until the party pays; null: not yet. */
  daysToPay: number | null;
}
