import type { Deciding, FinedParty } from '../context.js';
import { reasonOf } from '../discretion/index.js';
import type { PartyHandling } from '../events/investigation.js';
import type { CaseLinked } from '../events/joining.js';
import type { FinedInLinkedCase } from '../events/report.js';
import { imposedPenalty } from '../evolve/performance.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf } from '../state/lines.js';
import { hasDecision, hasExecution, isOpened, isRevoked, isTakenUp, type FiledCase } from '../state/questions.js';
import { isSameParty } from '../state/same-party.js';
import type { HandlingCheck } from './handling-check.js';

/** Whether a fine stands by the decision of a line, as it was made or as a review or a court left it. */
const isFined = (line: CaseState): boolean => {
  if (!hasDecision(line) || isRevoked(line)) return false;
  if (hasExecution(line)) return (imposedPenalty(line)?.fine ?? 0) > 0;
  const { decision } = line;
  return 'handling' in decision && decision.handling.penalty.fine > 0;
};

/** Who is fined in a case. */
export const finedIn = (state: CaseState): FinedParty[] =>
  linesOf(state).flatMap((line) =>
    isOpened(line) && hasDecision(line) && isFined(line)
      ? [{ party: line.intake.clue.party, decision: line.decision.number }]
      : [],
  );

type Links = readonly Pick<CaseLinked, 'case' | 'relation'>[];

/** What is known of other cases of one act: the links of this one, and cases that are linked to it. */
interface OneAct {
  readonly links: Links;
  /** Identifiers of cases whose link names this one, as the same act. */
  readonly linkedFrom: readonly string[];
  /** Who is fined in another case, which is empty where it cannot be seen. */
  readonly fined: (id: string) => readonly FinedParty[];
}

/** What the other cases of a case are, for `withFinedBefore`. */
export const oneActAs = (
  { aside: { links } }: FiledCase,
  { otherCase, linkedFrom }: Partial<Pick<Deciding, 'otherCase' | 'linkedFrom'>>,
): OneAct => ({
  links,
  linkedFrom: linkedFrom?.() ?? [],
  fined: (id) => otherCase?.(id)?.fined ?? [],
});

/** Whether a case names another one as a case of the same act. */
export const isLinkedToAsSameAct = (state: CaseState, id: string): boolean =>
  isTakenUp(state) && state.aside.links.some((link) => link.case === id && link.relation === 'same-act');

/** The decisions of linked cases that have fined the party for the same act; none where no fine is proposed. */
export const finedBefore = (
  { party, handling }: PartyHandling,
  { links, linkedFrom, fined }: OneAct,
): FinedInLinkedCase[] => {
  if (handling.outcome !== 'penalty' || handling.penalty.fine === 0) return [];
  const linkedTo = links.filter(({ relation }) => relation === 'same-act').map((link) => link.case);
  return [...new Set([...linkedTo, ...linkedFrom])].flatMap((id) =>
    fined(id)
      .filter((other) => isSameParty(other.party, party))
      .map(({ decision }) => ({ party: party.name, case: id, decision })),
  );
};

/**
 * The check with a remark where a linked case of the same act has fined the party: one act is fined once (APL Art.29:
 * 不得给予两次以上罚款的行政处罚). It is no refusal: that it is one act is what the link says, and who decides judges it.
 * A link is of both cases, whichever of them holds it.
 */
export const withFinedBefore = (check: HandlingCheck, asked: PartyHandling, ofOneAct: OneAct): HandlingCheck => {
  const remarks = finedBefore(asked, ofOneAct).map((before) =>
    reasonOf(
      'FINED_IN_LINKED_CASE',
      { ...before },
      `${before.decision} in case ${before.case} has fined ${before.party} for the same act: one act is fined once (行政处罚法29)`,
    ),
  );
  return remarks.length === 0 ? check : { ...check, reasons: [...check.reasons, ...remarks] };
};
