import { fold } from '../evolve/fold.js';
import { lineOf } from '../state/lines.js';
import { canBeChallenged } from '../state/questions.js';
import { digitAmount } from './chinese/money.js';
import { inOneSentence } from './chinese/punctuation.js';
import type { Made } from './paper.js';
import { allOf, upTo } from './words.js';

/** What a party paid by the time of a form, and what of it went back to the party, in fen (APL Art.72; PR Art.77). */
interface Paid {
  readonly paid: number;
  readonly returned: number;
}

/** What was given back as a duty of the bureau: the event says that it was done, the duty how much it was. */
const returnedTo = ({ ofAll, place, party }: Made): number => {
  const line = lineOf(fold(ofAll.slice(0, place + 1)), party);
  if (line === undefined || !canBeChallenged(line)) return 0;
  return line.challenges.duties
    .filter(({ kind, doneOn }) => kind === 'return-money' && doneOn !== null)
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
};

export const paidBy = (made: Made): Paid => {
  const paid = allOf(upTo(made), 'PaymentRecorded').reduce((sum, { data }) => sum + data.amount, 0);
  return { paid, returned: paid === 0 ? 0 : returnedTo(made) };
};

/** What was paid; where something went back also that, and what is left. Empty where nothing was paid. */
export const paidInWords = (made: Made): string => {
  const { paid, returned } = paidBy(made);
  if (paid === 0) return '';
  if (returned === 0) return digitAmount(paid);
  const left = Math.max(0, paid - returned);
  return inOneSentence([digitAmount(paid), `其中已退还${digitAmount(returned)}`, `实收${digitAmount(left)}`], '，');
};
