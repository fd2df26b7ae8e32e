import {
  asCorrected,
  caseBrief,
  legalDateOf,
  mainLine,
  nextStepsOfCase,
  type Actor,
  type CaseBrief,
  type CaseFile,
  type CaseStep,
  type ChangedClock,
  type Language,
  type Law,
  type Meanwhile,
  type Since,
} from '#casework';
import type { ToldBeside } from '../away/beside-case.js';
import { toldEvent, type ToldEvent } from '../away/told-event.js';
import { nextStepsContext } from '../streams/next-steps-context.js';
import { saidRisks, saidSteps, type SaidRisk, type SaidStep } from '../streams/said.js';
import type { Streams } from '../streams/streams.js';

/** What happened since a day or a place in the log. */
export interface SaidMeanwhile {
  readonly events: ToldEvent[];
  readonly signs: SaidRisk[];
  readonly clocks: ChangedClock[];
}

/** The brief of a case, complaint or matter of supervision as it is answered, with what takes it on. */
export interface SaidBrief extends Omit<CaseBrief, 'acts' | 'risks' | 'since' | 'caseId' | 'stage'> {
  /** Of a case, a complaint or a matter of supervision; the others are null. */
  readonly caseId: string | null;
  readonly complaintId: string | null;
  readonly supervisionId: string | null;
  readonly stage: CaseBrief['stage'] | 'complaint' | 'supervision';
  readonly acts: ToldEvent[];
  readonly risks: SaidRisk[];
  readonly since: SaidMeanwhile | null;
  /** Acts that take the case on from its stage: the reader's own, and why another is not to be done yet or by whom. */
  readonly next: SaidStep<CaseStep>[];
}

/** Who asks for a brief, when, and in which language. */
export interface BriefAsked {
  readonly actor: Actor;
  /** UTC instant. */
  readonly now: string;
  readonly language: Language;
  /** From when on what happened is told apart; null for nothing of it. */
  readonly since: Since | null;
}

/** What takes the case on, in the order of the procedure; what is done already is left out. */
const leadingOn = (steps: readonly CaseStep[], stage: CaseBrief['stage']): CaseStep[] => {
  const order = mainLine[stage];
  return steps
    .filter(({ action, reason }) => order.includes(action) && reason?.code !== 'nothing-to-do')
    .toSorted((one, other) => order.indexOf(one.action) - order.indexOf(other.action));
};

const saidMeanwhile = (since: Meanwhile | null, language: Language): SaidMeanwhile | null =>
  since === null
    ? null
    : { events: since.events.map(toldEvent), signs: saidRisks(since.signs, language), clocks: since.clocks };

/** The brief of a complaint or a matter of supervision now: it holds no goods and no money. */
export const briefBeside = (told: ToldBeside, language: Language): SaidBrief => {
  const { waiting, acts, risks, since, officers, ...known } = told;
  return {
    ...known,
    caseCode: null,
    officers: [...officers],
    otherParties: [],
    filedOn: null,
    held: [],
    money: [],
    refusedAttempts: 0,
    acts: acts.map(toldEvent),
    risks: saidRisks(risks, language),
    since: saidMeanwhile(since, language),
    next: saidSteps(waiting, language),
  };
};

/** The brief of a case now. @returns null where the case has nothing to hand over: a decision taken in for reference */
export const briefOf = (
  file: CaseFile,
  { actor, now, language, since }: BriefAsked,
  { streams, law }: { streams: Streams; law: Law },
): SaidBrief | null => {
  const brief = caseBrief(file, legalDateOf(now), law, since);
  if (brief === null) return null;
  const context = { ...nextStepsContext({ streams, law }, actor, now), facts: asCorrected(file.facts) };
  return {
    ...brief,
    complaintId: null,
    supervisionId: null,
    acts: brief.acts.map(toldEvent),
    risks: saidRisks(brief.risks, language),
    since: saidMeanwhile(brief.since, language),
    next: saidSteps(leadingOn(nextStepsOfCase(file.state, context), brief.stage), language),
  };
};
