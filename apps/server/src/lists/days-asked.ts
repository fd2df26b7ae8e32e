import { isLegalDate } from '#casework';
import { Malformed } from '../unanswered/unanswered.js';

/** Two days that bound a list, by the names they are asked for by. */
export interface DaysAsked {
  readonly names: readonly [string, string];
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** @throws {Malformed} for a day that does not exist, or a last day before the first */
export const refuseWrongDays = ({ names: [first, last], from, to }: DaysAsked): void => {
  for (const day of [from, to]) {
    if (day !== undefined && !isLegalDate(day))
      throw new Malformed(
        `${first} and ${last} must be days that exist, written YYYY-MM-DD.`,
        `${first} 和 ${last} 应当为实际存在的日期，写作 YYYY-MM-DD。`,
      );
  }
  if (from !== undefined && to !== undefined && to < from)
    throw new Malformed(`${last} must not lie before ${first}.`, `${last} 不得早于 ${first}。`);
};
