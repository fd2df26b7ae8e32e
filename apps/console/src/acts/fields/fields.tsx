import { useCallback, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../words/speech.js';
import { arrange } from '../arrange.js';
import type { DraftValue } from '../body.js';
import { withNeeded } from '../needed.js';
import type { FieldSchema } from '../schema.js';
import { Field } from './field.js';
import type { PartShape } from './shape.js';

/** Of a field that its schema does not describe. */
const unsaid: FieldSchema = {};

const isGiven = (value: unknown): boolean => value !== undefined && value !== '';

/**
 * What a field calls when it changes: the same function for as long as the part is shown, so that only the field that
 * is typed in is drawn anew, and not the sixty beside it.
 */
const useChange = ({ draft, onChange }: Pick<PartShape, 'draft' | 'onChange'>) => {
  const latest = useRef({ draft, onChange });
  useLayoutEffect(() => {
    latest.current = { draft, onChange };
  });
  return useCallback((name: string, value: DraftValue): void => {
    const { draft: before, onChange: tell } = latest.current;
    tell({ ...before, [name]: value });
  }, []);
};

/** The fields of a part; what may be left out may stand behind a heading, which is open where something was typed. */
export const Fields = ({ part, path, draft, onChange, except }: PartShape) => {
  const words = useWords();
  const change = useChange({ draft, onChange });
  const asked = withNeeded(part, draft);
  const { properties = {}, required = [] } = asked;
  const { shown, folded } = arrange(asked, except);
  const field = (name: string) => (
    <Field
      key={name}
      name={name}
      form={part.name}
      path={path === '' ? name : `${path}.${name}`}
      schema={properties[name] ?? unsaid}
      isRequired={required.includes(name)}
      value={draft[name]}
      onChange={change}
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
