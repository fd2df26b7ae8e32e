import { known } from '../views/search/texts.js';
import type { Complaint } from './state.js';

/** By what a complaint is found: its number, matter, and whom it is about; never who made it (CR121 Art.37). */
export const textsOfComplaint = ({ received: { reference, target, matter } }: Complaint): string[] =>
  known([reference, target.name, matter]);
