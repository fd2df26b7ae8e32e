import type { JsonReader } from '../law-data/json-reader.js';
import type { LegalDate } from '../law-data/legal-date.js';
import { readConditions, type Condition } from './conditions.js';
import type { Tier } from './reason.js';

/**
 * No penalty although the act is punishable (食品安全法136): `lifts` cites the provisions whose penalties fall away, while
 * what the basis itself provides for, as the taking of the goods, remains.
 */
export interface Exemption {
  readonly lifts: readonly string[];
  /** true 免予处罚 · false 可以免予处罚 */
  readonly binding: boolean;
  /** How the article says it: 免予处罚, 免除行政处罚; null: 不予行政处罚. */
  readonly wording: string | null;
}

/** 应当从重, 给予减轻处罚: the tiers that the law leaves where the conditions hold. */
export interface Direction {
  readonly tiers: readonly Tier[];
  readonly when: readonly Condition[];
  /** The article that says so. */
  readonly source: string;
}

/** 情节严重 defined by facts: each of the alternatives is enough. */
export interface SeriousRule {
  readonly anyOf: readonly (readonly Condition[])[];
  /** Fines of serious acts must be heavy (从重从严). */
  readonly heavy: boolean;
  /** False: the act may be counted as 情节严重 (可以), and people say whether it is. */
  readonly binding: boolean;
  readonly source: string;
  /** First day of the acts that it is for; null = as long as the basis. */
  readonly effectiveFrom: LegalDate | null;
}

export const readExemption = (reader: JsonReader): Exemption => ({
  lifts: readTexts(reader.field('lifts')),
  binding: reader.field('binding').boolean(),
  wording: reader.field('wording').orNull((field) => field.text()),
});

export const readDirections = (reader: JsonReader): Direction[] =>
  reader.list().map((entry) => ({
    tiers: entry
      .field('tiers')
      .list()
      .map((tier) => tier.oneOf(['mitigated', 'lenient', 'general', 'heavy'])),
    when: entry.field('when').orNull(readConditions) ?? [],
    source: entry.field('source').text(),
  }));

/** Rules of the table `seriousWhen`, each with the provisions it defines 情节严重 for. */
export const readSeriousRules = (reader: JsonReader): (SeriousRule & { readonly provisions: readonly string[] })[] => {
  const entries = reader.orNull((list) => list.list()) ?? [];
  return entries.map((entry) => ({
    provisions: readTexts(entry.field('provisions')),
    anyOf: entry
      .field('anyOf')
      .list()
      .map((alternative) => readConditions(alternative)),
    heavy: entry.field('heavy').boolean(),
    binding: entry.field('binding').orNull((field) => field.boolean()) ?? true,
    source: entry.field('source').text(),
    effectiveFrom: entry.field('effectiveFrom').orNull((field) => field.date()),
  }));
};

export const readTexts = (reader: JsonReader): string[] =>
  (reader.orNull((list) => list.list()) ?? []).map((item) => item.text());
