import type { Context } from '../context.js';
import type { ClericalError } from '../events/rounds.js';
import type { CaseFact } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';
import { filledForm } from '../forms/view.js';
import { refusals, type Refusal } from '../refusals/index.js';

/** The documents of a decision: on the spot, of a penalty, of none. */
const documents: readonly number[] = [44, 45, 46];

const decisions: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>([
  'PenaltyDecided',
  'NoPenaltyDecided',
  'SummaryPenaltyDecided',
]);

/** Entries that the document of a decision is written from. */
const sources: ReadonlySet<CaseFact['type']> = new Set<CaseFact['type']>([
  ...decisions,
  'ClueRegistered',
  'ParticularsCompleted',
  'InvestigationReported',
  'NoticeIssued',
  'StatementRecorded',
  'StatementRechecked',
  'DecisionProposed',
]);

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** Texts are looked for without spaces, and in one form of each sign. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

/**
 * What the last decision on a party says: its document as it was filled when it was made, the entries that it is
 * written from, and what was corrected in it since.
 */
const wordsOf = (entered: readonly CaseFact[], context: Context): string[] => {
  const own = factsOfParty(entered, context.forParty ?? 1);
  const made = own.findLastIndex(({ type }) => decisions.has(type));
  if (made === -1) return [];
  const until = own.slice(0, made + 1);
  const filled = documents.flatMap((form) => textsIn(filledForm(form, until, context)?.view));
  const written = until.filter(({ type }) => sources.has(type)).flatMap(({ data }) => textsIn(data));
  const since = own
    .slice(made + 1)
    .flatMap(({ type, data }) => (type === 'DecisionCorrected' ? data.errors.map(({ right }) => right) : []));
  return [...filled, ...written, ...since].map(plain);
};

/**
 * A correction rights words that the decision has (APL Art.75(2)). Where the paper that was served has others than the
 * file, it is said where they stand on it, and that shows.
 */
export const refuseUnlessInDecision = (errors: readonly ClericalError[], context: Context): Refusal | null => {
  const words = wordsOf(context.facts, context);
  const place = errors.findIndex(
    ({ wrong, onPaper }) => onPaper === undefined && !words.some((text) => text.includes(plain(wrong))),
  );
  const error = errors[place];
  return error === undefined ? null : refusals.wordsNotInDecision(place + 1, error.wrong);
};
