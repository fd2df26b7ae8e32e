import type { LegalDate } from '../law-data/legal-date.js';
import type { Facts } from './facts.js';
import type { LegalBasis } from './legal-basis.js';
import { yuanText } from './money.js';
import { reasonOf, type Reason } from './reason.js';
import { settingOn, type DiscretionSettings } from './settings.js';

/**
 * The facts as the range counts them. Gains that cannot be computed are counted as none (价格违法行为行政处罚规定18; for other
 * laws a dated setting) and are weighed in the fine; of gains that can be computed in part that part counts (ILL
 * Art.14). The file itself never says 0.
 */
export const countGains = (facts: Facts, settings: DiscretionSettings, date: LegalDate | null): Facts => {
  if (facts.gainsUncomputable !== true || facts.illegalGains !== undefined) return facts;
  const { value } = settingOn('uncomputableGainsCountAsNone', settings.uncomputableGainsCountAsNone, date);
  return value ? { ...facts, illegalGains: 0 } : facts;
};

/** Says how gains that cannot be computed were counted, where the range depends on gains. */
export const gainsReason = (basis: LegalBasis, facts: Facts): Reason[] => {
  if (facts.gainsUncomputable !== true || !dependsOnGains(basis)) return [];
  const counted =
    facts.illegalGains === undefined
      ? 'counted as none'
      : `counted as far as they are known, ${yuanText(facts.illegalGains)} yuan`;
  const message = `gains that cannot be computed are ${counted} and weighed in the fine; the main head approves (ILL Art.14)`;
  return [reasonOf('GAINS_UNCOMPUTABLE', { known: facts.illegalGains ?? null }, message)];
};

const dependsOnGains = ({ sanctions }: LegalBasis): boolean =>
  sanctions.some(
    ({ when, fine }) =>
      (fine?.form === 'multiple' && fine.base === 'illegalGains') ||
      when.some((condition) => condition.kind === 'quantity' && condition.quantity === 'illegalGains'),
  );
