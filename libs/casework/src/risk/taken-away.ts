import { legalDateOf } from '../deadlines/index.js';
import { righted } from '../evolve/corrected-value.js';
import type { CaseFact } from '../evolve/fold.js';
import type { RiskDetail } from '../words/risk-details.js';
import { loneOfficer } from './lone-officer.js';
import { madeUpRecords } from './made-up-records.js';
import { asRisk } from './points.js';
import type { CaseHistory, Risk, RiskRule, Sign } from './risk.js';
import { backDating, offSystem } from './time-of-entry.js';

/*
 * Who is shown to have entered something late, to have been at two places or to have made a record up can correct the
 * entry himself, alone. That may be a slip that is put right, or back-dating (倒签): the sign ends on the day of the
 * correction, and it stays.
 */

const rules: readonly RiskRule[] = [offSystem, backDating, loneOfficer, madeUpRecords];

/** What tells a sign of an entry from another, whatever the entry says; null for signs of what is no entry. */
const nameOf = ({ since, detail, officers }: Sign): string | null => {
  const of = mark(detail);
  return of === null ? null : [since, detail.code, of, ...officers.toSorted()].join(' ');
};

const mark = ({ code, parameters }: RiskDetail): string | null => {
  if (code === 'entered-late') return parameters.step.type;
  if (code === 'questioned-at-once' || code === 'questionings-alike') return `${parameters.first} ${parameters.second}`;
  if (code === 'questioned-too-fast') return String(parameters.number);
  return code === 'record-before-clue' || code === 'at-two-places' ? '' : null;
};

interface Named {
  readonly rule: RiskRule;
  readonly sign: Sign;
  readonly name: string;
}

const namedIn = (history: CaseHistory, wanted: readonly RiskRule[]): Named[] =>
  wanted.flatMap((rule) =>
    rule.signs(history).flatMap((sign) => {
      const name = nameOf(sign);
      return name === null ? [] : [{ rule, sign, name }];
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

/** An entry as it read before a correction of it. */
const asItStood = (facts: readonly CaseFact[], event: number, field: string, stood: string): readonly CaseFact[] => {
  const entry = facts[event - 1];
  if (entry === undefined || entry.type === 'EntryCorrected') return facts;
  const before = righted(entry, { field, right: stood });
  return 'fault' in before ? facts : facts.with(event - 1, before.fact);
};

/**
 * The signs of the points 2, 3, 9 and 15 that showed in an entry as it read before a correction, and that the
 * correction took away, ended on its day. @param history with its corrections carried out
 */
export const takenAway = (history: CaseHistory, isWanted: (number: number) => boolean): Risk[] => {
  const wanted = rules.filter(({ number }) => isWanted(number));
  if (wanted.length === 0 || !history.facts.some(({ type }) => type === 'EntryCorrected')) return [];
  const changes: { readonly removed: readonly Named[]; readonly added: readonly Named[] }[] = [];
  let { facts } = history;
  for (let place = history.facts.length - 1; place >= 0; place -= 1) {
    const correction = history.facts[place];
    if (correction?.type !== 'EntryCorrected') continue;
    const { event, field, applied, stood } = correction.data as typeof correction.data & {
      readonly applied?: boolean;
      readonly stood?: string;
    };
    if (applied !== true || stood === undefined) continue;
    const before = asItStood(facts, event, field, stood);
    if (before === facts) continue;
    const then = (known: readonly CaseFact[]) => namedIn({ ...history, facts: known.slice(0, place) }, wanted);
    const [shown, shows] = [then(before), then(facts)];
    const until = legalDateOf(correction.recordedAt);
    const removed = without(shown, shows).map((each) => ({ ...each, sign: { ...each.sign, until } }));
    changes.unshift({ removed, added: without(shows, shown) });
    facts = before;
  }
  const ended: Named[] = [];
  for (const { removed, added } of changes) {
    // What a later correction makes show again shows on.
    for (const { name } of added) {
      const at = ended.findLastIndex((each) => each.name === name);
      if (at !== -1) ended.splice(at, 1);
    }
    ended.push(...removed);
  }
  return ended.map(({ rule, sign }) => asRisk(rule, sign));
};
