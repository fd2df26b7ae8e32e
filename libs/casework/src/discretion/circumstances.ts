import { reasonOf, type Reason, type Tier } from './reason.js';

/** Effect of the circumstances of discretion-rules §3, by the letter of their code. */
const EFFECTS = {
  /** N: no penalty (APL Art.30, 31, 33, 36) · F: may be spared as a first offence (Art.33(1)) */
  spared: /^[NF]\d$/u,
  /** S: lenient or mitigated, binding (APL Art.30, 32) */
  mustBeLenient: /^S\d$/u,
  /** M: may be lenient or mitigated (2022 opinion, art. 14) */
  mayBeLenient: /^M\d$/u,
  /** H1: heavy, binding (APL Art.49) */
  mustBeHeavy: /^H1$/u,
  /** H2 to H7: may be heavy (2022 opinion, art. 16) */
  mayBeHeavy: /^H[2-7]$/u,
} as const;

/**
 * Says where the tier contradicts the circumstances: heavy with nothing but lenient ones, mitigated without a ground of
 * the closed list, lenient with nothing but heavy ones, or a binding one that is not followed. Codes only: what a
 * published decision writes in its own words is not judged.
 */
export const circumstanceReasons = (codes: readonly string[], tier: Tier | null): Reason[] => {
  if (tier === null) return [];
  const some = (effect: keyof typeof EFFECTS): boolean => codes.some((code) => EFFECTS[effect].test(code));
  const lenient = some('spared') || some('mustBeLenient') || some('mayBeLenient');
  const heavy = some('mustBeHeavy') || some('mayBeHeavy');
  const listed = codes.length === 0 ? 'no circumstance' : codes.join(', ');
  const against = (message: string): Reason[] => [
    reasonOf('TIER_AGAINST_CIRCUMSTANCES', { tier, circumstances: codes }, message),
  ];
  if (tier === 'mitigated' && !lenient) {
    return against(`减轻 needs a ground of the closed list (N, F, S or M; 行政处罚法30 to 33), and there is ${listed}`);
  }
  if (tier === 'heavy' && lenient && !heavy) return against(`从重 contradicts ${listed}, of which none is heavy`);
  if (tier === 'lenient' && heavy && !lenient) return against(`从轻 contradicts ${listed}, of which none is lenient`);
  if (some('mustBeHeavy') && tier !== 'heavy')
    return against(`H1 binds to 从重 (行政处罚法49), and the tier is ${tier}`);
  if (some('mustBeLenient') && !heavy && tier === 'general') {
    return against(`${listed} binds to 从轻 or 减轻 (行政处罚法30, 32), and the tier is general`);
  }
  return [];
};
