import type { Deciding, FinedParty, OtherCase } from '../context.js';
import { reasonOf } from '../discretion/index.js';
import type { Party } from '../events/clue.js';
import type { PartyHandling } from '../events/investigation.js';
import type { CaseLinked, Link } from '../events/joining.js';
import type { FinedInLinkedCase } from '../events/report.js';
import { imposedPenalty } from '../evolve/performance.js';
import type { CaseState } from '../state/case-state.js';
import { linesOf } from '../state/lines.js';
import { hasDecision, hasExecution, isFiled, isOpened, isRevoked, linksOf } from '../state/questions.js';
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

/** A party and what it is to be fined by. */
export interface FineAsked {
  readonly party: Party;
  readonly handling: Pick<PartyHandling['handling'], 'outcome' | 'penalty'>;
}

type Links = readonly Pick<CaseLinked, 'case' | 'relation'>[];

/** What is known of other cases of one act: the links of this one, and what the links of others say. */
interface OneAct {
  readonly links: Links;
  /** Identifiers of cases that are of the same act by links of others. */
  readonly ofSameAct: readonly string[];
  /** Who is fined in another case, which is empty where it cannot be seen. */
  readonly fined: (id: string) => readonly FinedParty[];
}

/** What the other cases of a case are, for `withFinedBefore`. */
export const oneActAs = (
  state: CaseState,
  { otherCase, ofSameAct }: Partial<Pick<Deciding, 'otherCase' | 'ofSameAct'>>,
): OneAct => ({
  links: linksOf(state),
  ofSameAct: ofSameAct?.() ?? [],
  fined: (id) => otherCase?.(id)?.fined ?? [],
});

const linkedAsSameAct = (links: Links): string[] =>
  links.filter(({ relation }) => relation === 'same-act').map((link) => link.case);

/** Whether another case is the case itself, by its code or by the number of its decision on the spot. */
export const isOwnCase = (state: CaseState, { caseCode, decidedOnTheSpot }: OtherCase): boolean => {
  if (isFiled(state)) return caseCode === state.investigation.filing.caseCode;
  return hasDecision(state) && decidedOnTheSpot === state.decision.number;
};

/** The cases that a case names as cases of the same act, and the one that it was joined into (并案). */
export const namedAsSameAct = (state: CaseState): string[] => {
  const into = state.stage === 'transferred' && state.transfer.ground === 'joined' ? [state.transfer.to] : [];
  return [...linkedAsSameAct(linksOf(state)), ...into];
};

/**
 * All cases that hang together with a case by links, over as many as lie between; not the case itself.
 * @param links pairs of identifiers of cases.
 */
export const hangingTogether = (id: string, links: readonly (readonly [string, string])[]): readonly string[] => {
  const reached = new Set([id]);
  // What is added while the set is walked is walked too.
  for (const each of reached)
    for (const [one, other] of links) {
      if (one === each) reached.add(other);
      if (other === each) reached.add(one);
    }
  reached.delete(id);
  return [...reached];
};

/** Two credit codes are two parties, whatever they are called: a shop that was sold keeps its name. */
const isPunishedTwice = (one: Party, other: Party): boolean =>
  (one.creditCode === undefined || other.creditCode === undefined || one.creditCode === other.creditCode) &&
  isSameParty(one, other);

/**
 * The decisions of linked cases that have fined a party for the same act.
 * @param ofParty which party of the case it is, counted from 1.
 */
export const finedAlready = (party: Party, ofParty: number, { links, ofSameAct, fined }: OneAct): FinedInLinkedCase[] =>
  [...new Set([...linkedAsSameAct(links), ...ofSameAct])].flatMap((id) =>
    fined(id)
      .filter((other) => isPunishedTwice(other.party, party))
      .map(({ decision }) => ({ party: party.name, case: id, decision, ofParty })),
  );

/** By a link that says that it is one act: the decisions of the other case, where a fine stands in either. */
export const finedInBoth = (
  state: CaseState,
  link: Link,
  { lines, otherCase, ofSameAct }: Pick<Deciding, 'lines' | 'otherCase' | 'ofSameAct'>,
): FinedInLinkedCase[] =>
  (lines ?? [state]).flatMap((line, place) =>
    finedIn(line).flatMap(({ party }) =>
      finedAlready(party, place + 1, {
        links: [link],
        ofSameAct: link.relation === 'same-act' ? (ofSameAct?.() ?? []) : [],
        fined: (id) => otherCase(id)?.fined ?? [],
      }),
    ),
  );

/** The same for what is proposed or decided; none where it is no fine. */
export const finedBefore = (
  { party, handling: { outcome, penalty } }: FineAsked,
  ofParty: number,
  ofOneAct: OneAct,
): FinedInLinkedCase[] => (outcome === 'penalty' && penalty.fine > 0 ? finedAlready(party, ofParty, ofOneAct) : []);

/** What an event tells of it; nothing where there is none. */
export const tellFined = (found: readonly FinedInLinkedCase[]): { readonly finedBefore?: FinedInLinkedCase[] } =>
  found.length === 0 ? {} : { finedBefore: [...found] };

/**
 * The check with a remark where a linked case of the same act has fined the party: one act is fined once (APL Art.29:
 * 不得给予两次以上罚款的行政处罚). It is no refusal: that it is one act is what the link says, and who decides judges it.
 * A link is of both cases, whichever of them holds it.
 */
export const withFinedBefore = (check: HandlingCheck, asked: FineAsked, ofOneAct: OneAct): HandlingCheck => {
  const remarks = finedBefore(asked, 1, ofOneAct).map(({ ofParty: _place, ...before }) =>
    reasonOf(
      'FINED_IN_LINKED_CASE',
      { ...before },
      `${before.decision} in case ${before.case} has fined ${before.party} for the same act: one act is fined once (行政处罚法29)`,
    ),
  );
  return remarks.length === 0 ? check : { ...check, reasons: [...check.reasons, ...remarks] };
};
