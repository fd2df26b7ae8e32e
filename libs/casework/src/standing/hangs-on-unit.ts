import type { LegalBasis } from '../discretion/index.js';
import type { LackedByUnit } from '../refusals/penalty.js';
import type { OneAct } from './acts-of.js';

/** An act of an enterprise, with its base where it is known. */
export interface ActOfUnit {
  readonly act: OneAct;
  readonly basis: LegalBasis | undefined;
}

/** What an article of its own, on persons alone, follows: acts under these articles of its law, or a revocation. */
interface Followed {
  readonly articles?: readonly number[];
  readonly revocation?: true;
}

/**
 * 药品管理法118(1): 生产、销售假药 (116), 或者生产、销售劣药且情节严重 (117). 食品安全法135(1): 被吊销许可证的食品生产经营者及其法定代表人…. Articles that name
 * their own acts, and those on violations of other laws (食品安全法实施条例75), follow none.
 */
const followed: Readonly<Record<string, Followed>> = {
  'dal-118-1': { articles: [116, 117] },
  'fsl-135-1': { revocation: true },
};

/** Bases whose acts punish persons only where they are 情节严重. */
const seriousOnly: ReadonlySet<number> = new Set([117]);

/** Whether the article has 情节严重 as something to be stated, and the act is not stated to be. */
const isStatedNotSerious = ({ act, basis }: ActOfUnit): boolean =>
  act.facts.serious !== true &&
  basis !== undefined &&
  basis.seriousBy.length === 0 &&
  basis.sanctions.some(({ when }) => when.some((one) => one.kind === 'flag' && one.flag === 'serious'));

/**
 * What the enterprise lacks for the punishment of a person under a base, of its acts that go with it; null where the
 * punishment stands. An article that punishes persons where the act is serious hangs on that act (APL Art.4, 40).
 */
export const lackedByUnit = (
  person: { readonly act: OneAct; readonly basis: LegalBasis | undefined },
  ofUnits: readonly ActOfUnit[],
): LackedByUnit | null => {
  const rule = followed[person.act.basisId];
  if (rule?.revocation === true)
    return ofUnits.some(({ act }) => act.penalty.restrictions.includes('revoke_licence')) ? null : 'revocation';
  const { articles } = rule ?? {};
  const going =
    articles === undefined
      ? ofUnits
      : ofUnits.filter(({ basis }) => basis?.law === person.basis?.law && articles.includes(basis?.article ?? 0));
  if (going.length === 0) return 'act';
  const asksSerious = ({ basis }: ActOfUnit): boolean =>
    person.act.facts.serious === true || (articles !== undefined && seriousOnly.has(basis?.article ?? 0));
  return going.every((unit) => asksSerious(unit) && isStatedNotSerious(unit)) ? 'serious' : null;
};
