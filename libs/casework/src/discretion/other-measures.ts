import { hold } from './conditions.js';
import type { Facts } from './facts.js';
import { OTHER_MEASURES, type LegalBasis } from './legal-basis.js';
import type { LegalPartyType } from './party-type.js';
import type { NormOfAct } from './provided-kinds.js';
import { reasonOf, type Reason } from './reason.js';

type Sanction = LegalBasis['sanctions'][number];

const isOther = ({ kind }: Sanction): boolean => OTHER_MEASURES.some((each) => each === kind);

const saysSo = ({ note }: Sanction): string => (note === null ? '' : ` (${note})`);

/**
 * Says of measures that are no penalty (取缔, 撤销许可, 责令召回, …) that no norm of the act provides for them, or only on facts
 * that are not stated, and of a norm that it commands one that is not stated.
 */
export const measureReasons = (
  norms: readonly NormOfAct[],
  partyType: LegalPartyType | null,
  stated: readonly string[],
): Reason[] => [
  ...stated.flatMap((measure) => unprovided(norms, partyType, measure)),
  ...norms.flatMap(({ basis, facts }) => leftOut(basis, facts, partyType, stated)),
];

const unprovided = (norms: readonly NormOfAct[], partyType: LegalPartyType | null, measure: string): Reason[] => {
  const having = norms.flatMap(({ basis, facts }) =>
    basis.sanctions.filter(({ kind }) => kind === measure).map(({ when }) => ({ when, facts })),
  );
  const bases = norms.map(({ basis }) => basis.id);
  const ids = bases.join(', ');
  const told = { bases, kind: measure };
  if (having.length === 0) return [reasonOf('MEASURE_NOT_PROVIDED', told, `${ids} does not provide for ${measure}`)];
  if (having.some(({ when, facts }) => hold(when, facts, partyType).holds !== false)) return [];
  const message = `${ids} provides for ${measure} only on facts that are not stated`;
  return [reasonOf('MEASURE_CONDITIONS_NOT_MET', told, message)];
};

const leftOut = (
  { id, sanctions }: LegalBasis,
  facts: Facts,
  partyType: LegalPartyType | null,
  stated: readonly string[],
): Reason[] =>
  sanctions
    .filter(
      (each) =>
        isOther(each) &&
        each.target === 'party' &&
        each.mandatory === true &&
        !stated.includes(each.kind) &&
        hold(each.when, facts, partyType).holds === true,
    )
    .map((each) =>
      reasonOf(
        'MEASURE_LEFT_OUT',
        { bases: [id], kind: each.kind },
        `${id} also provides for ${each.kind}${saysSo(each)}, which is no penalty`,
      ),
    );
