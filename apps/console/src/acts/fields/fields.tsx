import { useWords } from '../../words/speech.js';
import { arrange } from '../arrange.js';
import { Field } from './field.js';
import type { PartShape } from './shape.js';

const isGiven = (value: unknown): boolean => value !== undefined && value !== '';

/** The fields of a part; what may be left out may stand behind a heading, which is open where something was typed. */
export const Fields = ({ part, path, draft, onChange, except }: PartShape) => {
  const words = useWords();
  const { properties = {}, required = [] } = part;
  const { shown, folded } = arrange(part, except);
  const field = (name: string) => (
    <Field
      key={name}
      name={name}
      form={part.name}
      path={path === '' ? name : `${path}.${name}`}
      schema={properties[name] ?? {}}
      isRequired={required.includes(name)}
      value={draft[name]}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  );
  return (
    <>
      <div className="fields">{shown.map(field)}</div>
      {folded.length > 0 && (
        <details className="optional" open={folded.some((name) => isGiven(draft[name]))}>
          <summary>{words.acts.optionalFields(folded.length)}</summary>
          <div className="fields">{folded.map(field)}</div>
        </details>
      )}
    </>
  );
};
