import { holdOutcomes, seizureOutcomes } from '#casework/events/measure-outcomes';
import { bookingsOf, imposedPenalty, outstanding } from '#casework/evolve/performance';
import { hasPersonalInformation } from '#casework/standing/personal-information';
import type { At } from '#casework/state/case-state';
import type { CaseData } from '../case/case-query.js';
import { lineOf, saidBefore } from '../case/judged.js';
import type { Draft } from './body.js';

/** What a case makes of the form of an act. */
export interface InCase {
  /** Fields that may be left out elsewhere, and are needed here. */
  readonly needed: readonly string[];
  /** Fields that are not asked, since only one answer is right; and that answer. */
  readonly settled: { readonly [field: string]: boolean };
  /** What the form begins with. */
  readonly begins: object;
  /** Which choices fit what is typed, by the field; all where nothing is said of it. */
  readonly narrow?: (draft: Draft) => Readonly<Record<string, readonly string[]>>;
}

type State = CaseData['state'];

/** Fields of an act that may be left out elsewhere, and are needed in this case. */
const neededIn = (action: string, state: State): readonly string[] => {
  // A decision with a fine says how it is paid (SEP Art.7).
  if (action === 'decide-penalty') return 'payment' in saidBefore(action, state) ? ['payment'] : [];
  // What a decision says of a person is not shown (PUB Art.6).
  if (action === 'publish-decision' && 'intake' in state)
    return hasPersonalInformation(state.intake.clue.party) ? ['redactions'] : [];
  return [];
};

/** Only who was told of the right to a hearing can waive it (APL Art.63). */
const settledIn = (action: string, state: State): InCase['settled'] =>
  action === 'record-waiver' && 'notice' in state && state.notice.issued?.hearingRight === false
    ? { namesHearing: false }
    : {};

/** A hold ends otherwise than a seizure does (PR Art.35, 42). */
const endsOf =
  (state: State) =>
  ({ measure }: Draft): Readonly<Record<string, readonly string[]>> => {
    const measures = 'aside' in state ? state.aside.measures : [];
    const chosen = measures.find(({ id }) => String(id) === measure);
    if (chosen === undefined) return {};
    return { outcome: chosen.kind === 'seizure' ? seizureOutcomes : holdOutcomes };
  };

/** What a decision imposes beside a fine and is not performed yet (APL Art.66, 74); null where none is executed. */
const stillToPerform = (state: State): readonly string[] | null => {
  if (state.stage !== 'executing' && state.stage !== 'summary') return null;
  // The answer of the server is the state itself, written as JSON.
  const executing = state as unknown as At<'executing' | 'summary'>;
  const penalty = imposedPenalty(executing);
  if (penalty === null) return null;
  return outstanding(penalty, bookingsOf(executing.execution), executing.execution.performed).items;
};

const narrowIn = (action: string, state: State): Pick<InCase, 'narrow'> => {
  if (action === 'request-measure-end') return { narrow: endsOf(state) };
  if (action !== 'record-performance') return {};
  const items = stillToPerform(state);
  return items === null ? {} : { narrow: () => ({ items }) };
};

/** Papers that are handed to the party itself. */
const handedOver: ReadonlySet<string> = new Set(['serve-notice', 'serve-decision']);

/** What there is but one of: who speaks for the party that is questioned or handed a paper; a sum that is due. */
const onlyOne = (action: string, state: State, due: readonly number[]): object => {
  if (action === 'record-payment') return due.length === 1 ? { amount: due[0] } : {};
  if (!('intake' in state)) return {};
  const { kind, name, representative } = state.intake.clue.party;
  const person = kind === 'natural_person' ? name : representative;
  if (person === undefined) return {};
  if (action === 'record-questioning') return { person };
  return handedOver.has(action) ? { receiver: person } : {};
};

/**
 * What a case makes of the form of an act, for one of its parties.
 * @param due what is due of each kind of money of which something is, in fen
 */
export const inCase = (action: string, whole: State, party: number, due: readonly number[] = []): InCase => {
  const state = lineOf(whole, party);
  const needed = neededIn(action, state);
  return {
    needed,
    begins: needed.includes('redactions')
      ? { redactions: [{ ground: 'personal-information' }] }
      : onlyOne(action, state, due),
    settled: settledIn(action, state),
    ...narrowIn(action, state),
  };
};
