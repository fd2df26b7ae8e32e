import { readDated, type Dated, type Setting } from '../law-data/dated.js';
import { JsonReader } from '../law-data/json-reader.js';
import { LawDataError } from '../law-data/law-data-error.js';
import { clockIds, type ClockId } from './clock-ids.js';
import { nearest } from './nearest-names.js';

/**
 * WD working day · CD calendar day · h hour · MO month · Y year · day = 日 of TRF, counted like CD (its kind is open).
 */
const UNITS = ['WD', 'CD', 'h', 'MO', 'Y', 'day'] as const;
const DIRECTIONS = ['after', 'before'] as const;

/**
 * What happens to a last day that is no working day.
 * procedure = PR Art.80 (announced days off; ordinary weekends by a dated setting) · any-rest-day = review and court
 * terms (ARL Art.88, CPL Art.85, SPC18 Art.48) · never = the term ends on its day.
 */
const ROLL_RULES = ['procedure', 'any-rest-day', 'never'] as const;

/** What expiry does in law. `alarm` = a duty is overdue; `none` = information only. */
const EXPIRY_EFFECTS = [
  'lapse',
  'must-release',
  'waiver',
  'breach',
  'alarm',
  'surcharge',
  'court-open',
  'right-lost',
  'no-penalty',
  'deemed-served',
  'stops',
  'none',
] as const;

/** How the surcharge reads where the law is silent [M]; the first value of each is the one that ships. */
const READINGS = {
  /** After a suit: what grew before falls away and a new term to pay runs, or the suit only interrupted it. */
  afterSuit: ['anew', 'interrupted'],
  /** What was paid of a surcharge that falls away with a suit goes back, or stays paid. */
  paidBeforeSuit: ['returned', 'kept'],
  /** A fine that was lowered bears surcharge as if it had been so low from the start, or the old one until then. */
  lowerFine: ['from-the-start', 'until-then'],
  /** Nothing is overdue under a deferral from the day of the application on, or from the day of the grant on. */
  deferralFrom: ['application', 'grant'],
  /** While the execution is paused (ACL Art.39) the surcharge runs on, or stops. */
  pause: ['runs', 'stops'],
  /** The days of an agreement that was broken count as if there had been none, or are left out. */
  brokenAgreement: ['counted', 'left-out'],
} as const;

/** One value of each reading. */
export type SurchargeReadings = { readonly [Name in keyof typeof READINGS]: (typeof READINGS)[Name][number] };

export type ClockUnit = (typeof UNITS)[number];
type ClockDirection = (typeof DIRECTIONS)[number];
export type RollRule = (typeof ROLL_RULES)[number];
export type ExpiryEffect = (typeof EXPIRY_EFFECTS)[number];

/** One further term: at most `max` units (null = no fixed length), granted by `approver`. */
interface ClockExtension {
  readonly max: number | null;
  readonly unit: ClockUnit;
  readonly approver: string;
}

/** A clock as the law had it from `validFrom` to `validTo` (both included; null = still). */
export interface ClockVersion extends Dated {
  readonly length: number;
  readonly unit: ClockUnit;
  readonly direction: ClockDirection;
  /** Grounds that stop the count; none = the clock cannot be paused. */
  readonly pauses: readonly string[];
  readonly extensions: readonly ClockExtension[];
  readonly roll: RollRule;
  readonly onExpiry: ExpiryEffect;
  readonly article: string;
  /** Surcharge only: per cent of the fine a day, up to a cap (APL Art.72). */
  readonly rate: SurchargeRate | null;
}

/** How much is added a day, and how the surcharge reads where the law is silent. */
export interface SurchargeRate extends SurchargeReadings {
  readonly percentPerDay: number;
  readonly capPercent: number;
}

/** One clock of procedure §2.8. `start` is the event whose day is not counted, `stops` the act that meets the term. */
export interface Clock {
  readonly id: ClockId;
  /** One of several lengths of this clock; null where it has one. */
  readonly variant: string | null;
  /** Taken when the caller names no variant. */
  readonly isDefault: boolean;
  /** Its title for readers of Chinese. */
  readonly chinese: string;
  /** Its title for readers of English. */
  readonly english: string;
  /** What it was called before clocks had identifiers; whoever asks for a due date may still say so. */
  readonly formerNames: readonly string[];
  readonly start: string;
  readonly stops: string | null;
  readonly versions: readonly ClockVersion[];
}

export interface ClockTable {
  readonly clocks: readonly Clock[];
  /** Dated setting [M]: does a term of the Procedure Rules also roll off an ordinary Saturday or Sunday? */
  readonly rollOnOrdinaryWeekends: readonly Setting<boolean>[];
}

/**
 * Reads `data/clocks.json`.
 * @throws {LawDataError} naming the clock and field; also for a clock that `clockIds` does not know, and for one of
 * those without a row.
 */
export const parseClocks = (json: unknown): ClockTable => {
  const root = new JsonReader(json, '');
  const clocks = root
    .field('clocks')
    .list()
    .map((clock) => readClock(clock));
  for (const [index, clock] of clocks.entries()) {
    const twin = clocks.findIndex((other) => other.id === clock.id && other.variant === clock.variant);
    if (twin !== index) throw new JsonReader(clock.id, `clocks[${index}].id`).wrong('must not name a row twice');
  }
  const named = new Set(clocks.map(({ id }) => id));
  const missing = clockIds.filter((id) => !named.has(id));
  if (missing.length > 0) throw new LawDataError('clocks', `must have a row for ${missing.join(', ')}`);
  const rollOnOrdinaryWeekends = root
    .field('rollOnOrdinaryWeekends')
    .list()
    .map((entry) => ({ ...readDated(entry), value: entry.field('value').boolean() }));
  return { clocks, rollOnOrdinaryWeekends };
};

const readClock = (raw: JsonReader): Clock => {
  const id = readId(raw.field('id'));
  const variant = raw.field('variant').orNull((reader) => reader.text());
  const reader = new JsonReader(raw.value, variant === null ? `clock "${id}"` : `clock "${id}" (${variant})`);
  const versions = reader
    .field('versions')
    .list()
    .map((version) => readVersion(version));
  if (versions.length === 0) throw reader.wrong('must have at least one version');
  for (const [index, version] of versions.entries()) {
    const earlier = versions[index - 1];
    if (earlier !== undefined && (earlier.validTo === null || earlier.validTo >= version.validFrom)) {
      throw reader.field('versions').wrong('must follow one another without overlap');
    }
  }
  return {
    id,
    variant,
    isDefault: reader.field('default').boolean(),
    chinese: reader.field('chinese').text(),
    english: reader.field('english').text(),
    formerNames: reader
      .field('formerNames')
      .list()
      .map((name) => name.text()),
    start: reader.field('start').text(),
    stops: reader.field('stops').orNull((field) => field.text()),
    versions,
  };
};

const readId = (reader: JsonReader): ClockId => {
  const id = clockIds.find((each) => each === reader.value);
  if (id !== undefined) return id;
  const near = nearest(reader.text(), clockIds).join(', ');
  throw reader.wrong(`must be a clock that the program knows, as ${near}`);
};

/** In units of the clock: hours, days, months. No term of law is as long as ten years of hours. */
const longestTerm = 87_600;

const readVersion = (reader: JsonReader): ClockVersion => ({
  ...readDated(reader),
  length: reader.field('length').integer(1, longestTerm),
  unit: reader.field('unit').oneOf(UNITS),
  direction: reader.field('direction').oneOf(DIRECTIONS),
  pauses: reader
    .field('pauses')
    .list()
    .map((ground) => ground.text()),
  extensions: reader
    .field('extensions')
    .list()
    .map((extension) => ({
      max: extension.field('max').orNull((field) => field.integer(1, longestTerm)),
      unit: extension.field('unit').oneOf(UNITS),
      approver: extension.field('approver').text(),
    })),
  roll: reader.field('roll').oneOf(ROLL_RULES),
  onExpiry: reader.field('onExpiry').oneOf(EXPIRY_EFFECTS),
  article: reader.field('article').text(),
  rate: reader.field('rate').orNull((rate) => ({
    percentPerDay: rate.field('percentPerDay').integer(1, 100),
    capPercent: rate.field('capPercent').integer(1, 1000),
    afterSuit: rate.field('afterSuit').oneOf(READINGS.afterSuit),
    paidBeforeSuit: rate.field('paidBeforeSuit').oneOf(READINGS.paidBeforeSuit),
    lowerFine: rate.field('lowerFine').oneOf(READINGS.lowerFine),
    deferralFrom: rate.field('deferralFrom').oneOf(READINGS.deferralFrom),
    pause: rate.field('pause').oneOf(READINGS.pause),
    brokenAgreement: rate.field('brokenAgreement').oneOf(READINGS.brokenAgreement),
  })),
});
