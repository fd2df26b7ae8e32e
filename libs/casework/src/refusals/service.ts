import type { Missing } from '../words/phrases/phrase.js';
import { refusal } from './refusal.js';

/** How documents reach the party (PR Art.82, 83). */
export const service = {
  leavingNotProven: () => refusal('service-not-proven', 'PR Art.82(2)', {}),
  wayUnexplained: (what: Missing, ground: string) => refusal('way-unexplained', ground, { what }),
  electronicNotAgreed: (on: string) => refusal('electronic-not-agreed', 'PR Art.82(3), 83; FORM #10', { on }),
  electronicNotOpen: (on: string) => refusal('electronic-not-open', 'PR Art.82(3)', { on }),
  proclaimedWithoutGround: () => refusal('proclaimed-too-early', 'PR Art.82(5)', { attempts: noAttempts }),
  otherWaysNotTried: (tried: readonly string[], needed: number) =>
    refusal('proclaimed-too-early', 'PR Art.82(5)', { attempts: attempted(tried, needed) }),
  noElectronicAddress: () => refusal('electronic-address-missing', 'PR Art.82(3); FORM #10', {}),
} as const;

/** The ways that were tried before a proclamation, and how many are asked for; null where no ground was stated. */
interface Attempts {
  readonly tried: readonly string[];
  readonly needed: number;
}

const noAttempts = null as Attempts | null;
const attempted = (tried: readonly string[], needed: number): Attempts | null => ({ tried, needed });
