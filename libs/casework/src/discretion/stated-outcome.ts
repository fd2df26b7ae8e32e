import type { Tier } from './reason.js';

/** What a decision says of how it weighs the act; `unread` keeps words that say neither. */
export interface StatedOutcome {
  readonly tier: Tier | null;
  /** 不予处罚 must or may not be punished · 免予处罚 spared although punishable. */
  readonly noPenalty: 'not-punished' | 'spared' | null;
  readonly unread: string | null;
}

/** Words in the order in which they are looked for: 免予处罚 and 不予处罚 hold no tier. */
const WORDS: readonly (readonly [RegExp, Partial<StatedOutcome>])[] = [
  [/不(?:予|于|再)?(?:行政)?处罚|不予.*罚|不罚/u, { noPenalty: 'not-punished' }],
  [/免(?:予|于|除|去)?(?:行政)?(?:处罚|罚)/u, { noPenalty: 'spared' }],
  [/从轻.*减轻|减轻.*从轻/u, {}],
  [/减轻/u, { tier: 'mitigated' }],
  [/从轻/u, { tier: 'lenient' }],
  [/从重/u, { tier: 'heavy' }],
  [/一般|适中/u, { tier: 'general' }],
];

/**
 * Reads 减轻, 减轻处罚, 依法从轻行政处罚, 免予处罚, 不予处罚. 从轻或者减轻 is an alternative of which the decision must take one:
 * it is left unread, as is every other text.
 */
export const readOutcome = (disposition: string | null): StatedOutcome => {
  const nothing = { tier: null, noPenalty: null, unread: null };
  if (disposition === null) return nothing;
  const found = WORDS.find(([pattern]) => pattern.test(disposition))?.[1];
  if (found === undefined || (found.tier === undefined && found.noPenalty === undefined)) {
    return { ...nothing, unread: disposition };
  }
  return { ...nothing, ...found };
};
