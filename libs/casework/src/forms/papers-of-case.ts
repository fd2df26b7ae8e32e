import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { asCorrected, type CaseFact } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';
import { completedBy } from './approval.js';
import type { Form, FormTable, Maker } from './form-table.js';
import { measureOf } from './subject.js';

/** A form that an event of a case has made. */
export interface PaperOfCase {
  readonly form: number;
  readonly name: string;
  readonly number: string | null;
  /** Number of the event that made it. */
  readonly event: number;
  readonly type: CaseFact['type'];
  readonly madeBy: string;
  readonly madeOn: LegalDate;
  /** Number of the last event that added to it so far, such as the approval of a form that is proposed. */
  readonly completedBy: number;
  readonly toParty: boolean;
  /** Day on which it was served, where the events say so. */
  readonly servedOn: LegalDate | null;
  /** For which of several parties it was made, counted from 1; absent where it is of the case. */
  readonly forParty?: number;
}

/** What an event says, with what it leaves to the request it carries out. */
const fieldsOf = (facts: readonly CaseFact[], place: number): Record<string, unknown> => ({
  ...measureOf(facts, place),
  ...facts[place]?.data,
});

const makes = ({ event, where, has, lacks }: Maker, facts: readonly CaseFact[], place: number): boolean => {
  if (facts[place]?.type !== event) return false;
  const fields = fieldsOf(facts, place);
  if (has !== null && fields[has] === undefined) return false;
  if (lacks !== null && fields[lacks] !== undefined) return false;
  return Object.entries(where).every(([field, values]) => {
    const value = fields[field];
    return Array.isArray(value) ? value.some((each) => values.includes(each)) : values.includes(value);
  });
};

/** What made a form at a place, or undefined. */
export const makerOf = ({ madeBy }: Form, facts: readonly CaseFact[], place: number): Maker | undefined =>
  madeBy.find((maker) => makes(maker, facts, place));

const service: Partial<Record<CaseFact['type'], CaseFact['type']>> = {
  NoticeIssued: 'NoticeServed',
  PenaltyDecided: 'DecisionServed',
  NoPenaltyDecided: 'DecisionServed',
};

/** On the spot, by the same act, or by the service that followed. */
const servedOn = (facts: readonly CaseFact[], place: number): LegalDate | null => {
  const fact = facts[place];
  if (fact === undefined) return null;
  if (fact.type === 'MeasureTaken' || fact.type === 'UrgentMeasureTaken')
    return fact.data.listHandedOver ? legalDateOf(fact.data.takenAt) : null;
  if (fact.type === 'SummaryPenaltyDecided') return fact.data.decidedOn;
  const carrier = 'servedOn' in fact.data ? fact : facts.slice(place).find(({ type }) => type === service[fact.type]);
  return carrier !== undefined && 'servedOn' in carrier.data ? carrier.data.servedOn : null;
};

/** The number that an event gave to one of its forms. */
const numberOf = ({ form, code }: Form, { data }: CaseFact): string | null => {
  if (code === null) return null;
  if (form === 6) return 'goodsNumber' in data ? (data.goodsNumber ?? null) : null;
  if (form === 51) return 'proclamationNumber' in data ? (data.proclamationNumber ?? null) : null;
  if (form === 54) return 'archiveNumber' in data ? data.archiveNumber : null;
  if ('numberOnPaper' in data && data.numberOnPaper !== undefined) return data.numberOnPaper;
  return 'number' in data && form !== 24 ? (data.number ?? null) : null;
};

/** Every form that the events of a case have made, in their order. */
export const papersOfCase = (entered: readonly CaseFact[], { forms }: FormTable): PaperOfCase[] => {
  const facts = asCorrected(entered);
  const asSeen = seenByParty(facts);
  return facts.flatMap((fact, place) => {
    const seen = asSeen(fact, place);
    return forms
      .filter((form) => makerOf(form, seen, place) !== undefined)
      .map((form) => ({
        form: form.form,
        name: form.name,
        number: numberOf(form, fact),
        event: place + 1,
        type: fact.type,
        madeBy: fact.by,
        madeOn: legalDateOf(fact.occurredAt),
        completedBy: completedBy(seen, place),
        toParty: form.toParty,
        servedOn: form.toParty ? servedOn(seen, place) : null,
        ...(fact.forParty === undefined ? {} : { forParty: fact.forParty }),
      }));
  });
};

/** The history as the party of a fact has it; what is of all is shown as the first party has it. */
export const seenByParty = (facts: readonly CaseFact[]): ((fact: CaseFact, place: number) => readonly CaseFact[]) => {
  if (facts.every(({ forParty }) => forParty === undefined)) return () => facts;
  return ({ forParty = 1 }, place) => factsOfParty(facts, forParty, place);
};
