import type { LegalDate } from '../../deadlines/index.js';
import type { SupervisionInstrument } from '../../events/supervision.js';
import { evolveSupervision, type SupervisionFact } from '../evolve.js';
import type { Supervision } from '../state.js';

/** What each instrument is called (SUP Art.17, 18, 20). */
const instrumentNames: Readonly<Record<SupervisionInstrument, string>> = {
  notice: '执法监督通知书',
  decision: '执法监督决定书',
  opinion: '执法监督意见书',
};

/** An instrument of a matter: sent, or a draft that waits for a head. Persons are identifiers of officers. */
export interface InstrumentPaper {
  readonly instrument: SupervisionInstrument;
  readonly name: string;
  /** Null of a draft: the number is drawn with the approval. */
  readonly number: string | null;
  /** Number of the event that sent it, or drafted it. */
  readonly event: number;
  readonly draftedBy: string;
  /** Null of a draft. */
  readonly issuedOn: LegalDate | null;
  readonly issuedBy: string | null;
}

/** An instrument, with the matter as it was when it was sent or drafted, and the event that did it. */
export interface MadeInstrument {
  readonly paper: InstrumentPaper;
  readonly state: Supervision;
  readonly fact: SupervisionFact;
}

/** The instrument that was sent last of a kind. */
const sentOf = (
  state: Supervision,
  { instrument, number }: { instrument: SupervisionInstrument; number: string },
  event: number,
): InstrumentPaper | null => {
  const sent = state[instrument];
  if (sent === null) return null;
  const { draftedBy, issuedOn, issuedBy } = sent;
  return { instrument, name: instrumentNames[instrument], number, event, draftedBy, issuedOn, issuedBy };
};

/** The instrument that an event sent, or of which it is the draft; null of every other event. */
const madeBy = (
  before: Supervision | undefined,
  state: Supervision,
  fact: SupervisionFact,
  event: number,
): InstrumentPaper | null => {
  if (fact.type === 'SupervisionInstrumentIssued') return sentOf(state, fact.data, event);
  if (state.draft === null || state.draft === before?.draft) return null;
  const { instrument, draftedBy } = state.draft;
  const unsent = { number: null, issuedOn: null, issuedBy: null };
  return { instrument, name: instrumentNames[instrument], event, draftedBy, ...unsent };
};

/** Everything that the events sent or drafted, in their order. */
export const allMade = (facts: readonly SupervisionFact[]): MadeInstrument[] => {
  const made: MadeInstrument[] = [];
  facts.reduce<Supervision | undefined>((before, fact, place) => {
    const state = evolveSupervision(before, fact);
    const paper = madeBy(before, state, fact, place + 1);
    if (paper !== null) made.push({ paper, state, fact });
    return state;
  }, undefined);
  return made;
};

/** Every instrument that was sent, in its order, and behind them the draft that waits, where one does. */
export const instrumentPapers = (facts: readonly SupervisionFact[]): InstrumentPaper[] => {
  const made = allMade(facts).map(({ paper }) => paper);
  const isWaiting = facts.reduce<Supervision | undefined>(evolveSupervision, undefined)?.draft !== null;
  const draft = isWaiting ? made.findLast(({ number }) => number === null) : undefined;
  return [...made.filter(({ number }) => number !== null), ...(draft === undefined ? [] : [draft])];
};
