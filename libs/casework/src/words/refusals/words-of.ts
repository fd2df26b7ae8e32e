import type { Refusal } from '../../refusals/refusal.js';

/** What is said of a refusal: why, and what would be allowed instead. */
export interface Sentence {
  readonly message: string;
  readonly instead: string;
}

/** The same as it is written here: why, then what would be allowed instead. */
export type Said = readonly [message: string, instead: string];

/** A refusal in both languages. */
export interface Says<P> {
  readonly zh: (parameters: P) => Said;
  readonly en: (parameters: P) => Said;
}

type Topic = Readonly<Record<string, (...about: never[]) => Refusal>>;
type Refused<T extends Topic> = ReturnType<T[keyof T]>;

/** Words for every code of a topic, with the parameters of that code: one too few or too many does not compile. */
export type WordsOf<T extends Topic> = {
  readonly [C in Refused<T>['code']]: Says<Extract<Refused<T>, { readonly code: C }>['parameters']>;
};
