import type { Refusal } from '../refusals/index.js';
import type { RefusalTold } from '../words/told.js';

/** A refusal as the log keeps it. */
export type RecordedRefusal = RefusalTold & {
  readonly action: string;
  readonly code: string;
  readonly ground: string;
};

/** A command that the rules refused, by whom and when. */
export type RefusedAttempt = RecordedRefusal & {
  readonly by: string;
  readonly recordedAt: string;
};

/** Of what the sentence of a refusal is made, without its code, act and ground. */
export const toldOf = (refusal: RefusalTold): RefusalTold => {
  if (!('parameters' in refusal)) return { message: refusal.message, instead: refusal.instead };
  const { parameters, party } = refusal;
  return { parameters, ...(party === undefined ? {} : { party }) };
};

/** A refusal as it goes into the log: all but the mark of its type, with the act that was refused. */
export const recordedRefusal = (
  action: string,
  { code, ground, parameters, party }: Omit<Refusal, 'refused'>,
): RecordedRefusal => ({
  action,
  code,
  ground,
  parameters,
  ...(party === undefined ? {} : { party }),
});
