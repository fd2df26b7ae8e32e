import type { LegalDate } from '../deadlines/index.js';
import { Random } from './random.js';
import type { Cast, Diary } from './script.js';

/**
 * Public data give no rate: one decision on the spot in twenty is handed over without the cards being shown and comes
 * on record late. Drawn by the number of the case alone, so that a seed gives the cases that it gave before.
 */
export const isHandedOverIrregular = (key: string): boolean =>
  new Random(Number(key.split('-').at(-1)) + 7_919).chance(1 / 20);

/** The bureau finds it, revokes it, gives back what was paid and handles the matter under a new clue (APL Art.75). */
export const mendedByRevocation = (cast: Cast, diary: Diary, paid: number): void => {
  const [first] = cast.officers;
  diary.wait(2).does(cast.departmentHead, 'mend-irregular-decision', {
    way: 'revoked-and-handled-again',
    reasons: '当场处罚时未出示执法证件，程序违法。',
    toldOn: diary.day,
  });
  const settle = (duty: number, how: string) => diary.wait(1).does(first, 'settle-duty', { duty, on: diary.day, how });
  if (paid > 0) settle(1, '退还已缴罚款。');
  settle(paid > 0 ? 2 : 1, '已另行登记案源，依法处理。');
};

/** What the record of a decision says that was handed over on a day before. */
export const handedOverOn = (decidedOn: LegalDate): object => ({
  cardsShown: false,
  decidedOn,
  whyLater: '现场没有网络，决定书已交付当事人，次日补录。',
});
