import { legalDateOf } from '../deadlines/index.js';
import { percentAlike, runsOf } from './alike.js';
import { pointOf } from './points.js';
import type { CaseHistory, RiskRule, Sign } from './risk.js';
import { isBefore, ofType, parameterOn, type Of } from './signs.js';

type Questioning = Of<'QuestioningRecorded'>;

/**
 * 15. Two questionings at the same time by one officer, texts that are nearly the same, or a record longer than could
 * be asked and written in its time (PR Art.29).
 */
export const madeUpRecords: RiskRule = {
  ...pointOf(15),
  parameters: ['textsAlikePercent', 'textsAlikeFromCharacters', 'minutesPerThousandCharacters'],
  signs: (history) => {
    const records = ofType(history.facts, 'QuestioningRecorded');
    const pairs = records.flatMap((one, place) =>
      records.slice(place + 1).flatMap((other, further) => {
        const numbers: [number, number] = [place + 1, place + further + 2];
        return [...overlapping(one, other, numbers), ...copied(one, other, numbers, history)];
      }),
    );
    return [...pairs, ...records.flatMap((record, place) => tooShort(record, place + 1, history))];
  },
};

/** Questionings of a case are named by their number: who was questioned may be who reported (CR121 Art.37). */
const overlapping = (one: Questioning, other: Questioning, [first, second]: [number, number]): Sign[] => {
  const shared = one.data.officers.filter((officer) => other.data.officers.includes(officer));
  const together = isBefore(one.data.from, other.data.to) && isBefore(other.data.from, one.data.to);
  if (!together || shared.length === 0) return [];
  const detail = { code: 'questioned-at-once' as const, parameters: { first, second, officers: shared } };
  return [{ since: legalDateOf(other.recordedAt), until: null, detail, officers: shared }];
};

/** A record never changes: what two of them came to is kept as long as they are. */
const known = new WeakMap<Questioning, WeakMap<Questioning, { percent: number; characters: number }>>();

const likeness = (one: Questioning, other: Questioning): { percent: number; characters: number } => {
  const before = known.get(one)?.get(other);
  if (before !== undefined) return before;
  const [mine, theirs] = [runsOf(one.data.record), runsOf(other.data.record)];
  const found = { percent: percentAlike(mine, theirs), characters: Math.min(mine.characters, theirs.characters) };
  const others = known.get(one) ?? new WeakMap<Questioning, typeof found>();
  known.set(one, others.set(other, found));
  return found;
};

const copied = (
  one: Questioning,
  other: Questioning,
  [first, second]: [number, number],
  history: CaseHistory,
): Sign[] => {
  const on = legalDateOf(other.recordedAt);
  const { percent, characters } = likeness(one, other);
  // A few words, as of a refusal to say anything, are the same without being copied.
  if (characters < parameterOn(history, 'textsAlikeFromCharacters', on)) return [];
  if (percent < parameterOn(history, 'textsAlikePercent', on)) return [];
  const detail = { code: 'questionings-alike' as const, parameters: { first, second, percent } };
  const officers = [...new Set([...one.data.officers, ...other.data.officers])];
  return [{ since: on, until: null, detail, officers }];
};

const tooShort = ({ data, recordedAt }: Questioning, number: number, history: CaseHistory): Sign[] => {
  const { from, to, record, officers } = data;
  const on = legalDateOf(recordedAt);
  const characters = [...record.replaceAll(/\s/gu, '')].length;
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  const least = (characters * parameterOn(history, 'minutesPerThousandCharacters', on)) / 1000;
  if (minutes >= least) return [];
  const parameters = { number, minutes: Math.floor(minutes), characters };
  return [{ since: on, until: null, detail: { code: 'questioned-too-fast', parameters }, officers }];
};
