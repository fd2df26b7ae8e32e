import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { CaseFact } from '#casework/evolve/fold';
import { stateAt } from '#casework/evolve/time-travel';
import type { Difference } from '#casework/replay/differences';
import { differencesIn, type Past } from '#casework/replay/past';
import type { CaseState } from '#casework/state/case-state';
import { Fact, fieldOf } from '../kit/facts.js';
import { useFieldWords } from '../words/fields.js';
import { useWords } from '../words/speech.js';
import { CaseThen } from './case-then.js';
import { sayPath } from './say-path.js';

/** The state of each history that was shown last. */
const shownLast = new WeakMap<readonly CaseFact[], CaseState>();

/** A state of which what is as it was a step ago is the same object, so that it is not shown anew. */
const sharedState = (facts: readonly CaseFact[], at: number): CaseState => {
  const state = replaceEqualDeep(shownLast.get(facts), stateAt(facts, at));
  shownLast.set(facts, state);
  return state;
};

/** How many changes of a step are seen at once: the case itself is what is looked at. */
const mostAtOnce = 8;

interface StateAtPoint {
  readonly past: Past;
  /** How many facts belong to the point. */
  readonly at: number;
  /** What an event is called, by its number. */
  readonly titleOf: (number: number) => string;
  /** The clocks of then, once they are known. */
  readonly clocks: ReactNode;
}

/** What changed at a step, then the whole case as it was after it. */
export const StateShown = ({ past, at, titleOf, clocks }: StateAtPoint) => {
  const { replay } = useWords();
  const state = useMemo(() => sharedState(past.facts, at), [past, at]);
  const changed = useMemo(() => (at === 0 ? [] : differencesIn(past, at - 1, at)), [past, at]);
  return (
    <div className="replay-columns">
      <section className="panel" aria-live="polite">
        <h2>{replay.changed}</h2>
        {changed.length === 0 && <p className="quiet">{replay.nothingChanged}</p>}
        <Changes of={changed.slice(0, mostAtOnce)} />
        {changed.length > mostAtOnce && (
          <details>
            <summary>{replay.rest(changed.length - mostAtOnce)}</summary>
            <Changes of={changed.slice(mostAtOnce)} />
          </details>
        )}
      </section>
      <section className="past stack" aria-label={replay.whole}>
        {at === 0 ? (
          <p className="quiet">{replay.nothing}</p>
        ) : (
          <CaseThen past={past} at={at} state={state} titleOf={titleOf} clocks={clocks} />
        )}
      </section>
    </div>
  );
};

const Changes = ({ of: changed }: { of: readonly Difference[] }) => {
  const { replay } = useWords();
  const { title } = useFieldWords();
  return (
    <ul className="changes">
      {changed.map(({ path, before, after }) => (
        <li key={path.join('.')}>
          <div className="small quiet">{sayPath(path, { title, entry: replay.entry })}</div>
          {before !== null && (
            <del>
              <Fact name={fieldOf(path)} value={before} />
            </del>
          )}{' '}
          {after !== null && (
            <ins>
              <Fact name={fieldOf(path)} value={after} />
            </ins>
          )}
        </li>
      ))}
    </ul>
  );
};
