import { answersAsMongoDbWould } from './contract/answers.js';
import { listsByPages } from './contract/pages.js';
import type { Place } from './contract/place.js';
import { rebuilds } from './contract/rebuilds.js';
import { refusesBadInput } from './contract/refusals.js';
import { writesGuarded } from './contract/writes.js';

/** What every read store promises, whatever keeps its documents. */
export const readStoreContract = (newPlace: () => Promise<Place>): void => {
  describe('lists', () => listsByPages(newPlace));
  describe('answers', () => answersAsMongoDbWould(newPlace));
  describe('writes', () => writesGuarded(newPlace));
  describe('rebuilds', () => rebuilds(newPlace));
  describe('bad input', () => refusesBadInput(newPlace));
};
