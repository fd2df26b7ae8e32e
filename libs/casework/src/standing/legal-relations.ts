import type { Context } from '../context.js';
import type { LegalDate } from '../deadlines/index.js';
import type { Handling, ReportedHandling } from '../events/investigation.js';
import type { ReviewGround } from '../events/review.js';
import { answerOn, figureOn } from '../law-data/settings.js';
import type { Law } from '../law.js';
import { actsOf } from './acts-of.js';

/** Who has to do with a case beside its party, as its file shows. */
export interface Relations {
  readonly parties: number;
  /** Units of the bureau were joined to handle it together (科所联动). */
  readonly isJoint: boolean;
  /** The holder of a right was asked to identify goods (PR Art.30). */
  readonly rightsHolderAsked: boolean;
}

/** The relations of a case as it stands: further parties by its lines or, before they part, by its report. */
export const relationsOf = ({ facts, lines }: Context, reported: ReportedHandling): Relations => {
  const joining = facts.findLast(({ type }) => type === 'UnitsJoined');
  return {
    parties: Math.max(lines?.length ?? 1, 1 + (reported.parties?.length ?? 0)),
    isJoint: joining?.type === 'UnitsJoined' && joining.data.units.length > 0,
    rightsHolderAsked: facts.some(({ type }) => type === 'IdentificationAsked'),
  };
};

/** The law of a basis: what stands before its article, the year of its text left out. */
const lawOf = (basisId: string, { bases }: Law): string =>
  bases.find(({ id }) => id === basisId)?.law.replace(/（\d{4}）$/u, '') ?? basisId;

/**
 * 涉及多个法律关系 by the file (PR Art.50(1)(3); dated settings [M]): acts or norms under several laws, several parties, joint
 * handling, or the holder of a right beside the party.
 */
export const severalRelations = (
  handling: Handling,
  { parties, isJoint, rightsHolderAsked }: Relations,
  law: Law,
  day: LegalDate,
): ReviewGround[] => {
  const bases = actsOf(handling).flatMap(({ basisId, alsoBroken = [] }) => [
    basisId,
    ...alsoBroken.map((norm) => norm.basisId),
  ]);
  const laws = new Set(bases.map((basisId) => lawOf(basisId, law)));
  const grounds: ReviewGround[] = [];
  if (laws.size >= figureOn(law.settings, 'lawsOfSeveralRelations', day)) grounds.push('several-laws');
  if (parties >= figureOn(law.settings, 'partiesOfSeveralRelations', day)) grounds.push('several-parties');
  if (isJoint && answerOn(law.settings, 'jointHandlingIsSeveralRelations', day)) grounds.push('joint-handling');
  if (rightsHolderAsked && answerOn(law.settings, 'rightsHolderIsSeveralRelations', day)) grounds.push('rights-holder');
  return grounds;
};

/**
 * 涉及重大公共利益 by the facts of its acts (PR Art.50(1)(1); dated settings [M]): many consumers, people harmed, or as
 * established.
 */
export const publicInterest = (handling: Handling, law: Law, day: LegalDate): ReviewGround[] => {
  const facts = actsOf(handling).map((act) => act.facts);
  const consumers = facts.reduce((sum, { consumersAffected = 0 }) => sum + consumersAffected, 0);
  const harmed = facts.reduce((sum, { deaths = 0, illnesses = 0 }) => sum + deaths + illnesses, 0);
  const grounds: ReviewGround[] = [];
  if (consumers >= figureOn(law.settings, 'consumersOfPublicInterest', day)) grounds.push('many-consumers');
  if (harmed >= figureOn(law.settings, 'harmedOfPublicInterest', day)) grounds.push('people-harmed');
  if (facts.some(({ harmsPublicInterest }) => harmsPublicInterest === true)) grounds.push('public-interest-harmed');
  return grounds;
};
