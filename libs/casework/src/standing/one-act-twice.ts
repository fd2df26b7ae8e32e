import { reasonOf, type Reason } from '../discretion/index.js';
import type { OneAct } from './acts-of.js';

/** How an act is told, whatever its spacing and marks. */
export const toldAs = (act: string): string => act.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '');

/**
 * Says of two fined acts that state the same facts under two bases that they may be one: one act is one entry, with
 * its further norms in `alsoBroken`, and is fined once (APL Art.29).
 */
export const sameFactsReasons = (acts: readonly OneAct[]): Reason[] => {
  const fined = acts.filter(({ outcome, penalty }) => outcome === 'penalty' && penalty.fine > 0);
  return fined.flatMap((act, place): Reason[] => {
    const facts = factsAsText(act);
    const same = fined.slice(0, place).find((other) => other.basisId !== act.basisId && factsAsText(other) === facts);
    if (same === undefined || facts === '[]') return [];
    const message = `"${same.act}" and "${act.act}" state the same facts under ${same.basisId} and ${act.basisId}: one act is one entry with alsoBroken, fined once (行政处罚法29)`;
    return [
      reasonOf('DOUBLE_FINE_SAME_ACT', { acts: [same.act, act.act], bases: [same.basisId, act.basisId] }, message),
    ];
  });
};

/**
 * Says of two fined acts of one end day and one basis that they may be one, whose goods count together: steps of a fine
 * follow the sum (discretion-rules §2.5; APL Art.29).
 */
export const oneBasisReasons = (acts: readonly OneAct[]): Reason[] => {
  const fined = acts.filter(({ outcome, penalty }) => outcome === 'penalty' && penalty.fine > 0);
  return fined.flatMap((act, place): Reason[] => {
    const same = fined.slice(0, place).find((other) => other.basisId === act.basisId && other.endedOn === act.endedOn);
    if (same === undefined) return [];
    const message = `"${same.act}" and "${act.act}" ended on one day and are fined under ${act.basisId} each: say why they are two`;
    return [reasonOf('ACTS_OF_ONE_BASIS', { acts: [same.act, act.act], bases: [act.basisId] }, message)];
  });
};

const factsAsText = ({ facts }: OneAct): string =>
  JSON.stringify(Object.entries(facts).sort(([one], [other]) => one.localeCompare(other)));
