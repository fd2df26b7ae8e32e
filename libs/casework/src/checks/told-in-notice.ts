import type { Context } from '../context.js';
import { asStoodAt } from '../evolve/as-stood.js';
import { asCorrected, type CaseFact } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';
import { slipOn, substanceChanged, type Slip } from './slip-of-words.js';

/** What a notice tells the party, by the name of its field (APL Art.44; PR Art.57). */
const toldBy = (facts: readonly CaseFact[], place: number): Readonly<Record<string, unknown>> => {
  const clue = facts.find((fact) => fact.type === 'ClueRegistered');
  const report = facts.findLast((fact, at) => at < place && fact.type === 'InvestigationReported');
  const { kind, name, responsibleAs } = clue?.data.party ?? {};
  const told = { kind, name, responsibleAs, matter: clue?.data.matter };
  if (report?.type !== 'InvestigationReported') return told;
  const { factsAndEvidence, violated, nature, handling } = report.data;
  return { ...told, factsAndEvidence, violated, nature, ...handling, parties: undefined };
};

const inChinese = /\p{Script=Han}/u;

/** Whether two values say the same but for slips of the pen in their words. */
const isAlike = (one: unknown, other: unknown, slip: Slip): boolean => {
  if (typeof one === 'string' && typeof other === 'string' && inChinese.test(one) && inChinese.test(other))
    return one === other || substanceChanged(one, other, slip) === null;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) =>
    isAlike((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name], slip),
  );
};

/** Place of the last fact of a type before another, of one party; -1 where there is none. */
const lastOf = (facts: readonly CaseFact[], type: CaseFact['type'], before = facts.length): number =>
  facts.findLastIndex((fact, place) => place < before && fact.type === type);

const changedSince = (facts: readonly CaseFact[], party: number, place: number, slip: Slip): string[] => {
  const now = toldBy(factsOfParty(facts, party), place);
  const then = toldBy(factsOfParty(asStoodAt(facts, place), party), place);
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].filter(
    (name) => !isAlike(then[name], now[name], slip),
  );
};

const isCorrected = (facts: readonly CaseFact[]): boolean => facts.some(({ type }) => type === 'EntryCorrected');

/**
 * What of the report and of who the party is was corrected since the legal review before the notice, by the names of
 * the fields, of the party that is asked for: the reviewer looked at something else, the heads approved and the party
 * was told something else (APL Art.44, 62; PR Art.54, 56). Slips of the pen are no change.
 */
export const changedSinceNotice = (context: Context): string[] => {
  const { facts, forParty = 1 } = context;
  if (!isCorrected(facts)) return [];
  const read = asCorrected(facts);
  const own = factsOfParty(read, forParty);
  const issued = lastOf(own, 'NoticeIssued');
  if (issued === -1) return [];
  const reviewed = lastOf(own, 'ReviewConcluded', issued);
  return changedSince(read, forParty, reviewed === -1 ? issued : reviewed, slipOn(context));
};

/** The same since the last review: what is to be approved is not what was reviewed. */
export const changedSinceReview = (context: Context): string[] => {
  const { facts, forParty = 1 } = context;
  if (!isCorrected(facts)) return [];
  const read = asCorrected(facts);
  const reviewed = lastOf(factsOfParty(read, forParty), 'ReviewConcluded');
  return reviewed === -1 ? [] : changedSince(read, forParty, reviewed, slipOn(context));
};
