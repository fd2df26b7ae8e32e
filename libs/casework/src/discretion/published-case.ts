import { JsonReader } from '../law-data/json-reader.js';
import { isLegalDate, type LegalDate } from '../law-data/legal-date.js';
import { readAmount, readExact, readFacts, roundedOnce, type StatedFacts } from './facts.js';
import type { Fen } from './money.js';
import { PARTY_TYPES, type PartyType } from './party-type.js';
import { readOutcome, type StatedOutcome } from './stated-outcome.js';

/** A published decision as far as the check needs it, amounts in fen. */
export interface PublishedCase {
  readonly id: string;
  readonly basisId: string | null;
  /** The conduct in the words of the source. */
  readonly matter: string | null;
  readonly legalBasesCited: readonly string[];
  readonly partyType: PartyType | null;
  /** The province of the authority, where it is stated. */
  readonly province: string | null;
  readonly stated: StatedFacts;
  /** `unclear` holds an amount that is no number ("约3000"), which is never parsed by guess. */
  readonly fine: { readonly amount: Fen | null; readonly unclear: string | null };
  /** Whether goods are taken from the party, in whatever words. */
  readonly goodsTaken: boolean;
  /** What is taken beside the fine, in fen, as far as it is stated as a number. */
  readonly confiscated: { readonly gains: Fen; readonly goods: Fen };
  /** Sums taken that are stated finer than a fen, and to what they were rounded. */
  readonly rounded: readonly string[];
  readonly restrictions: readonly string[];
  readonly outcome: StatedOutcome;
  readonly circumstances: readonly string[];
  readonly mitigationGround: string | null;
  readonly actDate: LegalDate | null;
  readonly decisionDate: LegalDate | null;
}

/** The dates that tell best when the act was done: its end, then the first time it is known to have been going on. */
const ACT_DATES = ['violationTo', 'violation', 'found', 'inspected', 'received', 'complaint', 'filed', 'decided'];

/**
 * Reads one published decision in the shape of `data/published-cases.json`, with `basisId` and further `facts` (yuan)
 * where known. @throws {LawDataError} naming the field and what would be right.
 */
export const readPublishedCase = (json: unknown): PublishedCase => {
  const root = new JsonReader(json, '');
  const id = root.field('id').text();
  const dates = readDates(root.field('dates'));
  const circumstances = texts(root.field('circumstancesCited'));
  const disposition = root.field('disposition').orNull((field) => field.text());
  const decided = dates.get('decided') ?? null;
  return {
    id,
    basisId: root.field('basisId').orNull((field) => field.text()),
    matter: root.field('matter').orNull((field) => field.text()),
    legalBasesCited: texts(root.field('legalBasesCited')),
    partyType: root.field('partyType').orNull((field) => field.oneOf(PARTY_TYPES)),
    province: root.field('province').orNull((field) => field.text()),
    stated: root.field('facts').orNull(readFacts) ?? { facts: {}, unclear: [], computed: [] },
    ...readPenalty(root.field('penalty')),
    outcome: outcomeOf(disposition, root.field('penalty')),
    circumstances,
    mitigationGround: circumstances.length === 0 ? null : circumstances.join('; '),
    actDate: ACT_DATES.map((name) => dates.get(name)).find((date) => date !== undefined) ?? null,
    decisionDate: decided ?? dates.get('published') ?? null,
  };
};

const texts = (reader: JsonReader): string[] => reader.orNull((list) => list.list().map((item) => item.text())) ?? [];

/** 不予处罚 and 免予处罚 are read from the words, or from the penalty that says there is none. */
const outcomeOf = (disposition: string | null, penalty: JsonReader): StatedOutcome => {
  const stated = readOutcome(disposition);
  const none = penalty.orNull((object) => object.field('noPenalty').orNull((field) => field.boolean())) ?? false;
  return none && stated.noPenalty === null ? { ...stated, noPenalty: 'not-punished' } : stated;
};

const readPenalty = (
  reader: JsonReader,
): Pick<PublishedCase, 'fine' | 'goodsTaken' | 'confiscated' | 'restrictions' | 'rounded'> => {
  if (reader.value === null) {
    return {
      fine: { amount: null, unclear: null },
      goodsTaken: false,
      confiscated: { gains: 0, goods: 0 },
      restrictions: [],
      rounded: [],
    };
  }
  const computed = new Set<string>();
  const number = (name: string): Fen => {
    const field = reader.field(name);
    if (typeof field.value !== 'number') return 0;
    const amount = readExact(field);
    if (amount.rounded) computed.add(roundedOnce(`penalty.${name} of ${amount.exact} yuan`, amount.fen));
    return amount.fen;
  };
  return {
    fine: readFine(reader.field('fine')),
    goodsTaken: reader.field('confiscatedGoods').value !== null || number('confiscatedGoodsValue') > 0,
    confiscated: {
      gains: Math.max(number('confiscatedGains'), number('confiscatedTotal')),
      goods: number('confiscatedGoodsValue'),
    },
    restrictions: texts(reader.field('restrictions')),
    rounded: [...computed],
  };
};

const readFine = (reader: JsonReader): PublishedCase['fine'] => {
  if (typeof reader.value === 'string') return { amount: null, unclear: reader.text() };
  return { amount: reader.orNull(readAmount), unclear: null };
};

/** Full dates only: sources also give a year or a month, which dates nothing exactly. */
const readDates = (reader: JsonReader): Map<string, LegalDate> => {
  const dates = new Map<string, LegalDate>();
  for (const name of reader.orNull((object) => object.keys()) ?? []) {
    const field = reader.field(name);
    const text = field.orNull((date) => date.text());
    if (text === null || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(text)) continue;
    if (!isLegalDate(text)) throw field.wrong('must be a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD');
    dates.set(name, text);
  }
  return dates;
};
