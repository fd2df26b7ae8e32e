import type { EntryCorrected } from '../events/rounds.js';
import type { Duty } from '../state/challenges.js';
import type { CorrectedEntry } from '../state/parts.js';
import { closedAsItStood, findings, withMoneyOf } from './corrected-money.js';
import { isFixedField, righted } from './corrected-value.js';
import { withoutClosing } from './fallen-closing.js';
import type { CaseFact } from './recorded.js';

/**
 * A correction with what it found, as the fold reads it: what stood before, its own number, and the party of the entry,
 * where it is of one.
 */
export type ReadCorrection = EntryCorrected &
  Partial<Pick<CorrectedEntry, 'stood' | 'applied' | 'correction'>> & { readonly ofParty?: number };

/** Most corrections that one case takes: each is read from the first entry on. */
export const mostCorrections = 200;

export const hasCorrections = (facts: readonly CaseFact[]): boolean =>
  facts.some(({ type }) => type === 'EntryCorrected');

/**
 * The history with each correction carried out in the entry that it is about, every fact at its place. One that cannot
 * be carried out is kept and says so: it names no field, a value that the field refuses, or what an entry belongs to.
 * @param folds whether the rules of the fold can read a history; @param dutiesOf what a party is owed after it.
 */
export const carriedOut = (facts: readonly CaseFact[], folds: Folds, dutiesOf: DutiesOf): readonly CaseFact[] => {
  // What came after a correction rested on it: nothing that is done later makes it read in another way.
  const asTheyCame = eachCarriedOut(facts, (history, place) => folds(history.slice(0, place + 1)), dutiesOf);
  return folds(asTheyCame) ? asTheyCame : eachCarriedOut(facts, folds, dutiesOf);
};

type Folds = (facts: readonly CaseFact[]) => boolean;
type DutiesOf = (facts: readonly CaseFact[], party: number) => readonly Duty[];

/** @param isReadable whether a history can be read with the correction at a place carried out in it. */
const eachCarriedOut = (
  facts: readonly CaseFact[],
  isReadable: (history: readonly CaseFact[], place: number) => boolean,
  dutiesOf: DutiesOf,
): readonly CaseFact[] => {
  let whole: readonly CaseFact[] = facts;
  for (const [place, correction] of facts.entries()) {
    // One that was read already is carried out in its entry.
    if (correction.type !== 'EntryCorrected' || 'correction' in correction.data) continue;
    const { event, field } = correction.data;
    whole = withSettled(whole, place, dutiesOf);
    const entry = event <= place ? whole[event - 1] : undefined;
    const isOpen = entry !== undefined && entry.type !== 'EntryCorrected' && !isFixedField(field);
    const found = isOpen ? righted(entry, correction.data) : null;
    const read = (told: Partial<ReadCorrection>): CaseFact => ({
      ...correction,
      data: { ...correction.data, correction: place + 1, ...told },
    });
    if (found === null || 'fault' in found) {
      whole = whole.with(place, read({ applied: false }));
      continue;
    }
    const stood = String(found.stood);
    const right = whole.with(event - 1, found.fact);
    const { forParty } = found.fact;
    const told = read({ applied: true, stood, ...(forParty === undefined ? {} : { ofParty: forParty }) });
    const copied = withApplication(withCopies(right, event, field), event, field);
    const after = withMoneyOf(copied, place, correction.data).with(place, told);
    const open = withoutClosing(after, place);
    const histories = open === undefined ? [after] : [after, open];
    const party = entry?.forParty;
    const readable = [...histories, ...histories.flatMap((each) => closedAsItStood(each, place, party))].find((each) =>
      isReadable(each, place),
    );
    whole = readable ?? whole.with(place, read({ applied: false, stood }));
  }
  return whole;
};

const isFinding = ({ type }: CaseFact): boolean => findings.some((each) => each === type);

/** Whether an application lay with the court when a finding came follows from the ruling that is right (ACL Art.53). */
const withApplication = (facts: readonly CaseFact[], event: number, field: string): readonly CaseFact[] => {
  const ruling = facts[event - 1];
  if (ruling?.type !== 'CourtRuled' || field !== 'outcome') return facts;
  return facts.map((fact, at) => {
    if (at < event || !isFinding(fact) || fact.forParty !== ruling.forParty) return fact;
    const data: object = { ...fact.data, applicationFalls: true };
    return { ...fact, data } as object as CaseFact;
  });
};

/**
 * The filing repeats the day on which the violation ended from its proposal: the day is one, and limitation and the law
 * in force hang on it (APL Art.36, 37).
 */
export const withCopies = (facts: readonly CaseFact[], event: number, field: string): readonly CaseFact[] => {
  const proposed = facts[event - 1];
  if (proposed?.type !== 'FilingProposed' || field !== 'violationEndedOn') return facts;
  const { violationEndedOn } = proposed.data;
  const filed = facts.findIndex(({ type }, place) => place >= event && type === 'CaseFiled');
  const isOther = facts.slice(event, filed).some(({ type }) => type === 'FilingProposed');
  const filing = facts[filed];
  if (filing?.type !== 'CaseFiled' || isOther) return facts;
  return facts.with(filed, { ...filing, data: { ...filing.data, violationEndedOn } });
};

/** The history in which what was done before a correction says which duty it settled, as it stood then. */
const withSettled = (
  facts: readonly CaseFact[],
  before: number,
  dutiesOf: (facts: readonly CaseFact[], party: number) => readonly Duty[],
): readonly CaseFact[] =>
  facts.map((fact, place) => {
    if (place >= before || fact.type !== 'DutySettled' || 'settled' in fact.data) return fact;
    const { duty: id } = fact.data;
    const duty = dutiesOf(facts.slice(0, place), fact.forParty ?? 1).find((each) => each.id === id);
    if (duty === undefined) return fact;
    const { kind, since, amount, round } = duty;
    const settled = { kind, since, amount, ...(round === undefined ? {} : { round }) };
    return { ...fact, data: { ...fact.data, settled } } as CaseFact;
  });
