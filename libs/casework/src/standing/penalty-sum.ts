import type { Handling, Penalty } from '../events/investigation.js';
import { togetherTerms } from './restriction-terms.js';

export const isNothing = ({ warning, fine, confiscatedGains, confiscatedGoodsValue, restrictions }: Penalty): boolean =>
  !warning && fine === 0 && confiscatedGains === 0 && confiscatedGoodsValue === 0 && restrictions.length === 0;

/**
 * Whether something is imposed on the party: a penalty, or what an exemption takes although it spares one (食品安全法136),
 * for confiscation is a penalty too (APL Art.9(2)).
 */
export const imposes = ({ outcome, penalty }: Pick<Handling, 'outcome' | 'penalty'>): boolean =>
  outcome === 'penalty' || !isNothing(penalty);

/**
 * What several penalties come to when they are executed together, in fen; each restriction once, with its longest
 * term.
 */
export const sumOfPenalties = (penalties: readonly Penalty[]): Penalty => {
  const total = (of: (penalty: Penalty) => number): number => penalties.reduce((sum, each) => sum + of(each), 0);
  const terms = togetherTerms(penalties);
  const licences = [...new Set(penalties.flatMap(({ revokedLicence }) => revokedLicence ?? []))];
  return {
    warning: penalties.some(({ warning }) => warning),
    fine: total(({ fine }) => fine),
    confiscatedGains: total(({ confiscatedGains }) => confiscatedGains),
    confiscatedGoodsValue: total(({ confiscatedGoodsValue }) => confiscatedGoodsValue),
    restrictions: [...new Set(penalties.flatMap(({ restrictions }) => restrictions))],
    ...(terms.length === 0 ? {} : { terms }),
    ...(licences.length === 0 ? {} : { revokedLicence: licences.join('、') }),
  };
};
