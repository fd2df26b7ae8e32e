import { JsonReader } from '../law-data/json-reader.js';
import { LawDataError } from '../law-data/law-data-error.js';
import type { LegalDate } from '../law-data/legal-date.js';
import { amountsOf } from './amount-elsewhere.js';
import { basisIndex } from './basis-index.js';
import { readDirections, readExemption, readSeriousRules, readTexts } from './basis-rules.js';
import { readConducts, refuseUnnamedConducts } from './conducts.js';
import { withEverydayWords } from './everyday-words.js';
import { shortLawName } from './law-names.js';
import { isInForce, type LegalBasis } from './legal-basis.js';
import { basesOfProvisions } from './provisions.js';
import { referredFines, refersToOther } from './referred-fines.js';
import { readSanction, type FindBasis } from './sanction.js';

/** Reads `data/legal-bases.json`, whole or not at all. @throws {LawDataError} naming the basis and the field. */
export const parseLegalBases = (json: unknown): LegalBasis[] => {
  const root = new JsonReader(json, '');
  const aliases = readAliases(root.field('lawAliases'));
  const ids = new Set<string>();
  const byId = new Map<string, LegalBasis>();
  const entries = root
    .field('bases')
    .list()
    .map((raw) => {
      const id = raw.field('id').text();
      if (ids.has(id)) throw raw.field('id').wrong('must not name a basis twice');
      ids.add(id);
      return { id, reader: new JsonReader(raw.value, `basis "${id}"`) };
    });
  const find: FindBasis = (other) => byId.get(other);
  const readIn = ({ id, reader }: (typeof entries)[number]): void => {
    byId.set(id, readBasis(reader, id, { aliases, find }));
  };
  // Those that state their own fines first: the others take theirs over.
  for (const entry of entries) if (!refersElsewhere(entry.reader)) readIn(entry);
  for (const entry of entries.filter(({ reader }) => refersElsewhere(reader))) readIn(entry);
  const read = entries.flatMap(({ id }) => find(id) ?? []);
  const serious = withSeriousRules(read, root.field('seriousWhen'));
  const bases = withEverydayWords(serious, root.field('everydayWords'));
  for (const basis of bases) byId.set(basis.id, basis);
  for (const basis of bases) refuseUnknownReferences(basis, byId);
  for (const basis of bases) refuseIfLiftsNothing(basis, bases);
  const count = root.field('count').integer(0);
  if (count !== bases.length) throw root.field('count').wrong(`must be ${bases.length}, the number of bases`);
  return bases;
};

/** The basis with this id, whenever it was in force. */
export const basisOfId = (bases: readonly LegalBasis[], id: string): LegalBasis | undefined =>
  basisIndex(bases).byId.get(id);

/** The basis with this id, when it was in force on `date`. */
export const basisInForce = (bases: readonly LegalBasis[], id: string, date: LegalDate): LegalBasis | undefined => {
  const basis = basisIndex(bases).byId.get(id);
  return basis !== undefined && isInForce(basis, date) ? basis : undefined;
};

const refuseUnknownReferences = (basis: LegalBasis, byId: ReadonlyMap<string, LegalBasis>): void => {
  amountsOf(basis);
  for (const id of basis.succeededBy) {
    if (!byId.has(id))
      throw new LawDataError(`basis "${basis.id}"`, `refers to "${id}", which is no basis of this file`);
  }
};

const refuseIfLiftsNothing = ({ id, exemption }: LegalBasis, bases: readonly LegalBasis[]): void => {
  for (const text of exemption?.lifts ?? []) {
    if (basesOfProvisions([text], bases).length > 0) continue;
    throw new LawDataError(`basis "${id}".exemption.lifts`, `must cite provisions of this file, but "${text}" is none`);
  }
};

/** Gives every basis the rules that define 情节严重 for it. */
const withSeriousRules = (bases: readonly LegalBasis[], reader: JsonReader): LegalBasis[] => {
  const read = readSeriousRules(reader);
  for (const { provisions, source } of read) {
    const unknown = provisions.find((text) => basesOfProvisions([text], bases).length === 0);
    if (unknown === undefined) continue;
    throw new LawDataError(
      `seriousWhen (${source}).provisions`,
      `must cite provisions of this file, but "${unknown}" is none`,
    );
  }
  const rules = read.map((rule) => ({
    rule,
    for: new Set(basesOfProvisions(rule.provisions, bases)),
  }));
  return bases.map((basis) => ({
    ...basis,
    seriousBy: rules.flatMap(({ rule, for: meant }) => (meant.has(basis) ? [rule] : [])),
  }));
};

const refersElsewhere = (reader: JsonReader): boolean => reader.field('components').list().some(refersToOther);

const readBasis = (reader: JsonReader, id: string, { aliases, find }: Table): LegalBasis => {
  const effectiveFrom = reader.field('effectiveFrom').date();
  const effectiveTo = reader.field('effectiveTo').orNull((field) => field.date());
  if (effectiveTo !== null && effectiveTo < effectiveFrom) {
    throw reader.field('effectiveTo').wrong(`must not be before ${effectiveFrom}`);
  }
  const components = reader.field('components').list();
  const times = { effectiveFrom, effectiveTo };
  const sanctions = components.flatMap((each) =>
    refersToOther(each) ? referredFines(each, times, find) : [readSanction(each, find)],
  );
  const directions = reader.field('directions').orNull(readDirections) ?? [];
  const conducts = readConducts(reader.field('conducts'));
  refuseUnnamedConducts(reader.field('conducts'), conducts, [...sanctions, ...directions]);
  return {
    id,
    law: reader.field('law').text(),
    lawAliases: aliases.get(shortLawName(reader.field('law').text())) ?? [],
    article: reader.field('article').integer(1),
    paragraph: reader.field('paragraph').orNull((field) => field.integer(1)),
    item: reader.field('item').orNull(readItem),
    matter: reader.field('matter').text(),
    matterEn: reader.field('matterEn').text(),
    saidAs: [],
    violatedProvision: reader.field('violatedProvision').orNull((field) => field.text()),
    violates: readTexts(reader.field('violates')),
    alsoCitedAs: readTexts(reader.field('alsoCitedAs')),
    succeededBy: readTexts(reader.field('succeededBy')),
    refersTo: components.flatMap((each) => each.field('refersTo').orNull((field) => [field.text()]) ?? []),
    conducts,
    role: reader.field('role').orNull((field) => field.text()),
    exemption: reader.field('exemption').orNull(readExemption),
    presupposes: reader.field('presupposes').orNull((field) => ({
      provisions: readTexts(field.field('provisions')),
      imposed: field.field('imposed').orNull((kind) => kind.text()),
    })),
    directions,
    seriousBy: [],
    effectiveFrom,
    effectiveTo,
    jurisdiction: reader.field('jurisdiction').text(),
    combine: reader.field('combine').oneOf(['cumulative', 'any_subset']),
    sanctions,
    notes: reader.field('notes').orNull((field) => field.text()),
    doubt: reader.field('doubt').orNull((field) => field.text()),
    source: reader.field('source').text(),
  };
};

/** What one basis is read with: the names in use, and the other bases once they are read. */
interface Table {
  readonly aliases: Aliases;
  readonly find: FindBasis;
}

/** Names in use by the short name of the law. */
type Aliases = ReadonlyMap<string, readonly string[]>;

const readAliases = (reader: JsonReader): Aliases => {
  const laws = reader.orNull((object) => object.keys()) ?? [];
  return new Map(laws.map((law) => [law, readTexts(reader.field(law))]));
};

/** Items are numbered 5 or （五） in the sources. */
const readItem = (reader: JsonReader): number => {
  if (typeof reader.value === 'number') return reader.integer(1);
  const written = /^[(（]([一二三四五六七八九])[)）]$/u.exec(reader.text())?.[1];
  if (written === undefined) throw reader.wrong('must be a number, or one as (一)');
  return '一二三四五六七八九'.indexOf(written) + 1;
};
