import type { BookedMoney } from '../events/execution.js';
import type { CaseFact } from './recorded.js';

/** What a smaller sum is taken from first. */
const lastFirst = ['surplus', 'surcharge', 'gains', 'fine'] as const;

/** A booking of another sum, in fen: what is more is surplus, what is less is missing from what was booked last. */
const bookedAgain = (booked: BookedMoney, amount: number): BookedMoney => {
  const again = { ...booked };
  const sum = lastFirst.reduce((total, kind) => total + booked[kind], 0);
  if (amount >= sum) return { ...again, surplus: again.surplus + amount - sum };
  let less = sum - amount;
  for (const kind of lastFirst) {
    const cut = Math.min(less, again[kind]);
    again[kind] -= cut;
    less -= cut;
  }
  return again;
};

/** A payment whose sum was corrected is booked as far as it goes; every other entry stays as it is. */
export const rebooked = (type: CaseFact['type'], data: object, before: object): object => {
  if (type !== 'PaymentRecorded' || !('amount' in data) || !('booked' in data)) return data;
  const {
    amount,
    booked,
    toReturn: _toReturn,
    ...rest
  } = data as { amount: number; booked: BookedMoney; toReturn?: number };
  if ('amount' in before && before.amount === amount) return data;
  return { ...rest, amount, booked: bookedAgain(booked, amount) };
};
