import { legalDateOf, type LegalDate } from '../deadlines/index.js';
import { basisInForce, exemptionsLifting, type LegalBasis } from '../discretion/index.js';
import type { Handling } from '../events/investigation.js';
import { actsOf, type OneAct } from '../standing/acts-of.js';
import type { Made } from './paper.js';

/** That no penalty is imposed, as the APL has it (APL Art.30-33, 57). */
const notPunished = '不予行政处罚';

/**
 * The provisions of special laws that spare an act and have its goods taken (食品安全法136). Where the law that was broken
 * has one it is that: a rule for farm produce spares nobody who sold packaged food. Empty for an act that another
 * ground spares, or none.
 */
export const exemptionsOf = (made: Made, { outcome, circumstances, basisId, endedOn }: OneAct): LegalBasis[] => {
  if (outcome === 'not-established' || circumstances.every(({ code }) => code !== 'N5')) return [];
  const { bases } = made.register.law;
  const decided: LegalDate = legalDateOf(made.fact.occurredAt);
  const basis = basisInForce(bases, basisId, endedOn ?? decided) ?? basisInForce(bases, basisId, decided);
  if (basis === undefined) return [];
  const lifting = exemptionsLifting(basis, bases, [decided]);
  const ofItsLaw = lifting.filter(({ law }) => law === basis.law);
  return ofItsLaw.length > 0 ? ofItsLaw : lifting;
};

/** 免予处罚 where the provision that spares says so, else 不予行政处罚. */
export const sparingOfAct = (made: Made, act: OneAct): string => {
  const [word, ...others] = new Set(exemptionsOf(made, act).map(({ exemption }) => exemption?.wording ?? notPunished));
  return word === undefined || others.length > 0 ? notPunished : word;
};

/** The same of a handling that imposes no penalty: act by act where its acts are spared by different words. */
export const sparingOf = (made: Made, handling: Handling): string => {
  const acts = actsOf(handling);
  const words = acts.map((act) => sparingOfAct(made, act));
  const [word = notPunished, ...others] = new Set(words);
  if (others.length > 0) return acts.map(({ act }, place) => `对${act}${words[place] ?? notPunished}`).join('，');
  return word === notPunished ? `依法${word}` : word;
};
