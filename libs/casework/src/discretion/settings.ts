import { inForce, type Dated } from '../law-data/dated.js';
import { JsonReader } from '../law-data/json-reader.js';
import { LawDataError } from '../law-data/law-data-error.js';
import type { LegalDate } from '../law-data/legal-date.js';
import { readAmount } from './facts.js';
import { readGround, type Ground } from './grounds.js';
import type { Fen } from './money.js';
import type { LegalPartyType } from './party-type.js';

/** Where in [min, max] a fine is lenient (从轻), general (一般) or heavy (从重). */
export interface BandSetting {
  readonly lenientUpToPercent: number;
  readonly heavyFromPercent: number;
  /** The band to which a fine exactly on the boundary belongs. */
  readonly lenientBoundary: 'lenient' | 'general';
  readonly heavyBoundary: 'heavy' | 'general';
}

/** An amount for natural persons and one for organisations, in fen. */
export type AmountByParty = Readonly<Record<LegalPartyType, Fen>>;

/**
 * Least amounts that open the hearing range (听证数额): national where province and unit are null. An amount of null is the
 * national one.
 */
export interface HearingThreshold extends Dated {
  readonly province: string | null;
  /** A unit of the registers, with all that is under it. */
  readonly unit: string | null;
  readonly natural_person: Fen | null;
  readonly organisation: Fen | null;
}

/** `data/discretion.json`: every figure is a setting with its dates. */
export interface DiscretionSettings {
  /** `noMinimum` = for a fine of the form "X以下", whose range begins at 0. */
  readonly bands: readonly (Dated & { readonly stated: BandSetting; readonly noMinimum: BandSetting })[];
  /** Least share of the statutory minimum to which a mitigated fine may go; null = none. */
  readonly mitigationFloorRatio: readonly (Dated & { readonly value: number | null })[];
  /** Whether gains that cannot be computed are counted as none in a range; false leaves the range open. */
  readonly uncomputableGainsCountAsNone: readonly (Dated & { readonly value: boolean })[];
  /** How near to a statutory threshold the valuation of goods needs a second look. */
  readonly thresholdNearPercent: number;
  /** Provisions that mitigate or spare a penalty, as decisions cite them. */
  readonly grounds: readonly Ground[];
  readonly partyTypes: readonly (Dated & { readonly individual_business: LegalPartyType })[];
  readonly summaryCeilings: readonly (Dated & AmountByParty)[];
  /** The province that the installation serves, where it is known. */
  readonly province: string | null;
  readonly hearingThresholds: readonly HearingThreshold[];
  /** 其他较重的行政处罚: restrictions that open the hearing range and that the law does not name. */
  readonly otherHeavierKinds: readonly (Dated & { readonly kinds: readonly string[] })[];
  readonly onSpotCollectionLimits: readonly (Dated & {
    readonly anyFine: Fen;
    readonly hardToEnforce: AmountByParty;
  })[];
  /**
   * Highest fine of a minor decision, and the laws (first part of a basis) whose decisions are serious (PUB Art.13-15).
   */
  readonly publicationClasses: readonly (Dated & {
    readonly minorFine: AmountByParty;
    readonly seriousLaws: readonly string[];
  })[];
}

/**
 * The province of an installation by its data: the one that `province` names, else the only one that has thresholds of
 * its own; null where none or several have.
 */
export const provinceOf = (json: unknown): string | null => {
  const root = new JsonReader(json, '');
  const stated = root.field('province').orNull((field) => field.text());
  const named = new Set(
    root
      .field('hearingThresholds')
      .list()
      .flatMap((entry) => entry.field('province').orNull((field) => [field.text()]) ?? []),
  );
  const [only, second] = named;
  return stated ?? (second === undefined ? (only ?? null) : null);
};

/**
 * Reads `data/discretion.json` for a place: hearing thresholds of `province` go before the national ones. Throws
 * `LawDataError` naming the field.
 */
export const parseDiscretionSettings = (json: unknown, province: string | null = null): DiscretionSettings => {
  const root = new JsonReader(json, '');
  const dated = <T>(name: string, read: (entry: JsonReader) => T): (Dated & T)[] =>
    root
      .field(name)
      .list()
      .map((entry) => ({ ...readDates(entry), ...read(entry) }));
  return {
    bands: dated('bands', (entry) => ({
      stated: readBand(entry.field('stated')),
      noMinimum: readBand(entry.field('noMinimum')),
    })),
    mitigationFloorRatio: dated('mitigationFloorRatio', (entry) => ({
      value: entry.field('value').orNull((field) => field.number()),
    })),
    uncomputableGainsCountAsNone: dated('uncomputableGainsCountAsNone', (entry) => ({
      value: entry.field('value').boolean(),
    })),
    thresholdNearPercent: root.field('thresholdNearPercent').integer(0),
    grounds: root.field('grounds').list().map(readGround),
    partyTypes: dated('partyTypes', (entry) => ({
      individual_business: entry.field('individual_business').oneOf(['natural_person', 'organisation']),
    })),
    summaryCeilings: dated('summaryCeilings', readAmounts),
    province,
    hearingThresholds: dated('hearingThresholds', readThreshold),
    otherHeavierKinds: dated('otherHeavierKinds', (entry) => ({
      kinds: entry
        .field('kinds')
        .list()
        .map((kind) => kind.text()),
    })),
    onSpotCollectionLimits: dated('onSpotCollectionLimits', (entry) => ({
      anyFine: readAmount(entry.field('anyFine')),
      hardToEnforce: readAmounts(entry.field('hardToEnforce')),
    })),
    publicationClasses: dated('publicationClasses', (entry) => ({
      minorFine: readAmounts(entry.field('minorFine')),
      seriousLaws: entry
        .field('seriousLaws')
        .list()
        .map((law) => law.text()),
    })),
  };
};

/** The entry in force on `date`; without a date, the one in force now. @throws {LawDataError} when there is none. */
export const settingOn = <T extends Dated>(name: string, entries: readonly T[], date: LegalDate | null): T => {
  const found = date === null ? entries.find(({ validTo }) => validTo === null) : inForce(entries, date);
  if (found === undefined) throw new LawDataError(name, `has no entry for ${date ?? 'now'}`);
  return found;
};

const readDates = (reader: JsonReader): Dated => {
  const validFrom = reader.field('validFrom').date();
  const validTo = reader.field('validTo').orNull((field) => field.date());
  if (validTo !== null && validTo < validFrom) throw reader.field('validTo').wrong(`must not be before ${validFrom}`);
  return { validFrom, validTo };
};

const readAmounts = (reader: JsonReader): AmountByParty => ({
  natural_person: readAmount(reader.field('natural_person')),
  organisation: readAmount(reader.field('organisation')),
});

const readThreshold = (reader: JsonReader): Omit<HearingThreshold, keyof Dated> => {
  const province = reader.field('province').orNull((field) => field.text());
  const unit = reader.field('unit').orNull((field) => field.text());
  const local = province !== null || unit !== null;
  const amount = (name: string): Fen | null =>
    local ? reader.field(name).orNull(readAmount) : readAmount(reader.field(name));
  return { province, unit, natural_person: amount('natural_person'), organisation: amount('organisation') };
};

const readBand = (reader: JsonReader): BandSetting => {
  const lenientUpToPercent = reader.field('lenientUpToPercent').integer(0);
  const heavyFromPercent = reader.field('heavyFromPercent').integer(0);
  if (lenientUpToPercent > heavyFromPercent || heavyFromPercent > 100) {
    throw reader.wrong('must have lenientUpToPercent <= heavyFromPercent <= 100');
  }
  return {
    lenientUpToPercent,
    heavyFromPercent,
    lenientBoundary: reader.field('lenientBoundary').oneOf(['lenient', 'general']),
    heavyBoundary: reader.field('heavyBoundary').oneOf(['heavy', 'general']),
  };
};
