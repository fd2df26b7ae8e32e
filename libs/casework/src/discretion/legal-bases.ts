import { JsonReader } from '../law-data/json-reader.js';
import type { LegalDate } from '../law-data/legal-date.js';
import { readSanction, type Sanction } from './sanction.js';

/**
 * A provision that allows a penalty, as it read from `effectiveFrom` to `effectiveTo` (both included; null = still).
 */
export interface LegalBasis {
  readonly id: string;
  readonly law: string;
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
  /** The conduct, in Chinese and in English. */
  readonly matter: string;
  readonly matterEn: string;
  readonly effectiveFrom: LegalDate;
  readonly effectiveTo: LegalDate | null;
  readonly jurisdiction: string;
  /** any_subset = 可以根据情节单处或者并处: any of the sanctions, alone or together. */
  readonly combine: 'cumulative' | 'any_subset';
  readonly sanctions: readonly Sanction[];
  readonly notes: string | null;
  readonly doubt: string | null;
  readonly source: string;
}

/** Reads `data/legal-bases.json`, whole or not at all. Throws `LawDataError` naming the basis and the field. */
export function parseLegalBases(json: unknown): LegalBasis[] {
  const root = new JsonReader(json, '');
  const ids = new Set<string>();
  const bases = root
    .field('bases')
    .list()
    .map((raw) => {
      const id = raw.field('id').text();
      if (ids.has(id)) throw raw.field('id').wrong('must not name a basis twice');
      ids.add(id);
      return readBasis(new JsonReader(raw.value, `basis "${id}"`), id);
    });
  const count = root.field('count').integer(0);
  if (count !== bases.length) throw root.field('count').wrong(`must be ${bases.length}, the number of bases`);
  return bases;
}

/** The basis with this id, when it was in force on `date`. */
export function basisInForce(bases: readonly LegalBasis[], id: string, date: LegalDate): LegalBasis | undefined {
  return bases.find((basis) => basis.id === id && isInForce(basis, date));
}

export function isInForce(basis: LegalBasis, date: LegalDate): boolean {
  return basis.effectiveFrom <= date && (basis.effectiveTo === null || date <= basis.effectiveTo);
}

function readBasis(reader: JsonReader, id: string): LegalBasis {
  const effectiveFrom = reader.field('effectiveFrom').date();
  const effectiveTo = reader.field('effectiveTo').orNull((field) => field.date());
  if (effectiveTo !== null && effectiveTo < effectiveFrom) {
    throw reader.field('effectiveTo').wrong(`must not be before ${effectiveFrom}`);
  }
  return {
    id,
    law: reader.field('law').text(),
    article: reader.field('article').integer(1),
    paragraph: reader.field('paragraph').orNull((field) => field.integer(1)),
    item: reader.field('item').orNull(readItem),
    matter: reader.field('matter').text(),
    matterEn: reader.field('matterEn').text(),
    effectiveFrom,
    effectiveTo,
    jurisdiction: reader.field('jurisdiction').text(),
    combine: reader.field('combine').oneOf(['cumulative', 'any_subset']),
    sanctions: reader
      .field('components')
      .list()
      .map((component) => readSanction(component)),
    notes: reader.field('notes').orNull((field) => field.text()),
    doubt: reader.field('doubt').orNull((field) => field.text()),
    source: reader.field('source').text(),
  };
}

/** Items are numbered 5 or （五） in the sources. */
function readItem(reader: JsonReader): number {
  if (typeof reader.value === 'number') return reader.integer(1);
  const written = /^[(（]([一二三四五六七八九])[)）]$/u.exec(reader.text())?.[1];
  if (written === undefined) throw reader.wrong('must be a number, or one as (一)');
  return '一二三四五六七八九'.indexOf(written) + 1;
}
