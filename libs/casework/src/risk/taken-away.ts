import type { LegalDate } from '../deadlines/index.js';
import type { CaseFact } from '../evolve/fold.js';
import { factsOfParty } from '../evolve/line-facts.js';
import { linesOf } from '../state/lines.js';
import type { RiskDetail } from '../words/risk-details.js';
import { asRisk } from './points.js';
import type { CaseHistory, Risk, RiskRule, Sign } from './risk.js';
import { riskRules } from './rules.js';
import type { Known, TakingAway } from './takings-away.js';

/*
 * Who is shown to have entered something late, to have let a time run out or to have been at two places can correct the
 * entry himself, alone; who has a report that is overdue can enter that it came again. That may be a slip that is put
 * right, or back-dating (倒签): the sign ends on the day of that, and it stays. The law is silent on which it is.
 */

type Detail<C extends RiskDetail['code']> = Extract<RiskDetail, { readonly code: C }>['parameters'];

/** What of a sign stays the same whatever the entry says: with the day on which it was entered, and the officers. */
const marks: { readonly [C in RiskDetail['code']]?: (of: Detail<C>) => string } = {
  'record-before-clue': () => '',
  'entered-late': ({ step }) => step.type,
  'at-two-places': () => '',
  'not-recorded': ({ step }) => step.type,
  'recorded-in-part': ({ step }) => step.type,
  'flawed-evidence': ({ flaw }) => flaw,
  'waiver-without-paper': () => '',
  'questioned-at-once': ({ first, second }) => `${first} ${second}`,
  'questionings-alike': ({ first, second }) => `${first} ${second}`,
  'questioned-too-fast': ({ number }) => String(number),
};

/** The same of a time that runs from an entry, or ends with one: its days and who was late follow from that. */
const marksOfTimes: { readonly [C in RiskDetail['code']]?: (of: Detail<C>) => string } = {
  'clock-ends': ({ clock, of }) => `${clock} ${JSON.stringify(of)}`,
  'recording-uploaded-late': ({ step }) => step.type,
  'approval-late': ({ measure }) => String(measure),
  'test-beyond-period': ({ test }) => String(test),
  'referral-not-sent': () => '',
  'passed-on-at-the-end': () => '',
  'decided-inside-window': () => '',
  'no-demand': () => '',
  'demand-too-late': () => '',
  'demand-too-early': () => '',
  'court-too-early': () => '',
};

const markIn = (table: object, { code, parameters }: RiskDetail): string | null => {
  const mark = (table as Readonly<Record<string, ((of: never) => string) | undefined>>)[code];
  return mark?.(parameters as never) ?? null;
};

/** What tells a sign from another, whatever the entry says; null for signs of which no correction takes any away. */
const nameOf = ({ since, detail, officers }: Sign): string | null => {
  const ofTime = markIn(marksOfTimes, detail);
  if (ofTime !== null) return `${detail.code} ${ofTime}`;
  const of = markIn(marks, detail);
  return of === null ? null : [since, detail.code, of, ...officers.toSorted()].join(' ');
};

interface Named {
  readonly rule: RiskRule;
  readonly sign: Sign;
  readonly name: string;
}

/** The signs that had come true by a day. */
const namedIn = (history: CaseHistory, wanted: readonly RiskRule[], on: LegalDate): Named[] =>
  wanted.flatMap((rule) =>
    rule.signs(history).flatMap((sign) => {
      const name = nameOf(sign);
      return name === null || sign.since > on ? [] : [{ rule, sign, name }];
    }),
  );

/** Those of the first that have no partner of their name among the second. */
const without = (first: readonly Named[], second: readonly Named[]): Named[] => {
  const left = new Map<string, number>();
  for (const { name } of second) left.set(name, (left.get(name) ?? 0) + 1);
  return first.filter(({ name }) => {
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
};

/** What was known of a case, or of one of its parties. */
const historyThen = (history: CaseHistory, { facts, state }: Known): CaseHistory => {
  const { partyOf, refused, law } = history;
  if (partyOf === undefined) return { facts, state, refused, law };
  const { party } = partyOf;
  const [first = state, ...others] = linesOf(state);
  const own = party === 1 ? first : (others[party - 2] ?? first);
  const ofParty: readonly CaseFact[] = factsOfParty(facts, party);
  return { facts: ofParty, state: own, refused, law, partyOf: { whole: state, party } };
};

/**
 * The signs that had come true and that a correction of an entry, or a report that came again, took away: ended on the
 * day of that. @param history of the case or of one of its parties. @param takings of the whole case
 */
export const takenAway = (
  history: CaseHistory,
  takings: readonly TakingAway[],
  isWanted: (number: number) => boolean,
): Risk[] => {
  const wanted = riskRules.filter(({ number }) => isWanted(number));
  const ended: Named[] = [];
  for (const { on, event, before, after } of takings) {
    const [shown, shows] = [before, after].map((known) => namedIn(historyThen(history, known), wanted, on));
    // What a later correction makes show again shows on.
    for (const { name } of without(shows ?? [], shown ?? [])) {
      const at = ended.findLastIndex((each) => each.name === name);
      if (at !== -1) ended.splice(at, 1);
    }
    const removed = without(shown ?? [], shows ?? []);
    ended.push(...removed.map((each) => ({ ...each, sign: endedBy(each.sign, on, event) })));
  }
  return ended.map(({ rule, sign }) => asRisk(rule, sign));
};

/** What had ended before ends no later. */
const endedBy = (sign: Sign, on: LegalDate, event: number): Sign => ({
  ...sign,
  until: sign.until !== null && sign.until < on ? sign.until : on,
  takenAwayBy: event,
});
