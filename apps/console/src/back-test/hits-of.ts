import { covers } from '#casework/actor';
import type { Asked } from './asked.js';
import type { Hit, Tried } from './tried.js';

/** Whether a hit is under the key that was opened, by the day that counts. */
const isUnder = ({ by, key }: Asked, { unit, officers }: Hit, day: string | null): boolean => {
  switch (by) {
    case null:
      return day !== null;
    case 'month':
      return day?.startsWith(key) === true;
    case 'unit':
      return day !== null && covers(key, unit);
    case 'officer':
      return day !== null && officers.includes(key);
  }
};

const countOf = ({ by, key, part }: Asked, tried: Tried): number => {
  if (by === null || part === 'dismissed') return tried[part];
  const rows = { month: tried.byMonth, unit: tried.byUnit, officer: tried.byOfficer }[by];
  return rows.find((row) => row.key === key)?.[part] ?? 0;
};

/**
 * The hits that a number counts, as far as the answer lists them, and the number. What shows in another month than by
 * the settings in force is new in the one and gone from the other.
 */
export const hitsOf = (tried: Tried, asked: Asked): { readonly rows: readonly Hit[]; readonly count: number } => {
  const isNow = (hit: Hit): boolean => isUnder(asked, hit, hit.change === 'gone' ? null : hit.since);
  const wasBefore = (hit: Hit): boolean => isUnder(asked, hit, hit.before);
  const isPart: Readonly<Record<Asked['part'], (hit: Hit) => boolean>> = {
    hits: isNow,
    before: wasBefore,
    added: (hit) => isNow(hit) && !wasBefore(hit),
    gone: (hit) => wasBefore(hit) && !isNow(hit),
    dismissed: (hit) => hit.change !== 'gone' && hit.wasDismissed,
  };
  const rows = [...tried.signs, ...tried.goneSigns].filter(isPart[asked.part]);
  return { rows, count: countOf(asked, tried) };
};
