import type { Handling } from '../events/investigation.js';
import { actsOf, type OneAct } from './acts-of.js';

/** 价格法, 价格违法行为行政处罚规定, 明码标价和禁止价格欺诈规定: the bases under which something can have been charged too much. */
const priceLaws = ['pl-', 'pvr-', 'mpr-'] as const;

/** Whether something can have been charged too much under this basis (PR Art.59; 价格法41). */
export const isPriceBasis = (basisId: string): boolean => priceLaws.some((law) => basisId.startsWith(law));

/**
 * What an act charged too much, in fen, as it is stated; in a price case without a sum of its own it is what was
 * gained, because nobody can say of it that it is not the consumers' (价格违法行为行政处罚规定 Art.16). A sum of 0 says so.
 */
const overpaidBy = ({ basisId, facts: { overcharged, illegalGains } }: OneAct): number =>
  overcharged ?? (isPriceBasis(basisId) ? (illegalGains ?? 0) : 0);

/** What the party charged too much by all acts of a handling, in fen: the notice tells it (PR Art.57(1), 59). */
export const overpaidIn = (handling: Handling): number =>
  actsOf(handling).reduce((sum, each) => sum + overpaidBy(each), 0);

/** Whether a penalty takes gains of a price act that are to be refunded first (PR Art.59; APL Art.28(2)). */
export const takesOverpaid = (handling: Handling): boolean =>
  actsOf(handling).some(
    (each) => isPriceBasis(each.basisId) && each.penalty.confiscatedGains > 0 && overpaidBy(each) > 0,
  );

/** Whether a price act is spared and what it charged too much is still to be refunded (ILL Art.15; PR Art.59). */
export const sparesOverpaid = (handling: Handling): boolean =>
  actsOf(handling).some((each) => isPriceBasis(each.basisId) && each.outcome === 'no-penalty' && overpaidBy(each) > 0);
