import { Button, Input, Select } from 'antd';
import { presentMinute } from '../../kit/say.js';
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

/** What stands for the present in a field, behind what is typed in it. */
const Present = ({ title, called, say }: { title: string; called: string; say: () => void }) => (
  <Button type="link" size="small" className="present" aria-label={`${title} ${called}`} onClick={say}>
    {called}
  </Button>
);

/** A day is typed, in any of the ways that people write one, or it is today; nobody needs a calendar for that. */
export const DayField = ({ id, title, path, value, onChange }: FieldShape) => {
  const { acts } = useWords();
  return (
    <Input
      id={id}
      value={text(value)}
      placeholder={acts.dateHint}
      inputMode="numeric"
      maxLength={20}
      suffix={<Present title={title} called={acts.today} say={() => onChange(presentMinute().slice(0, 10))} />}
      onChange={({ target }) => onChange(target.value)}
      {...faultNoted(id, useForm().faultOf(path))}
    />
  );
};

export const InstantField = ({ id, title, path, value, onChange }: FieldShape) => {
  const { acts } = useWords();
  return (
    <Input
      id={id}
      value={text(value)}
      placeholder={acts.instantHint}
      maxLength={30}
      suffix={<Present title={title} called={acts.now} say={() => onChange(presentMinute())} />}
      onChange={({ target }) => onChange(target.value)}
      {...faultNoted(id, useForm().faultOf(path))}
    />
  );
};

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
