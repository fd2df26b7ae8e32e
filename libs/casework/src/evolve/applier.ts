import type { LegalDate } from '../deadlines/index.js';
import type { CaseEvent } from '../events/catalogue.js';
import type { At, CaseState, ServedCase, Stage } from '../state/case-state.js';
import type { Enforcement } from '../state/challenges.js';
import {
  canBeChallenged,
  isFiled,
  isOpened,
  isTakenUp,
  wasServed,
  type CaseTakenUp,
  type ChallengeableCase,
  type FiledCase,
  type OpenedCase,
} from '../state/questions.js';

/**
 * The stream holds a fact that cannot follow the facts before it. Never caused by a user: the rules refuse such
 * commands.
 */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}

/** The fault of an event that a later program recorded. */
export const unknownType = ({ type }: { type: string }): BrokenHistory =>
  new BrokenHistory(`This program does not know the event type ${type}`);

/** The state, when it is at one of these stages. @throws {BrokenHistory} */
export const at = <S extends Stage>(state: CaseState, ...stages: S[]): At<S> => {
  if (!stages.some((stage) => stage === state.stage)) {
    throw new BrokenHistory(`A fact for stage ${stages.join(' or ')} was found at stage ${state.stage}`);
  }
  return state as At<S>;
};

const misplaced = (state: CaseState, wanted: string): BrokenHistory =>
  new BrokenHistory(`A fact for ${wanted} was found at stage ${state.stage}`);

/** The state, when a clue was registered. @throws {BrokenHistory} */
export const opened = (state: CaseState): OpenedCase => {
  if (!isOpened(state)) throw misplaced(state, 'a case with its clue');
  return state;
};

/** The state, when the verification has begun. @throws {BrokenHistory} */
export const takenUp = (state: CaseState): CaseTakenUp => {
  if (!isTakenUp(state)) throw misplaced(state, 'a case that is looked at');
  return state;
};

/** The state, when the case is filed. @throws {BrokenHistory} */
export const filed = (state: CaseState): FiledCase => {
  if (!isFiled(state)) throw misplaced(state, 'a filed case');
  return state;
};

/** The state, when its decision was served. @throws {BrokenHistory} */
export const served = (state: CaseState): ServedCase => {
  if (!wasServed(state)) throw misplaced(state, 'a served decision');
  return state;
};

/** The state, when its decisions can be challenged. @throws {BrokenHistory} */
export const challengeable = (state: CaseState): ChallengeableCase => {
  if (!canBeChallenged(state)) throw misplaced(state, 'a case that can be challenged');
  return state;
};

/** The state with a part of it changed. Neither the state that is given nor its part is touched. */
export const inPart = <S extends CaseState, P extends keyof S>(state: S, part: P, change: Partial<S[P]>): S => ({
  ...state,
  [part]: { ...state[part], ...change },
});

/** The state with something changed in what was done about money that is not paid. */
export const inEnforcement = <S extends At<'executing' | 'performed' | 'summary'>>(
  state: S,
  change: Partial<Enforcement>,
): S => ({
  ...state,
  execution: { ...state.execution, enforcement: { ...state.execution.enforcement, ...change } },
});

type Data<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>['data'];

/** Who recorded a fact, and the legal day on which it happened. */
export interface Meta {
  readonly by: string;
  readonly on: LegalDate;
  /** UTC instant of the same. */
  readonly at: string;
  /** Number of the party whose line it is read on, where the case has several. */
  readonly party?: number;
}

/**
 * What facts of these types do to a case. An applier changes nothing that it is given: it answers with a new state,
 * which shares with the one before what has not changed.
 */
export type Appliers<T extends CaseEvent['type'] = CaseEvent['type']> = {
  [E in T]: (state: CaseState, data: Data<E>, meta: Meta) => CaseState;
};
