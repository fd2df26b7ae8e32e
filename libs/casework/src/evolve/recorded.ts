import type { CaseEvent } from '../events/catalogue.js';

/** A fact with what the log knows of it: who recorded it and when. */
export type Recorded<E> = E & { by: string; recordedAt: string };

/** A fact of a case. */
export type CaseFact = Recorded<CaseEvent>;
