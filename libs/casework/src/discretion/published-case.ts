import { JsonReader } from '../law-data/json-reader.js';
import { isLegalDate, type LegalDate } from '../law-data/legal-date.js';
import type { Tier } from './deviations.js';
import { readAmount, readFacts, type StatedFacts } from './facts.js';
import type { Fen } from './money.js';
import { PARTY_TYPES, type PartyType } from './party-type.js';

/** A published decision as far as the check needs it, amounts in fen. */
export interface PublishedCase {
  readonly id: string;
  readonly basisId: string | null;
  readonly legalBasesCited: readonly string[];
  readonly partyType: PartyType | null;
  readonly stated: StatedFacts;
  /** `unclear` holds an amount that is no number ("约3000"), which is never parsed by guess. */
  readonly fine: { readonly amount: Fen | null; readonly unclear: string | null };
  readonly tier: Tier | null;
  readonly mitigationGround: string | null;
  readonly actDate: LegalDate | null;
  readonly decisionDate: LegalDate | null;
}

/** What decisions write, and the tier it is. 不予处罚 and other words name none. */
const TIERS: ReadonlyMap<string, Tier> = new Map([
  ['减轻', 'mitigated'],
  ['从轻', 'lenient'],
  ['一般', 'general'],
  ['从重', 'heavy'],
]);

/** The dates that tell best when the act was done: its end, then the first time it is known to have been going on. */
const ACT_DATES = ['violationTo', 'violation', 'found', 'inspected', 'received', 'complaint', 'filed', 'decided'];

/**
 * Reads one published decision in the shape of `data/published-cases.json`, with `basisId` and further `facts` (yuan)
 * where known. Throws `LawDataError` naming the field and what would be right.
 */
export function readPublishedCase(json: unknown): PublishedCase {
  const root = new JsonReader(json, '');
  const id = root.field('id').text();
  const dates = readDates(root.field('dates'));
  const circumstances = texts(root.field('circumstancesCited'));
  const disposition = root.field('disposition').orNull((field) => field.text());
  const decided = dates.get('decided') ?? null;
  return {
    id,
    basisId: root.field('basisId').orNull((field) => field.text()),
    legalBasesCited: texts(root.field('legalBasesCited')),
    partyType: root.field('partyType').orNull((field) => field.oneOf(PARTY_TYPES)),
    stated: root.field('facts').orNull(readFacts) ?? { facts: {}, unclear: [] },
    fine: root.field('penalty').orNull((penalty) => readFine(penalty.field('fine'))) ?? { amount: null, unclear: null },
    tier: TIERS.get(disposition ?? '') ?? null,
    mitigationGround: circumstances.length === 0 ? null : circumstances.join('; '),
    actDate: ACT_DATES.map((name) => dates.get(name)).find((date) => date !== undefined) ?? null,
    decisionDate: decided ?? dates.get('published') ?? null,
  };
}

function texts(reader: JsonReader): string[] {
  return reader.orNull((list) => list.list().map((item) => item.text())) ?? [];
}

function readFine(reader: JsonReader): PublishedCase['fine'] {
  if (typeof reader.value === 'string') return { amount: null, unclear: reader.text() };
  return { amount: reader.orNull(readAmount), unclear: null };
}

/** Full dates only: sources also give a year or a month, which dates nothing exactly. */
function readDates(reader: JsonReader): Map<string, LegalDate> {
  const dates = new Map<string, LegalDate>();
  for (const name of reader.orNull((object) => object.keys()) ?? []) {
    const field = reader.field(name);
    const text = field.orNull((date) => date.text());
    if (text === null || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text)) continue;
    if (!isLegalDate(text)) throw field.wrong('must be a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD');
    dates.set(name, text);
  }
  return dates;
}
