import type { LegalDate } from '../law-data/legal-date.js';
import { citedBases } from './cited-basis.js';
import { isInForce, type LegalBasis } from './legal-basis.js';
import { basesOfProvisions } from './provisions.js';
import type { PublishedCase } from './published-case.js';
import { reasonOf, type Reason } from './reason.js';

/** The exemptions in force on one of the days that lift the penalty of a basis (食品安全法136 that of 124). */
export const exemptionsLifting = (
  basis: LegalBasis,
  bases: readonly LegalBasis[],
  days: readonly (LegalDate | null)[],
): LegalBasis[] =>
  bases.filter((exempting) => {
    if (exempting.exemption === null) return false;
    const inForce = days.some((day) => day === null || isInForce(exempting, day));
    return inForce && basesOfProvisions(exempting.exemption.lifts, bases).includes(basis);
  });

/** Whether what an exemption spares leaves the goods to be taken (食品安全法136). */
export const takesGoods = ({ sanctions }: LegalBasis): boolean =>
  sanctions.some(({ kind, mandatory }) => kind === 'confiscate_goods' && mandatory === true);

/** Of an exemption that a decision cites: whether it lifts this basis, and whether the goods are taken. */
export const exemptionReasons = (
  published: PublishedCase,
  basis: LegalBasis,
  bases: readonly LegalBasis[],
): Reason[] => {
  const { legalBasesCited, outcome, goodsTaken, actDate, decisionDate } = published;
  if (outcome.noPenalty === null) return [];
  const cited = citedBases(
    legalBasesCited,
    bases.filter(({ exemption }) => exemption !== null),
    published,
  );
  if (cited.by !== 'provision') return [];
  const lifting = exemptionsLifting(basis, bases, [actDate, decisionDate]);
  return cited.bases.flatMap((exempting): Reason[] => {
    if (!lifting.includes(exempting)) {
      return [
        reasonOf(
          'EXEMPTION_DOES_NOT_LIFT',
          { basis: basis.id, exemption: exempting.id },
          `${exempting.id} does not lift the penalty of ${basis.id}`,
        ),
      ];
    }
    if (!takesGoods(exempting) || goodsTaken) return [];
    return [
      reasonOf(
        'EXEMPTION_GOODS_NOT_TAKEN',
        { exemption: exempting.id },
        `${exempting.id} spares the penalty, but the goods must be taken`,
      ),
    ];
  });
};
