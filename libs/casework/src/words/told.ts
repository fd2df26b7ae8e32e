import type { SaidBefore } from './sentence.js';

/** What a refusal says, as the log keeps it: parameters; in older records the sentence itself, in English. */
export type RefusalTold = { readonly parameters: object; readonly party?: string } | SaidBefore;
