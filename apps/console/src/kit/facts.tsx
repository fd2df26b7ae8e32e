import { lazy, memo, Suspense, type ReactNode } from 'react';
import { useFieldWords } from '../words/fields.js';
import { BasisName } from './basis-name.js';
import { CircumstanceName } from './circumstance-name.js';
import './facts.css';
import { formOfPart } from './form-of-part.js';
import { isIrregular } from './irregular.js';
import { inReadingOrder } from './reading-order.js';
import { isStream, StreamLink } from './stream-link.js';
import { useSayFact } from './use-say-fact.js';

/** The sentences of refusals come with the first one that is shown. */
const IrregularShown = lazy(async () => ({ default: (await import('./irregular-shown.js')).IrregularShown }));

/** Whether there is nothing to say: an empty list, or a part in which nothing is said. */
const isEmpty = (value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return false;
  return Object.values(value).every(isEmpty);
};

/** From so many characters a text has a row of its own. */
const longFrom = 32;

/** Whether a value is too long for a column: a text of several lines, or a provision with what it says. */
const isLong = (name: string, value: unknown): boolean =>
  name === 'basisId' || (typeof value === 'string' && value.length > longFrom);

interface Shown {
  readonly of: object;
  /** What the record was typed on, by the name of its schema or event, where fields are called otherwise there. */
  readonly form?: string | undefined;
  readonly nested?: boolean;
}

/**
 * What was recorded, field by field, in their words and in the order of reading; parts of parts stand inside. Shown
 * anew only when the record is another one: a case of hundreds of entries gets one at a step of a replay.
 */
export const Facts = memo(({ of: data, form, nested = false }: Shown) => {
  const fields = useFieldWords();
  return (
    <dl className={nested ? 'facts nested' : 'facts'}>
      {inReadingOrder(data).map(([name, value]) =>
        isEmpty(value) ? null : (
          <div key={name} className={isLong(name, value) ? 'long' : undefined}>
            <dt>{fields.title(name, form)}</dt>
            <dd>
              <Fact name={name} value={value} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
});

/** The field at the end of a path, whose own name says what it is: 罚款, not 第 2 项. */
export const fieldOf = (path: readonly string[]): string => path.findLast((name) => !/^\d+$/.test(name)) ?? '';

/**
 * One value of a record by its field. Shown anew only when its value is another one: a replay goes through states that
 * have most in common.
 */
export const Fact = memo(({ name, value }: { name: string; value: unknown }): ReactNode => {
  const say = useSayFact();
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object')) return value.map((each) => say(name, each)).join('、');
    return (
      <ol className="why">
        {value.map((each: unknown, place) => (
          // Lists of a record never change.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <Fact name={name} value={each} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'object' && value !== null)
    return isIrregular(name, value) ? (
      <Suspense>
        <IrregularShown {...value} />
      </Suspense>
    ) : (
      <Facts of={value} form={formOfPart(name)} nested />
    );
  if (isStream(name, value)) return <StreamLink name={name} id={value} />;
  if (name === 'basisId') return <BasisName id={String(value)} />;
  if (name === 'code' && /^[A-Z]\d$/.test(String(value))) return <CircumstanceName code={String(value)} />;
  return say(name, value);
});
