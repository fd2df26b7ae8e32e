import type { ExplainingReadStore, ViewDefinition } from '#read-store';
import { answersAsMongoDbWould } from './contract/answers.js';
import { listsByPages } from './contract/pages.js';
import { rebuilds } from './contract/rebuilds.js';
import { refusesBadInput } from './contract/refusals.js';
import { writesGuarded } from './contract/writes.js';

/** Somewhere that documents stay while stores on them are opened and closed. */
export interface Place {
  open(views?: ViewDefinition[]): Promise<ExplainingReadStore>;
  /** Makes a rebuild that died look dead at once, where a store would wait for a sign of life. */
  letTimePass(): Promise<void>;
  remove(): Promise<void>;
}

/** What every read store promises, whatever keeps its documents. */
export function readStoreContract(newPlace: () => Promise<Place>): void {
  describe('lists', () => listsByPages(newPlace));
  describe('answers', () => answersAsMongoDbWould(newPlace));
  describe('writes', () => writesGuarded(newPlace));
  describe('rebuilds', () => rebuilds(newPlace));
  describe('bad input', () => refusesBadInput(newPlace));
}
