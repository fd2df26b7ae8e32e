import type { SignState } from '../supervision/sign-state.js';
import { term, type Term } from './term.js';

/** What became of a sign of risk. */
export const signStateWords: Readonly<Record<SignState, Term>> = {
  open: term('未处理', 'Open'),
  noticed: term('已发出监督文书', 'Noticed'),
  answered: term('已回复', 'Answered'),
  closed: term('已办结', 'Closed'),
  dismissed: term('已排除', 'Dismissed'),
};
