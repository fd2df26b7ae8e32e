import { hold } from './conditions.js';
import { CATEGORIES, type Facts } from './facts.js';
import type { LegalBasis } from './legal-basis.js';
import type { Fen } from './money.js';
import type { LegalPartyType } from './party-type.js';
import { reasonOf, type Reason } from './reason.js';

/** Other words of the law for what a decision imposes as one of the restrictions. */
const PROVIDED_BY: Readonly<Record<string, readonly string[]>> = {
  revoke_licence: ['revoke_licence', 'revoke_approval', 'revoke_registration', 'withdraw_ad_approval'],
  suspend_business: ['suspend_business', 'stop_equipment_use'],
  // Before 责令停止执业 had a kind of its own it was imposed as 限制从业, which it is one of (APL Art.9(4)).
  ban_person: ['ban_person', 'suspend_practice'],
};

/** The words of the law for a restriction. */
export const namesOf = (restriction: string): readonly string[] => PROVIDED_BY[restriction] ?? [restriction];

/** Levels that an article may have; one that it does not have changes nothing. */
const LEVELS = ['serious', 'relativelySerious', 'verySerious'] as const;

/** Says of a restriction that the basis does not have (APL Art.4), or has only on other facts, as 情节严重. */
export const restrictionReasons = (
  basis: LegalBasis,
  facts: Facts,
  partyType: LegalPartyType | null,
  restrictions: readonly string[],
): Reason[] =>
  restrictions.flatMap((restriction): Reason[] => {
    const names = namesOf(restriction);
    const told = { bases: [basis.id], kind: restriction };
    const having = basis.sanctions.filter(({ kind }) => names.includes(kind));
    if (having.length === 0) {
      return [reasonOf('RESTRICTION_NOT_PROVIDED', told, `${basis.id} does not provide for ${restriction}`)];
    }
    if (having.some(({ when }) => hold(when, facts, partyType).holds !== false)) return [];
    const message = `${basis.id} provides for ${restriction} only on facts that are not stated`;
    return [reasonOf('RESTRICTION_CONDITIONS_NOT_MET', told, message)];
  });

/** Says of a level that the article does not have. */
export const levelReasons = ({ id, sanctions, seriousBy, directions }: LegalBasis, facts: Facts): Reason[] => {
  const conditions = [...sanctions.flatMap(({ when }) => when), ...directions.flatMap(({ when }) => when)];
  return LEVELS.filter((level) => facts[level] === true && !(level === 'serious' && seriousBy.length > 0))
    .filter(
      (level) =>
        !conditions.some(
          (condition) =>
            (condition.kind === 'flag' && condition.flag === level) ||
            (condition.kind === 'any-of' && condition.flags.includes(level)),
        ),
    )
    .map((level) =>
      reasonOf('LEVEL_NOT_PROVIDED', { basis: id, level }, `${id} knows no level "${level}": it changes nothing here`),
    );
};

/** Says of a conduct, accident or role that the article does not name, and which it names. */
export const categoryReasons = ({ id, sanctions, conducts }: LegalBasis, facts: Facts): Reason[] =>
  CATEGORIES.flatMap((category): Reason[] => {
    const stated = facts[category];
    const named = sanctions
      .flatMap(({ when }) => when)
      .flatMap((condition) =>
        condition.kind === 'category' && condition.category === category ? [condition.value] : [],
      );
    if (stated === undefined || named.length === 0 || named.includes(stated)) return [];
    const words = [...new Set(named)].map((value) =>
      category === 'conduct' ? `${value} ${conducts[value] ?? ''}` : value,
    );
    const message = `${id} names ${category} ${words.join(', ')}, not "${stated}"`;
    return [{ code: 'CATEGORY_UNKNOWN', message }];
  });

/** What of a penalty may be one of two that exclude each other. */
interface Imposed {
  readonly warning?: boolean;
  readonly fine: Fen | null;
  readonly restrictions?: readonly string[];
}

/** Says that both of two were imposed of which the article allows one (给予警告或者处罚款; 撤销登记或者吊销营业执照). */
export const eitherReasons = (
  { id, sanctions }: LegalBasis,
  { warning, fine, restrictions = [] }: Imposed,
): Reason[] => {
  const imposed = new Set([
    ...(warning === true ? ['warning'] : []),
    ...(fine !== null && fine > 0 ? ['fine'] : []),
    ...restrictions.flatMap((each) => (each === 'revoke_licence' ? namesOf(each) : [each])),
  ]);
  const words = new Set(sanctions.flatMap(({ either }) => either ?? []));
  return [...words].flatMap((word): Reason[] => {
    const group = sanctions.filter(({ either, kind }) => either === word && imposed.has(kind));
    const kinds = [...new Set(group.map(({ kind }) => kind))];
    const message = `${id} allows one of ${kinds.join(', ')}, not both`;
    return kinds.length > 1 ? [reasonOf('EITHER_OR', { bases: [id], kinds }, message)] : [];
  });
};

/** Says that individuals are fined otherwise, where the kind of party is not known (价格违法行为行政处罚规定11). */
export const individualReasons = ({ id, sanctions }: LegalBasis, partyType: LegalPartyType | null): Reason[] => {
  const special = sanctions.some(({ when }) =>
    when.some((condition) => condition.kind === 'individual' && condition.value),
  );
  if (partyType !== null || !special) return [];
  const message = `${id} fines individuals without gains otherwise: state the kind of party; the range is that of an organisation`;
  return [reasonOf('INDIVIDUAL_RULE', { basis: id }, message)];
};
