import type { Schema } from '../api/client.js';
import type { CaseData } from './case-query.js';
import { kindOfMeasure } from './kind-of-measure.js';

/** Something in the case that a field names by its number. */
export interface Numbered {
  readonly number: number;
  /** What a reader knows it by. */
  readonly said: string;
  /** What the number is of, as its choices are called: the kind of a measure. */
  readonly kind?: string;
  readonly on?: string;
}

type State = CaseData['state'];

/** What may be chosen in a form by number, by the name of the field: nobody has to look a number up. */
export const numberedIn = (state: State, action: string): Readonly<Record<string, readonly Numbered[]>> => ({
  measure: measuresFor(state, action),
  ...('aside' in state ? beside(state.aside) : {}),
  ...('challenges' in state ? challenged(state.challenges) : {}),
  ...('execution' in state && 'disposals' in state.execution
    ? {
        disposal: state.execution.disposals.map(({ disposal, method }) => ({
          number: disposal,
          said: '',
          kind: method,
        })),
      }
    : {}),
});

type Aside = Schema<'Answer.Aside'>;
type Measure = Aside['measures'][number];

const goesOn = ({ ended, refusedOn }: Measure): boolean => ended === null && refusedOn === null;
const isHeld = (measure: Measure): boolean => goesOn(measure) && measure.taken !== null;
const isSeized = (measure: Measure): boolean => isHeld(measure) && measure.kind === 'seizure';
const isAsked = (measure: Measure): boolean => goesOn(measure) && measure.request !== null;
const ownerIsCalled = ({ kept: { proclamation } }: Measure): boolean =>
  proclamation !== null && proclamation.claimedOn === null && proclamation.disposed === null;

/** Of which measures an act may be; goods are in the store, and their owner is called, when a measure has ended too. */
const meant: Readonly<Record<string, (measure: Measure) => boolean>> = {
  'endorse-measure': isAsked,
  'approve-measure': isAsked,
  'refuse-measure': isAsked,
  'take-measure': (measure) => goesOn(measure) && measure.taken === null,
  'request-measure-extension': isSeized,
  'request-early-disposal': isSeized,
  'publish-early-disposal': isSeized,
  'dispose-early': (measure) => isSeized(measure) && measure.kept.early.some(({ done }) => done === null),
  'auction-seized-goods': isSeized,
  'move-goods': ({ taken }) => taken !== null,
  'proclaim-goods': ({ taken, kind }) => taken !== null && kind === 'seizure',
  'record-claim': ownerIsCalled,
  'dispose-unclaimed': ownerIsCalled,
};

const meantBy = (state: State, action: string): Measure[] =>
  'aside' in state ? state.aside.measures.filter(meant[action] ?? isHeld) : [];

/** Whether there is a measure that an act could be about now. */
export const isAboutMeasure = (state: State, action: string): boolean => meantBy(state, action).length > 0;

/**
 * The measures that a form offers: those approved before others that wait to be taken; all that go on where it is about
 * none yet.
 */
const measuresFor = (state: State, action: string): Numbered[] => {
  if (!('aside' in state)) return [];
  const found = meantBy(state, action);
  const approved = action === 'take-measure' ? found.filter(({ approvedAt }) => approvedAt !== null) : [];
  const offered = [approved, found].find((each) => each.length > 0) ?? state.aside.measures.filter(goesOn);
  return offered.map((each) => ({ number: each.id, said: each.items, kind: kindOfMeasure(each) }));
};

const beside = ({ tests, corrections, otherBodies }: Aside): Record<string, Numbered[]> => ({
  test: tests.map(({ test, subject, commissionedOn }) => ({ number: test, said: subject, on: commissionedOn })),
  order: corrections.map(({ order, what, servedOn }) => ({ number: order, said: what, on: servedOn })),
  identification: otherBodies.identifications.map(({ identification, subject, askedOn }) => ({
    number: identification,
    said: subject,
    on: askedOn,
  })),
  letter: otherBodies.letters.map(({ letter, to, sentOn }) => ({ number: letter, said: to, on: sentOn })),
  demand: otherBodies.demands.map(({ demand, material, demandedOn }) => ({
    number: demand,
    said: material,
    on: demandedOn,
  })),
});

type Challenges = Schema<'Answer.Challenges'>;

const challenged = ({ brought, duties }: Challenges): Record<string, Numbered[]> => ({
  challenge: brought.map(({ id, kind, before, startedOn }) => ({ number: id, said: before, kind, on: startedOn })),
  duty: duties
    .filter(({ doneOn }) => doneOn === null)
    .map(({ id, kind, since }) => ({ number: id, said: '', kind, on: since })),
});

/** Where there is but one, it is chosen already. */
export const onlyOnes = (numbered: ReturnType<typeof numberedIn>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(numbered).flatMap(([name, [first, ...others]]) =>
      first === undefined || others.length > 0 ? [] : [[name, String(first.number)]],
    ),
  );
