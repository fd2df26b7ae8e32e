import type { Schema } from '../api/client.js';
import type { Lists } from './board-view.js';

/** What a part of the board is made from: its numbers, and where they lead. */
export interface PartOfBoard {
  readonly board: Schema<'Answer.Board'>;
  readonly lists: Lists;
}
