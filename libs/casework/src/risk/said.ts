import type { Language } from '../words/language.js';

/** What is said of a risk point, in both languages. */
export type Said = Readonly<Record<Language, string>>;

export const said = (chinese: string, english: string): Said => ({ 'zh-CN': chinese, en: english });

/** What belongs to a risk point beside its rule (procedure §8, the last two columns). */
export interface SaidOfPoint {
  /** 防控措施. */
  readonly control: Said;
  /** The events that show it, or the one that is missing, in one case, complaint, inspection or matter. */
  readonly shown: readonly Said[];
  /** What only several of them together show. */
  readonly acrossCases?: readonly Said[];
  /** What no record can show, and why. */
  readonly notShown?: readonly Said[];
}
