import type { Schema } from '../api/client.js';
import type { CaseData } from './case-query.js';

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

/** Acts that answer what was asked for a measure. */
const answers: ReadonlySet<string> = new Set(['endorse-measure', 'approve-measure', 'refuse-measure']);

const isMeant = ({ request, approvedAt, taken }: Measure, action: string): boolean => {
  if (answers.has(action)) return request !== null;
  if (action === 'take-measure') return approvedAt !== null && taken === null;
  return taken !== null;
};

/** The measures that an act may be about; all that go on where it is about none of them yet. */
const measuresFor = (state: State, action: string): Numbered[] => {
  if (!('aside' in state)) return [];
  const goOn = state.aside.measures.filter(({ ended, refusedOn }) => ended === null && refusedOn === null);
  const meant = goOn.filter((measure) => isMeant(measure, action));
  return (meant.length > 0 ? meant : goOn).map(({ id, kind, items }) => ({ number: id, said: items, kind }));
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
