import {
  invalidField,
  legalDateOf,
  referenceUnit,
  type Actor,
  type InvalidField,
  type Law,
  type LegalDate,
} from '#casework';
import { lawChanges, lawsAround, type LawChange, type LawsAround } from '#casework/replay/law-changes';
import { lawsWithTables, tablesToTry, type TableToTry } from '#casework/replay/tables-to-try';
import { equals, type Asked } from '../lists/list-filters.js';
import { limitAsked, unitAsked } from '../lists/list-request.js';
import { dayAskedFor } from '../lists/work-then.js';
import { InvalidFields, Malformed } from '../unanswered/unanswered.js';

/** Which deadlines are asked for: of a unit, on a day, under two tables; and which page of them. */
export interface DeadlinesAsked {
  readonly laws: LawsAround;
  readonly day: LegalDate;
  readonly unit: string;
  readonly officer: string | null;
  readonly limit: number;
  readonly after: string | null;
  readonly position?: string;
}

const today = (): LegalDate => legalDateOf(new Date().toISOString());

const pageOf = (asked: Asked, actor: Actor): Omit<DeadlinesAsked, 'laws' | 'day'> => {
  const unit = unitAsked(asked.unit, actor);
  if (unit === referenceUnit) throw new Malformed('unit must be one unit.', 'unit 应当为一个单位。');
  const { officers: officer = null, after = null } = asked;
  const { position } = asked;
  return { unit, officer, after, limit: limitAsked(asked.limit), ...(position === undefined ? {} : { position }) };
};

/**
 * A change that has come: by the tables before and after it, of what was open on the day of the notice, for other
 * changes today, or on the day that is asked for.
 * @throws {Malformed} for a change or a day that there is not {Denied} for another unit
 */
export const askedOfChange = (asked: Asked, actor: Actor, law: Law): DeadlinesAsked => {
  equals(asked, 'moved-deadlines');
  const change = changeNamed(asked['change'], law);
  const now = today();
  const usual = change.kind === 'calendar' && change.on !== null && change.on < now ? change.on : now;
  const day = asked['on'] === undefined ? usual : dayAskedFor(asked['on'], now, 'on');
  return { ...pageOf(asked, actor), laws: known(change, law, day), day };
};

const changeNamed = (name: string | undefined, law: Law): LawChange => {
  const change = lawChanges(law).find(({ id }) => id === name);
  if (change !== undefined) return change;
  throw new Malformed(
    'change must name a change of /law-changes, as calendar.2026.',
    'change 应当为 /law-changes 所列的变更，如 calendar.2026。',
  );
};

const around = new WeakMap<Law, Map<string, LawsAround>>();

/** The tables of a change and day are kept, so that the pages of a list count by the same. */
const known = (change: LawChange, law: Law, day: LegalDate): LawsAround => {
  const kept = around.get(law) ?? new Map<string, LawsAround>();
  around.set(law, kept);
  const key = `${change.id} ${day}`;
  const laws = kept.get(key) ?? lawsAround(change, law, day);
  if (kept.size > mostKept) kept.clear();
  kept.set(key, laws);
  return laws;
};

const mostKept = 20;

/**
 * A change as it might be: files of data/ in place of those in force, over what is open today.
 * @throws {InvalidFields} for a file that cannot be used {Malformed} {Denied}
 */
export const askedOfTables = (body: unknown, asked: Asked, actor: Actor, law: Law): DeadlinesAsked => {
  equals(asked, 'moved-deadlines-to-come');
  const page = pageOf(asked, actor);
  const laws = lawsWithTables(tablesIn(body), law);
  if ('table' in laws) {
    const { table, place, reason } = laws;
    throw new InvalidFields([invalidField(table, { code: 'unusable-table', parameters: { place, reason } })]);
  }
  return { ...page, laws, day: today() };
};

const tablesIn = (body: unknown): Partial<Record<TableToTry, unknown>> => {
  const given = typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.keys(body) : [];
  const known = tablesToTry.join(', ');
  const others = given.filter((name) => !tablesToTry.some((table) => table === name));
  const wrong = others.map((name): InvalidField => invalidField(name, { code: 'no-table', parameters: { known } }));
  if (given.length === 0) wrong.push(invalidField('tables', { code: 'needs-table', parameters: { known } }));
  if (wrong.length > 0) throw new InvalidFields(wrong);
  return body as Partial<Record<TableToTry, unknown>>;
};
