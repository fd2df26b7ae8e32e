import { Button } from 'antd';
import { useWords } from '../../words/speech.js';
import { firstDraft, type Draft } from '../body.js';
import { partOf } from '../schema.js';
import { useForm, type FieldShape } from './shape.js';

/** A first recording runs from when to when the act itself did, unless it is typed otherwise (PR Art.44). */
const beginsWith = (name: string, { from, to, takenAt }: Draft, count: number): Draft => {
  const begun = from ?? takenAt;
  if (name !== 'audioVisual' || count > 0) return {};
  return { ...(begun === undefined ? {} : { from: begun }), ...(to === undefined ? {} : { to }) };
};

/** A list of parts: goods, circumstances, acts, opinions. */
export const ListField = ({ name, path, schema, value, onChange }: FieldShape) => {
  const { acts } = useWords();
  const { schemas, Fields, draftNow } = useForm();
  const part = partOf(schemas, schema.items ?? {}) ?? {};
  const entries = Array.isArray(value) ? (value as readonly Draft[]) : [];
  return (
    <div className="stack">
      {entries.map((entry, place) => (
        // Entries have no name of their own; they are only added at the end and taken out.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={place} className="entry">
          <Fields
            part={part}
            path={`${path}.${place}`}
            draft={entry}
            onChange={(next) => onChange(entries.with(place, next))}
          />
          <Button type="link" onClick={() => onChange(entries.toSpliced(place, 1))}>
            {acts.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button
          onClick={() =>
            onChange([
              ...entries,
              { ...firstDraft(part, schemas, {}), ...beginsWith(name, draftNow(), entries.length) },
            ])
          }
        >
          {acts.add}
        </Button>
      </div>
    </div>
  );
};
