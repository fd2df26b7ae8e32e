import type { Kept, View } from '../view.js';
import { asOneText } from './texts.js';
import { termsOf } from './words.js';

/** What the index of search has of a case or a complaint; it is named as its row in the worklist is. */
export interface SearchRow extends Kept {
  /** All that it is found by, a line each. */
  readonly sought: string;
  readonly terms: string[];
}

/** Finds cases and complaints by any part of what they are called by; who may see them is asked of the lists. */
export const searchView: Pick<View, 'name' | 'indexes'> = { name: 'search', indexes: [{ terms: 1 }] };

/** The entry of the index of search. */
export const searchDocument = (id: string, position: number, texts: readonly string[]) => ({
  view: searchView.name,
  document: { _id: id, position, sought: asOneText(texts), terms: termsOf(texts) },
});
