import { refuseUnlessDecisionServed, type MayBeServed } from '../../checks/challenges.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { effectiveService } from '../../checks/service.js';
import { quantitiesIn } from '../../checks/written-quantities.js';
import { Correction, type ClericalError } from '../../events/rounds.js';
import type { SubstanceTouched } from '../../refusals/challenges.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { wasServed } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** Kinds of error that are of numbers by their nature; sums of money are no such error in any of them. */
const ofNumbers: ReadonlySet<ClericalError['kind']> = new Set(['date', 'address', 'article-number']);

const moneyIn = (quantities: readonly string[]): string[] => quantities.filter((each) => each.endsWith(' 分'));

const lawsIn = (words: string): string[] => words.match(/《[^》]*》/gu) ?? [];

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What of the decision an error touches beyond its words: a sum, another number, the law, the party. */
const substanceOf = ({ kind, wrong, right }: ClericalError): SubstanceTouched | null => {
  const [stood, stands] = [quantitiesIn(wrong), quantitiesIn(right)];
  if (!isSame(moneyIn(stood), moneyIn(stands))) return 'sum';
  if (!ofNumbers.has(kind) && !isSame(stood, stands)) return 'number';
  if (kind !== 'spelling' && !isSame(lawsIn(wrong), lawsIn(right))) return 'law';
  return kind === 'name' && ![...right].some((sign) => wrong.includes(sign)) ? 'party' : null;
};

/**
 * A slip of the pen is corrected by a notice; a sum, a party or a basis is decided anew, or corrected by the body that
 * reviews the decision (APL Art.75(2)).
 */
const refuseIfSubstance = ({ errors }: Correction): Refusal | null => {
  for (const [place, error] of errors.entries()) {
    const touched = substanceOf(error);
    if (touched !== null) return refusals.moreThanWords(place + 1, touched, error.wrong, error.right);
  }
  return null;
};

/** A 补正 notice; [M] no national form. It touches the words, never what was decided. */
export const correctDecision = act({
  name: 'correct-decision',
  chinese: '补正决定书',
  summary: 'Record that a notice correcting clerical errors of the decision was served',
  ground: 'APL Art.75',
  body: Correction,
  happenedOn: (body) => body.servedOn,
  refuseIf: (state: MayBeServed, context) =>
    refuseUnlessDecisionServed(state) ?? refuseUnlessAssigned(state.investigation.officers, context),
  decide: (state, body, context) => {
    if (!wasServed(state)) return refusals.missingBefore('served-decision', 'APL Art.75');
    const touched = refuseIfSubstance(body);
    if (touched !== null) return touched;
    const outgoing = { document: 'correction' as const, issuedOn: state.decision.documentDate };
    const effectiveOn = effectiveService(body, outgoing, state, context);
    if (typeof effectiveOn === 'object') return effectiveOn;
    return recorded('DecisionCorrected', { ...body, decision: state.decision.number, effectiveOn });
  },
});
