import { hold } from './conditions.js';
import type { Facts } from './facts.js';
import type { LegalBasis } from './legal-basis.js';
import type { LegalPartyType } from './party-type.js';
import { restrictionReasons } from './provided-parts.js';
import { reasonOf, type Reason } from './reason.js';

/** A norm that an act breaks, with the facts that its sanctions depend on. */
export interface NormOfAct {
  readonly basis: LegalBasis;
  readonly facts: Facts;
}

/** What is imposed beside a fine and restrictions, and the words of the law for it. */
const kinds = {
  goods: ['confiscate_goods', 'confiscate_tools'],
  warning: ['warning', 'public_criticism'],
} as const satisfies Record<string, readonly LegalBasis['sanctions'][number]['kind'][]>;

type Kind = keyof typeof kinds;

const named: Record<Kind, string> = { goods: 'the confiscation of goods', warning: 'a warning' };
const missing = { goods: 'CONFISCATION_NOT_PROVIDED', warning: 'WARNING_NOT_PROVIDED' } as const;

/** Whether a norm provides a restriction on its own facts (APL Art.29). */
export const isProvidedBy = (
  norms: readonly NormOfAct[],
  partyType: LegalPartyType | null,
  restriction: string,
): boolean => norms.some(({ basis, facts }) => restrictionReasons(basis, facts, partyType, [restriction]).length === 0);

/**
 * Says of confiscated goods and of a warning that no norm of the act provides for them (APL Art.4, 38), or only on
 * facts that are not stated. Gains are taken by APL Art.28(2), whatever the norm says.
 */
export const kindReasons = (
  norms: readonly NormOfAct[],
  partyType: LegalPartyType | null,
  imposed: Readonly<Record<Kind, boolean>>,
): Reason[] =>
  (Object.keys(kinds) as Kind[])
    .filter((kind) => imposed[kind])
    .flatMap((kind): Reason[] => {
      const words: readonly string[] = kinds[kind];
      const having = norms.flatMap(({ basis, facts }) =>
        basis.sanctions.filter((sanction) => words.includes(sanction.kind)).map(({ when }) => ({ when, facts })),
      );
      const bases = norms.map(({ basis }) => basis.id);
      const ids = bases.join(', ');
      const told = { bases, kind: words[0] ?? kind };
      if (having.length === 0) return [reasonOf(missing[kind], told, `${ids} does not provide for ${named[kind]}`)];
      if (having.some(({ when, facts }) => hold(when, facts, partyType).holds !== false)) return [];
      const message = `${ids} provides for ${named[kind]} only on facts that are not stated`;
      return [reasonOf('KIND_CONDITIONS_NOT_MET', told, message)];
    });
