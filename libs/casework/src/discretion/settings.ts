import { inForce, type Dated } from '../law-data/dated.js';
import { JsonReader } from '../law-data/json-reader.js';
import { LawDataError } from '../law-data/law-data-error.js';
import type { LegalDate } from '../law-data/legal-date.js';
import { readAmount } from './facts.js';
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

/** `data/discretion.json`: every figure is a setting with its dates. */
export interface DiscretionSettings {
  /** `noMinimum` = for a fine of the form "X以下", whose range begins at 0. */
  readonly bands: readonly (Dated & { readonly stated: BandSetting; readonly noMinimum: BandSetting })[];
  /** Least share of the statutory minimum to which a mitigated fine may go; null = none. */
  readonly mitigationFloorRatio: readonly (Dated & { readonly value: number | null })[];
  /** How near to a statutory threshold the valuation of goods needs a second look. */
  readonly thresholdNearPercent: number;
  readonly partyTypes: readonly (Dated & { readonly individual_business: LegalPartyType })[];
  readonly summaryCeilings: readonly (Dated & AmountByParty)[];
  /** `province` null = national; a province's own entry comes first. */
  readonly hearingThresholds: readonly (Dated & AmountByParty & { readonly province: string | null })[];
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
 * Reads `data/discretion.json` for a place: hearing thresholds of `province` go before the national ones, those of
 * other provinces are left out. Throws `LawDataError` naming the field.
 */
export function parseDiscretionSettings(json: unknown, province: string | null = null): DiscretionSettings {
  const root = new JsonReader(json, '');
  const dated = <T>(name: string, read: (entry: JsonReader) => T): (Dated & T)[] =>
    root
      .field(name)
      .list()
      .map((entry) => ({ ...readDates(entry), ...read(entry) }));
  const hearing = dated('hearingThresholds', (entry) => ({
    ...readAmounts(entry),
    province: entry.field('province').orNull((field) => field.text()),
  }));
  return {
    bands: dated('bands', (entry) => ({
      stated: readBand(entry.field('stated')),
      noMinimum: readBand(entry.field('noMinimum')),
    })),
    mitigationFloorRatio: dated('mitigationFloorRatio', (entry) => ({
      value: entry.field('value').orNull((field) => field.number()),
    })),
    thresholdNearPercent: root.field('thresholdNearPercent').integer(0),
    partyTypes: dated('partyTypes', (entry) => ({
      individual_business: entry.field('individual_business').oneOf(['natural_person', 'organisation']),
    })),
    summaryCeilings: dated('summaryCeilings', readAmounts),
    hearingThresholds: [
      ...hearing.filter((entry) => entry.province !== null && entry.province === province),
      ...hearing.filter((entry) => entry.province === null),
    ],
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
}

/** The entry in force on `date`; without a date, the one in force now. Throws `LawDataError` when there is none. */
export function settingOn<T extends Dated>(name: string, entries: readonly T[], date: LegalDate | null): T {
  const found = date === null ? entries.find(({ validTo }) => validTo === null) : inForce(entries, date);
  if (found === undefined) throw new LawDataError(name, `has no entry for ${date ?? 'now'}`);
  return found;
}

function readDates(reader: JsonReader): Dated {
  const validFrom = reader.field('validFrom').date();
  const validTo = reader.field('validTo').orNull((field) => field.date());
  if (validTo !== null && validTo < validFrom) throw reader.field('validTo').wrong(`must not be before ${validFrom}`);
  return { validFrom, validTo };
}

function readAmounts(reader: JsonReader): AmountByParty {
  return {
    natural_person: readAmount(reader.field('natural_person')),
    organisation: readAmount(reader.field('organisation')),
  };
}

function readBand(reader: JsonReader): BandSetting {
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
}
