import type { AgreementBroken } from '../events/execution-end.js';
import type { OpenMoney, PaymentRecorded } from '../events/execution.js';
import type { EntryCorrected, RebookedEntry } from '../events/rounds.js';
import type { Duty } from '../state/challenges.js';
import type { CaseFact } from './recorded.js';
import { roundsOfEntries } from './round-money.js';

/** What paid or performed, as a corrected history reads it: the case goes on, and the correction settles it. */
export interface ReadSettling {
  readonly settlesLater?: boolean;
  /** It settled the case as it stood then; the case was closed on that, and by what is right something is open. */
  readonly settledThen?: boolean;
}

/** A breach as a corrected history reads it: what was paid in time was no breach. */
export type ReadBreach = AgreementBroken & { readonly fallen?: boolean };

/** The duty that an entry settled when it was made: a correction may have left another one, or none, at its number. */
export interface ReadSettled {
  readonly settled?: Pick<Duty, 'kind' | 'since' | 'amount' | 'round'>;
}

/** Kinds of entry by which money came in. */
export const isReceipt = ({ type }: Pick<CaseFact, 'type'>): boolean =>
  type === 'PaymentRecorded' || type === 'SeizedGoodsAuctioned';

/** What of a receipt followed from the bookings before the correction. */
const followed = ({
  rebooked: _rebooked,
  toReturn: _toReturn,
  openMoney: _open,
  ...own
}: PaymentRecorded): PaymentRecorded => own;

const bookedAnew = (fact: CaseFact, { booked, surchargeLeft }: RebookedEntry): CaseFact => {
  if (fact.type === 'PaymentRecorded') return { ...fact, data: { ...followed(fact.data), booked, surchargeLeft } };
  if (fact.type !== 'SeizedGoodsAuctioned') return fact;
  const { rebooked: _rebooked, toReturn: _toReturn, openMoney: _open, ...auction } = fact.data;
  const towards = { towardsFine: booked.fine, towardsSurcharge: booked.surcharge, surplus: booked.surplus };
  return { ...fact, data: { ...auction, ...towards, surchargeLeft } };
};

/**
 * What goes back with a finding, and what an earlier correction found open, follow from the receipts as they are booked
 * anew, and not from a sum of before.
 */
const withoutReturn = (fact: CaseFact): CaseFact => {
  if (!following.has(fact.type) || !('toReturn' in fact.data || 'openMoney' in fact.data)) return fact;
  const { toReturn: _toReturn, openMoney: _open, ...data }: { toReturn?: number; openMoney?: OpenMoney } = fact.data;
  return { ...fact, data } as CaseFact;
};

/** What a review, a court or the bureau itself found of a decision. */
export const findings = [
  'ReconsiderationDecided',
  'JudgmentGiven',
  'JudgmentTookEffect',
  'IrregularDecisionMended',
] as const satisfies readonly CaseFact['type'][];

const following: ReadonlySet<CaseFact['type']> = new Set(['DutySettled', 'EntryCorrected', ...findings]);

/** A receipt that let a breach fall no longer does. */
const withoutFall = (fact: CaseFact): CaseFact => {
  if (!isReceipt(fact) || !('breachFalls' in fact.data)) return fact;
  const { breachFalls: _falls, ...data } = fact.data;
  return { ...fact, data } as CaseFact;
};

/** A breach of the agreement on its day, as the correction finds it (ACL Art.42). */
const withBreachRead = (fact: CaseFact, { breachFalls, breachStands }: EntryCorrected): CaseFact => {
  if (fact.type !== 'AgreementBroken') return breachStands === undefined ? fact : withoutFall(fact);
  const { on } = fact.data;
  if (on !== breachFalls && on !== breachStands) return fact;
  return { ...fact, data: { ...fact.data, fallen: on === breachFalls } } as CaseFact;
};

/** What would settle the case at its own place leaves that to the correction. */
const settlingLater = (fact: CaseFact): CaseFact => {
  if (!isReceipt(fact) && fact.type !== 'PerformanceRecorded') return fact;
  const data: object = { ...fact.data, settlesLater: true };
  return { ...fact, data } as object as CaseFact;
};

/** The round that is over whose money went back or was got back, where a duty that was done says so. */
const settledRound = (fact: CaseFact): number | undefined =>
  fact.type === 'DutySettled' && 'settled' in fact.data ? (fact.data as ReadSettled).settled?.round : undefined;

/**
 * The history with what follows from money as a correction at `place` finds it: receipts booked anew, and the breach of
 * an agreement that falls or stands.
 */
export const withMoneyOf = (facts: readonly CaseFact[], place: number, correction: EntryCorrected): CaseFact[] => {
  const party = facts[correction.event - 1]?.forParty;
  const rounds = roundsOfEntries(facts, party);
  const round = correction.ofRound ?? rounds[correction.event - 1];
  return facts.map((fact, at) => {
    if (at >= place) return fact;
    const anew = correction.rebooked?.find(({ event }) => event === at + 1);
    const isOwn = fact.forParty === party && (settledRound(fact) ?? rounds[at]) === round;
    const said = isOwn ? withBreachRead(fact, correction) : fact;
    const read = isOwn && correction.rebooked !== undefined ? withoutReturn(said) : said;
    const booked = anew === undefined ? read : bookedAnew(read, anew);
    return isOwn && correction.settles === true ? settlingLater(booked) : booked;
  });
};

/**
 * The history as it could be read though what is right no longer settles a case that was closed: one of the entries on
 * which it was taken for performed did so as it stood, the last first. What is open shows at the closed case.
 */
export const closedAsItStood = (facts: readonly CaseFact[], place: number, party: number | undefined): CaseFact[][] => {
  const closed = facts.findLastIndex(({ type }, at) => at < place && type === 'CaseClosed');
  return facts
    .slice(0, Math.max(0, closed))
    .flatMap((fact, at) => (fact.forParty === party && settling(fact) ? [at] : []))
    .toReversed()
    .map((at) => facts.map((fact, each) => (each === at ? settlingThen(fact) : fact)));
};

/** What may be the last of an execution: money, an item performed, or what the court or a reviewing body did. */
const settling = (fact: CaseFact): boolean =>
  isReceipt(fact) ||
  fact.type === 'PerformanceRecorded' ||
  fact.type === 'CourtRuled' ||
  fact.type === 'ReviewBodyEnforced';

const settlingThen = (fact: CaseFact): CaseFact => {
  const data: object = { ...fact.data, settledThen: true };
  return { ...fact, data } as object as CaseFact;
};
