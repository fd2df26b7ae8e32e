import { rankOfGround } from '../discretion/rank-of-law.js';
import type { Measure } from '../state/measures.js';
import { isTakenUp } from '../state/questions.js';
import { plainText } from './alike.js';
import { pointOf } from './points.js';
import type { RiskRule, Sign } from './risk.js';
import { officersOn } from './signs.js';

type Taken = Measure & { readonly taken: NonNullable<Measure['taken']> };

const isTakenSeizure = (measure: Measure): measure is Taken => measure.kind === 'seizure' && measure.taken !== null;

/**
 * 17. Sealed or seized without a law on file that can be read (ACL Art.10, 17), goods that the bureau itself found
 * unrelated to the act (ACL Art.23, 28(1)(2)), or the same goods taken twice (ACL Art.23, 25).
 */
export const beyondSeizure: RiskRule = {
  ...pointOf(17),
  signs: (history) => {
    const { state, law } = history;
    if (!isTakenUp(state)) return [];
    const seizures = state.aside.measures.filter(isTakenSeizure);
    const baseless = seizures.flatMap(({ id, legalBasis, taken }): Sign[] => {
      const rank = legalBasis === null ? 'rules' : rankOfGround(legalBasis, law.bases).rank;
      if (rank === 'law') return [];
      const code = rank === 'rules' ? 'seized-without-basis' : 'seized-on-unread-basis';
      const detail = { code, parameters: { measure: id } } as const;
      return [{ since: taken.on, until: null, detail, officers: officersOn(history, taken.on) }];
    });
    const unrelated = seizures.flatMap(({ id, taken, ended }): Sign[] => {
      if (ended?.outcome !== 'unrelated') return [];
      const detail = { code: 'seized-unrelated' as const, parameters: { measure: id, endedOn: ended.on } };
      return [{ since: taken.on, until: ended.on, detail, officers: officersOn(history, taken.on) }];
    });
    const twice = seizures.flatMap((second, place): Sign[] => {
      const { on } = second.taken;
      const before = seizures.slice(0, place).filter((each) => isOfTheSame(each, second));
      const first = before.findLast((each) => isInForceOn(each, on)) ?? before.at(-1);
      if (first === undefined) return [];
      const parameters = { first: first.id, second: second.id, inForce: isInForceOn(first, on) };
      const officers = officersOn(history, on);
      return [{ since: on, until: null, detail: { code: 'sealed-twice', parameters }, officers }];
    });
    return [...baseless, ...unrelated, ...twice];
  },
};

/** What another body had meanwhile may be taken again when it comes back (TRF Art.10). */
const wentElsewhere: ReadonlySet<string> = new Set(['handed-to-police', 'transferred']);

/** The same words for goods and place; other words may mean the same goods, and nobody can know. */
const isOfTheSame = (one: Measure, other: Measure): boolean =>
  !wentElsewhere.has(one.ended?.outcome ?? '') &&
  plainText(one.items) === plainText(other.items) &&
  plainText(one.place) === plainText(other.place);

/** Released and taken again on one day, it had ended before. */
const isInForceOn = ({ ended }: Measure, on: string): boolean => ended === null || ended.on > on;
