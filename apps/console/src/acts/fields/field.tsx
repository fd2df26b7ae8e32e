import { memo, useState } from 'react';
import { useFieldWords } from '../../words/fields.js';
import { useWords } from '../../words/speech.js';
import type { DraftValue } from '../body.js';
import { kindOf, type FieldKind } from '../field-kind.js';
import type { FieldSchema } from '../schema.js';
import { BasisField } from './basis-field.js';
import { CaseField } from './case-field.js';
import { ChoiceField, ChoicesField, CircumstanceField, YesOrNoField } from './choice-fields.js';
import { DrawnNumberField } from './drawn-number-field.js';
import { DigestField, FilesField } from './file-fields.js';
import { ListField } from './list-field.js';
import { NumberedField } from './numbered-field.js';
import { PartField } from './part-field.js';
import { OfficerField, OfficersField, UnitField, UnitsField } from './people-fields.js';
import { useForm, type FieldShape } from './shape.js';
import { slipIn } from './slip.js';
import {
  DayField,
  InstantField,
  LongTextField,
  MoneyField,
  NumberField,
  TextField,
  TextsField,
} from './text-fields.js';

/** The kinds of field that hold others have a heading of their own. */
const groups: ReadonlySet<string> = new Set(['part', 'list', 'files', 'choices', 'yes-or-no']);

const fieldOf = {
  basis: BasisField,
  case: CaseField,
  choice: ChoiceField,
  choices: ChoicesField,
  circumstance: CircumstanceField,
  day: DayField,
  digest: DigestField,
  'drawn-number': DrawnNumberField,
  files: FilesField,
  instant: InstantField,
  list: ListField,
  'long-text': LongTextField,
  money: MoneyField,
  number: NumberField,
  officer: OfficerField,
  officers: OfficersField,
  units: UnitsField,
  part: PartField,
  text: TextField,
  texts: TextsField,
  unit: UnitField,
  'yes-or-no': YesOrNoField,
} as const;

/** Written on one line, and too long for a part of a row. */
const wide: ReadonlySet<string> = new Set(['matter', 'basisId']);

/** None of several choices is an answer too, and has not to be ticked. */
const isEmptyFine = (kind: FieldKind, { minItems = 0 }: FieldSchema): boolean => kind === 'choices' && minItems === 0;

const isEmpty = (value: DraftValue): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

interface Labelled {
  readonly name: string;
  /** The schema of the part that it is a field of. */
  readonly form: string | undefined;
  readonly path: string;
  readonly schema: FieldSchema;
  readonly isRequired: boolean;
  readonly value: DraftValue;
  readonly onChange: (name: string, value: DraftValue) => void;
}

/** One field: its name, whether it is needed, what is typed, what is wrong with it. Drawn when one of these changes. */
export const Field = memo(({ name, form, path, schema, isRequired, value, onChange }: Labelled) => {
  const words = useWords();
  const fields = useFieldWords();
  const { faultOf, numbered = {} } = useForm();
  const [isLeft, setLeft] = useState(false);
  const slip = isLeft ? slipIn(name, value) : null;
  // A slip is told once its field is left, not while it is typed.
  const fault = faultOf(path) ?? (slip === null ? undefined : words.acts[slip]);
  const hint = fields.hint(name, form);
  const kind = kindOf(name, schema);
  const id = `field-${path}`;
  const Shape: (props: FieldShape) => React.ReactNode =
    kind === 'number' && path === name && (numbered[name] ?? []).length > 0 ? NumberedField : fieldOf[kind];
  const called = fields.title(name, form);
  const title = (
    <>
      {called}{' '}
      <span className="small quiet">
        {isRequired && !isEmptyFine(kind, schema) ? words.acts.required : words.acts.optional}
      </span>
    </>
  );
  const inside = (
    <>
      <Shape
        name={name}
        form={form}
        title={called}
        path={path}
        schema={schema}
        isRequired={isRequired}
        value={value}
        onChange={(next) => onChange(name, next)}
        id={id}
      />
      {hint !== undefined && <div className="small quiet">{hint}</div>}
      {fault !== undefined && (
        <div id={`${id}-fault`} className="fault">
          {fault}
        </div>
      )}
    </>
  );
  if (groups.has(kind))
    return (
      <fieldset id={`group-${path}`} className={kind === 'part' || kind === 'list' ? 'field wide group' : 'field'}>
        <legend>{title}</legend>
        {inside}
      </fieldset>
    );
  return (
    <div
      className={kind === 'long-text' || wide.has(name) ? 'field wide' : 'field'}
      data-needed={isRequired && isEmpty(value) ? '' : undefined}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
    >
      <label htmlFor={id}>{title}</label>
      {inside}
    </div>
  );
});
Field.displayName = 'Field';
