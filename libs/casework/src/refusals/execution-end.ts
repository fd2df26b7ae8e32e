import { refusal } from './refusal.js';

/** The end of execution and what happens to goods. */
export const executionEnd = {
  groundNotMet: (why: string) =>
    refusal(
      'ground-not-met',
      'ACL Art.39, 40; PR Art.77(1)(5)',
      why,
      'Choose the ground that holds, or go on with the execution.',
    ),
  notOnRestDays: (day: string) =>
    refusal(
      'not-on-rest-days',
      'ACL Art.43',
      `${day} is a rest day; there is no enforcement on it unless it is urgent.`,
      'Choose a working day.',
    ),
  goodsDiffer: (why: string) =>
    refusal(
      'goods-differ',
      'FORM #52; APL Art.74',
      `The list differs from what may be disposed of: ${why}.`,
      'Dispose of what was approved, piece by piece; what is missing is explained to the department head.',
    ),
  waivesTooMuch: (waived: number, grown: number) =>
    refusal(
      'waives-too-much',
      'ACL Art.42',
      `${waived} fen of surcharge are waived; ${grown} fen have grown.`,
      `At most ${grown} fen; the fine itself cannot be waived.`,
    ),
} as const;
