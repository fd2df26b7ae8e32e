import type { Term } from '../term.js';
import { dayWords } from './days.js';
import { moneyWords } from './money.js';
import { paperWords } from './papers.js';
import { peopleWords } from './people.js';
import { procedureWords } from './procedure.js';

/** What every field of an act and of a record is called, by its name. */
export const fieldWords: Readonly<Record<string, Term>> = {
  ...dayWords,
  ...moneyWords,
  ...paperWords,
  ...peopleWords,
  ...procedureWords,
};
