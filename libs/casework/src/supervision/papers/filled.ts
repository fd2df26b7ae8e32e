import { legalDateOf } from '../../deadlines/index.js';
import { supervisionInstruments, type SupervisionInstrument } from '../../events/supervision.js';
import type { PaperView, Register } from '../../forms/paper.js';
import type { SupervisionFact } from '../evolve.js';
import { ownFields, sharedFields } from './fields.js';
import { allMade, type InstrumentPaper, type MadeInstrument } from './made.js';

const fieldsOf = (instrument: SupervisionInstrument) => ({ ...sharedFields, ...ownFields[instrument] });

/** The names that the templates of instruments may use, by the name of the template; all of them are texts. */
export const instrumentShapes: Readonly<Record<string, Readonly<Record<string, null>>>> = Object.fromEntries(
  supervisionInstruments.map((instrument) => [
    `supervision-${instrument}`,
    Object.fromEntries(Object.keys(fieldsOf(instrument)).map((name) => [name, null])),
  ]),
);

/** A filled instrument, and the template that makes a page of it. */
export interface FilledInstrument {
  readonly paper: InstrumentPaper;
  readonly template: string;
  readonly view: PaperView;
}

/** What it says: the draft, or what was sent. */
const textOf = ({ paper, state }: MadeInstrument) =>
  paper.number === null ? state.draft?.text : state[paper.instrument]?.text;

/**
 * An instrument as the events up to one of them made it: the one that was sent or drafted last by then. What comes
 * later, such as an answer or a re-check, does not change it: the same facts and registers always give the same view.
 * @param facts of the matter, up to the point. @param hidden numbers of events that the reader may not see.
 * @returns null where nothing has made the instrument yet.
 */
export const filledInstrument = (
  instrument: SupervisionInstrument,
  facts: readonly SupervisionFact[],
  register: Register,
  hidden: ReadonlySet<number> = new Set(),
): FilledInstrument | null => {
  const made = allMade(facts).findLast(({ paper }) => paper.instrument === instrument && !hidden.has(paper.event));
  const text = made === undefined ? undefined : textOf(made);
  if (made === undefined || text === undefined) return null;
  const { paper, state, fact } = made;
  const from = { paper, state, text, register, day: paper.issuedOn ?? legalDateOf(fact.occurredAt) };
  const view = Object.fromEntries(Object.entries(fieldsOf(instrument)).map(([name, field]) => [name, field(from)]));
  return { paper, template: `supervision-${instrument}`, view };
};
