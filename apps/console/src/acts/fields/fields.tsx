import { useWords } from '../../words/speech.js';
import { Field } from './field.js';
import type { PartShape } from './shape.js';

/** So many fields are seen at once; where there are more, those that may be left out stand behind a heading. */
const mostAtOnce = 6;

const isGiven = (value: unknown): boolean => value !== undefined && value !== '';

/** The fields of a part: first those that are needed, in the order of its class. */
export const Fields = ({ part, path, draft, onChange, except }: PartShape) => {
  const words = useWords();
  const properties = part.properties ?? {};
  const required = part.required ?? [];
  const names = Object.keys(properties).filter((name) => except?.has(name) !== true);
  const needed = names.filter((name) => required.includes(name));
  const optional = names.filter((name) => !required.includes(name));
  const isLong = names.length > mostAtOnce && optional.length > 1 && needed.length > 0;
  const shown = (name: string) => (
    <Field
      key={name}
      name={name}
      path={path === '' ? name : `${path}.${name}`}
      schema={properties[name] ?? {}}
      isRequired={required.includes(name)}
      value={draft[name]}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  );
  if (!isLong) return <div className="fields">{[...needed, ...optional].map(shown)}</div>;
  return (
    <>
      <div className="fields">{needed.map(shown)}</div>
      <details className="optional" open={optional.some((name) => isGiven(draft[name]))}>
        <summary>{words.acts.optionalFields(optional.length)}</summary>
        <div className="fields">{optional.map(shown)}</div>
      </details>
    </>
  );
};
