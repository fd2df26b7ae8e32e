import type { ReactNode } from 'react';
import { useNames } from '../api/names.js';
import { useFieldWords } from '../words/fields.js';
import { useSpeech } from '../words/speech.js';
import { sayFact } from './say-fact.js';

/** What was recorded, field by field, in the words of the field; parts of parts stand inside. */
export const Facts = ({ of: data, nested = false }: { of: object; nested?: boolean }) => {
  const fields = useFieldWords();
  return (
    <dl className={nested ? 'facts nested' : 'facts'}>
      {Object.entries(data).map(([name, value]: [string, unknown]) =>
        value === null || value === undefined ? null : (
          <div key={name}>
            <dt>{fields.title(name)}</dt>
            <dd>
              <Fact name={name} value={value} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
};

const Fact = ({ name, value }: { name: string; value: unknown }): ReactNode => {
  const { words, language } = useSpeech();
  const names = useNames();
  const fields = useFieldWords();
  if (Array.isArray(value)) {
    if (value.every((each) => typeof each !== 'object'))
      return value.map((each) => sayFact(name, each, { words, language, names, fields })).join('、');
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
  if (typeof value === 'object' && value !== null) return <Facts of={value} nested />;
  return sayFact(name, value, { words, language, names, fields });
};
