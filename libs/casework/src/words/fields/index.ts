import type { Term } from '../term.js';
import { checkWords } from './check.js';
import { dayWords } from './days.js';
import { executionWords } from './execution.js';
import { paperWords } from './papers.js';
import { peopleWords } from './people.js';
import { procedureWords } from './procedure.js';
import { quantityWords } from './quantities.js';
import { recordWords } from './records.js';
import { stateWords } from './state.js';
import { sumWords } from './sums.js';
import { supervisionWords } from './supervision.js';

/** What every field of an act is called, by its name. */
export const actFieldWords: Readonly<Record<string, Term>> = {
  ...dayWords,
  ...sumWords,
  ...quantityWords,
  ...paperWords,
  ...peopleWords,
  ...procedureWords,
  ...supervisionWords,
};

/** What every field of an act, of a record and of the state of a case is called, by its name. */
export const fieldWords: Readonly<Record<string, Term>> = {
  ...checkWords,
  ...stateWords,
  ...executionWords,
  ...recordWords,
  ...actFieldWords,
};

/** Fields of the state of a case that are sums in fen too. */
const sumsOfState = [
  'due',
  'received',
  'waived',
  'open',
  'returned',
  'handedIn',
  'kept',
  'over',
  'surplus',
  'surcharge',
  'surchargeLeft',
  'gains',
  'toReturn',
  'gainsHandedOver',
  'max',
  'min',
  'heavyFrom',
  'lenientTo',
];

/** Fields whose whole numbers are fen. */
export const sumFields: ReadonlySet<string> = new Set([...Object.keys(sumWords), ...sumsOfState]);
