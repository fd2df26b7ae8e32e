import { Button } from 'antd';
import { useWords } from '../../words/speech.js';
import { firstDraft, type Draft } from '../body.js';
import { partOf } from '../schema.js';
import { useForm, type FieldShape } from './shape.js';

/** A part of a body with fields of its own; one that may be left out is opened first. */
export const PartField = ({ path, schema, isRequired, value, onChange }: FieldShape) => {
  const { acts } = useWords();
  const { schemas, Fields, beside: Beside } = useForm();
  const part = partOf(schemas, schema) ?? {};
  if (value === undefined) return <Button onClick={() => onChange(firstDraft(part, schemas, {}))}>{acts.fill}</Button>;
  return (
    <div className="part">
      <div>
        <Fields part={part} path={path} draft={value as Draft} onChange={onChange} />
      </div>
      {Beside !== undefined && <Beside path={path} schema={schema} part={part} draft={value as Draft} />}
      {!isRequired && (
        <Button type="link" onClick={() => onChange(undefined)}>
          {acts.clear}
        </Button>
      )}
    </div>
  );
};
