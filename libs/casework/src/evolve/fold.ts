import { legalDateOf } from '../deadlines/index.js';
import { beforeTheFirstEvent, type CaseState } from '../state/case-state.js';
import type { Duty } from '../state/challenges.js';
import { hasSeveralLines, joined, lineOf, linesOf } from '../state/lines.js';
import { canBeChallenged, isReported } from '../state/questions.js';
import { BrokenHistory, unknownType, type Appliers, type Meta } from './applier.js';
import { challenges } from './challenges.js';
import { clue } from './clue.js';
import { carriedOut, hasCorrections } from './corrections.js';
import { creditRepair } from './credit-repair.js';
import { dishonestyList } from './dishonesty-list.js';
import { enforcement } from './enforcement.js';
import { executionEnd } from './execution-end.js';
import { execution } from './execution.js';
import { extension } from './extension.js';
import { handOver } from './hand-over.js';
import { hearing } from './hearing.js';
import { investigation } from './investigation.js';
import { joining } from './joining.js';
import { keptGoods } from './kept-goods.js';
import { measures } from './measures.js';
import { notice } from './notice.js';
import { otherBodies } from './other-bodies.js';
import { onOtherLine, sentBack, splitByParties } from './parties.js';
import { police } from './police.js';
import { proposals } from './proposals.js';
import type { CaseFact } from './recorded.js';
import { recusal } from './recusal.js';
import { reviewAccess } from './review-access.js';
import { endedRoundOf } from './round-money.js';
import { rounds } from './rounds.js';
import { service } from './service.js';
import { summary } from './summary.js';
import { suspension } from './suspension.js';
import { tests } from './tests.js';

export { BrokenHistory } from './applier.js';
export type { CaseFact, Recorded } from './recorded.js';

/** What each fact does to a case; the files beside this one hold them by the part of the procedure. */
const appliers: Appliers = {
  ...clue,
  ...proposals,
  ...investigation,
  ...notice,
  ...hearing,
  ...service,
  ...execution,
  ...summary,
  ...measures,
  ...tests,
  ...suspension,
  ...recusal,
  ...enforcement,
  ...otherBodies,
  ...police,
  ...executionEnd,
  ...challenges,
  ...reviewAccess,
  ...rounds,
  ...creditRepair,
  ...dishonestyList,
  ...keptGoods,
  ...handOver,
  ...joining,
  ...extension,
};

/**
 * The state after one more fact; the one before stays as it is. @throws {BrokenHistory} when the fact cannot follow.
 */
export const evolve = (state: CaseState, fact: CaseFact): CaseState => {
  if (hasSeveralLines(state)) return evolveLines(linesOf(state), fact);
  return splitByParties(state, applied(state, fact));
};

/** A fact of one party changes its line, any other every line. */
const evolveLines = (lines: readonly CaseState[], fact: CaseFact): CaseState => {
  const { forParty } = fact;
  if (forParty !== undefined && lines[forParty - 1] === undefined)
    throw new BrokenHistory(`A fact of party ${forParty} was found in a case of ${lines.length}`);
  const after = lines.map((line, place) =>
    forParty === undefined || forParty === place + 1 ? applied(line, fact, place + 1) : onOtherLine(line, fact),
  );
  return forParty === undefined && isSentBack(lines, after) ? sentBack(lines, after) : joined(after);
};

/**
 * The first report goes back for all parties at once: the next one names them anew. A line that has had a decision
 * keeps what belongs to it.
 */
const isSentBack = (before: readonly CaseState[], after: readonly CaseState[]): boolean =>
  before.every(isReported) && after.every((line) => line.stage === 'investigating' && line.earlierRounds.length === 0);

const applied = (state: CaseState, fact: CaseFact, party?: number): CaseState => {
  // The table has one entry per event type; TypeScript cannot pair a union's type with its data.
  const apply = appliers[fact.type] as (state: CaseState, data: CaseFact['data'], meta: Meta) => CaseState;
  if (apply === undefined) throw unknownType(fact);
  const meta = { by: fact.by, on: legalDateOf(fact.occurredAt), at: fact.occurredAt };
  return apply(state, fact.data, party === undefined ? meta : { ...meta, party });
};

/**
 * The state after all facts of a stream, each entry as it is right by the corrections among them. Facts that go on from
 * a state correct nothing that it holds: `continued` reads the whole stream anew. @throws {BrokenHistory}
 */
export const fold = (facts: Iterable<CaseFact>, from: CaseState = beforeTheFirstEvent): CaseState =>
  foldedOn(from === beforeTheFirstEvent ? asCorrected(Array.isArray(facts) ? facts : [...facts]) : facts, from);

/** The state after facts that are read as they stand: corrections among them change nothing. @throws {BrokenHistory} */
export const foldAsTheyStand = (facts: Iterable<CaseFact>): CaseState => foldedOn(facts, beforeTheFirstEvent);

const foldedOn = (facts: Iterable<CaseFact>, from: CaseState): CaseState => {
  let state = from;
  for (const fact of facts) state = evolve(state, fact);
  return state;
};

const known = new WeakMap<readonly CaseFact[], readonly CaseFact[]>();

/** A history from its first event, with every entry as it is right by the corrections in it (§4.9). */
export const asCorrected = (facts: readonly CaseFact[]): readonly CaseFact[] => {
  if (!hasCorrections(facts)) return facts;
  const read = known.get(facts) ?? carriedOut(facts, folds, dutiesOf);
  known.set(facts, read);
  // Read once more it is what it is.
  known.set(read, read);
  return read;
};

const folds = (facts: readonly CaseFact[]): boolean => {
  try {
    foldAsTheyStand(facts);
    return true;
  } catch (error) {
    if (error instanceof BrokenHistory) return false;
    throw error;
  }
};

/** What the bureau owes a party after facts that are read as they stand. */
const dutiesOf = (facts: readonly CaseFact[], party: number): readonly Duty[] => {
  const line = lineOf(foldAsTheyStand(facts), party);
  if (line === undefined || !canBeChallenged(line)) return [];
  return line.challenges.duties.map((duty): Duty => {
    const round = endedRoundOf(line, duty);
    return round === undefined ? duty : { ...duty, round };
  });
};
