import { refuseUnlessDecisionServed, type MayBeServed } from '../../checks/challenges.js';
import { refuseUnlessAssigned } from '../../checks/officers.js';
import { asServed, effectiveService, isProclaimedOn, serviceInstead } from '../../checks/service.js';
import { slipOn, substanceChanged, type Slip } from '../../checks/slip-of-words.js';
import { refuseUnlessInDecision } from '../../checks/words-of-decision.js';
import { quantitiesIn, withoutQuantities } from '../../checks/written-quantities.js';
import type { Context } from '../../context.js';
import { Correction, type ClericalError, type DecisionCorrected } from '../../events/rounds.js';
import { factsOfLine } from '../../evolve/line-facts.js';
import type { SubstanceTouched } from '../../refusals/challenges.js';
import { refusals, type Refusal } from '../../refusals/index.js';
import { actingUnitOf } from '../../registry/acting-unit.js';
import { basesOf } from '../../standing/acts-of.js';
import type { ServedCase } from '../../state/case-state.js';
import { wasServed } from '../../state/questions.js';
import { act, recorded } from '../act.js';

/** A calendar day in any writing, and no last day of a term. */
const calendarDay =
  /[\d〇零一二三四五六七八九十]{2,4}年[\d一二三四五六七八九十]+月[\d一二三四五六七八九十]+日(?![以之]?[前后内起止])/gu;

/** The day of the paper may have been miswritten; the article only where the decision rests on the right one. */
const besides = ({ kind, right }: ClericalError, grounds: readonly string[]): ((words: string) => string) => {
  if (kind === 'date') return (words) => words.replaceAll(calendarDay, '');
  if (kind === 'address') return withoutQuantities;
  const named = quantitiesIn(right).join('');
  return kind === 'article-number' && named !== '' && grounds.some((ground) => ground.includes(named))
    ? withoutQuantities
    : (words) => words;
};

/** What of the decision an error touches beyond its words: null for a slip of the pen. */
const substanceOf = (error: ClericalError, grounds: readonly string[], slip: Slip): SubstanceTouched | null => {
  const { kind, wrong, right } = error;
  const touched = substanceChanged(wrong, right, slip, {
    besides: besides(error, grounds),
    titles: kind === 'spelling',
  });
  return touched === 'meaning' && kind === 'name' ? 'party' : touched;
};

/** The provisions that the decision rests on, as the articles, paragraphs and items that they count. */
const groundsOf = ({ decision, review }: ServedCase, { law: { bases } }: Context): readonly string[] => {
  const cited = decision.outcome === 'penalty' ? basesOf(decision.handling) : [];
  const articles = bases
    .filter(({ id }) => cited.includes(id))
    .map(({ article, paragraph, item }) =>
      quantitiesIn(
        `第${article}条${paragraph === null ? '' : `第${paragraph}款`}${item === null ? '' : `第${item}项`}`,
      ),
    );
  return [...articles, quantitiesIn(review.report.violated ?? '')].map((each) => each.join(''));
};

/**
 * A slip of the pen is corrected by a notice; a sum, a party or a basis is decided anew, or corrected by the body that
 * reviews the decision (APL Art.75(2)).
 */
const refuseIfSubstance = ({ errors }: Correction, grounds: readonly string[], slip: Slip): Refusal | null => {
  for (const [place, error] of errors.entries()) {
    const touched = substanceOf(error, grounds, slip);
    if (touched !== null) return refusals.moreThanWords(place + 1, touched, error.wrong, error.right);
  }
  return null;
};

const said = ({ errors }: Correction): string =>
  JSON.stringify(errors.map(({ kind, wrong, right }) => [kind, wrong, right]));

/** The notice on the same errors that is proclaimed on the day of a service; undefined where none is. */
const proclaimedNotice = (body: Correction, { facts, forParty }: Context): DecisionCorrected | undefined =>
  factsOfLine(facts, forParty)
    .flatMap(({ type, data }) =>
      type === 'DecisionCorrected' && said(data) === said(body) && isProclaimedOn(data, body.servedOn) ? [data] : [],
    )
    .at(-1);

/**
 * A 补正 notice; [M] no national form. It touches the words, never what was decided. Who turns up during a proclamation
 * is served then, and it ends.
 */
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
    const touched = refuseIfSubstance(body, groundsOf(state, context), slipOn(context));
    if (touched !== null) return touched;
    const elsewhere = refuseUnlessInDecision(body.errors, context);
    if (elsewhere !== null) return elsewhere;
    const ran = proclaimedNotice(body, context);
    if (ran !== undefined) {
      const instead = serviceInstead(body, ran, 'correction', state, context);
      if (typeof instead === 'object') return instead;
      const told = { ...body, decision: state.decision.number, effectiveOn: instead };
      return recorded('DecisionCorrected', { ...told, proclaimedOn: ran.servedOn });
    }
    const outgoing = { document: 'correction' as const, issuedOn: state.decision.documentDate };
    const effectiveOn = effectiveService(body, outgoing, state, context);
    if (typeof effectiveOn === 'object') return effectiveOn;
    const served = asServed(body, effectiveOn, actingUnitOf(state), context);
    return recorded('DecisionCorrected', { ...body, decision: state.decision.number, ...served });
  },
});
