import { Input, Select } from 'antd';
import { useWords } from '../../words/speech.js';
import { faultNoted, useForm, type FieldShape } from './shape.js';
import { useSuggested } from './suggested.js';

const text = (value: FieldShape['value']): string => (typeof value === 'string' ? value : '');

export const TextField = ({ id, name, form, path, schema, value, onChange }: FieldShape) => {
  const suggested = useSuggested(name, form);
  const fault = useForm().faultOf(path);
  return (
    <>
      <Input
        id={id}
        value={text(value)}
        {...(suggested.length === 0 ? {} : { list: `${id}-suggested` })}
        {...(schema.maxLength === undefined ? {} : { maxLength: schema.maxLength })}
        onChange={({ target }) => onChange(target.value)}
        {...faultNoted(id, fault)}
      />
      {suggested.length > 0 && (
        <datalist id={`${id}-suggested`}>
          {suggested.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </datalist>
      )}
    </>
  );
};

export const LongTextField = ({ id, path, schema, value, onChange }: FieldShape) => (
  <Input.TextArea
    id={id}
    value={text(value)}
    rows={3}
    {...(schema.maxLength === undefined ? {} : { maxLength: schema.maxLength })}
    onChange={({ target }) => onChange(target.value)}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);

/** A day is typed, in any of the ways that people write one; nobody needs a calendar for that. */
export const DayField = ({ id, path, value, onChange }: FieldShape) => (
  <Input
    id={id}
    value={text(value)}
    placeholder={useWords().acts.dateHint}
    inputMode="numeric"
    maxLength={20}
    onChange={({ target }) => onChange(target.value)}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);

export const InstantField = ({ id, path, value, onChange }: FieldShape) => (
  <Input
    id={id}
    value={text(value)}
    placeholder={useWords().acts.instantHint}
    maxLength={30}
    onChange={({ target }) => onChange(target.value)}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);

export const MoneyField = ({ id, path, value, onChange }: FieldShape) => (
  <Input
    id={id}
    value={text(value)}
    inputMode="decimal"
    suffix={useWords().acts.yuan}
    maxLength={24}
    onChange={({ target }) => onChange(target.value)}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);

export const NumberField = ({ id, path, value, onChange }: FieldShape) => (
  <Input
    id={id}
    value={text(value)}
    inputMode="decimal"
    maxLength={20}
    onChange={({ target }) => onChange(target.value)}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);

/** Several short texts: each is ended by the enter key. */
export const TextsField = ({ id, title, path, value, onChange }: FieldShape) => (
  <Select
    id={id}
    mode="tags"
    aria-label={title}
    value={Array.isArray(value) ? value.map(String) : []}
    onChange={(chosen: string[]) => onChange(chosen)}
    open={false}
    suffixIcon={null}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);
