import { Checkbox, Radio, Select } from 'antd';
import { useCircumstances } from '../../kit/circumstance-name.js';
import { useFieldWords } from '../../words/fields.js';
import { useSpeech, useWords } from '../../words/speech.js';
import { isFound } from './found.js';
import { faultNoted, useForm, type FieldShape } from './shape.js';

const chosen = (value: FieldShape['value']): string | undefined => (typeof value === 'string' ? value : undefined);

export const ChoiceField = ({ id, name, title, path, schema, value, onChange }: FieldShape) => {
  const words = useWords();
  const fields = useFieldWords();
  const { faultOf, narrowed = {} } = useForm();
  const fitting = path === name ? narrowed[name] : undefined;
  const choices = (schema.enum ?? []).filter((choice) => fitting?.includes(choice) ?? true);
  return (
    <Select<string>
      id={id}
      aria-label={title}
      value={chosen(value) ?? null}
      placeholder={words.acts.choose}
      allowClear
      showSearch={{ filterOption: isFound }}
      popupMatchSelectWidth={false}
      onChange={(next) => onChange(next ?? undefined)}
      options={choices.map((choice) => ({ value: choice, label: fields.choice(name, choice) }))}
      {...faultNoted(id, faultOf(path))}
    />
  );
};

export const ChoicesField = ({ id, name, path, schema, value, onChange }: FieldShape) => {
  const fields = useFieldWords();
  const { narrowed = {} } = useForm();
  const fitting = path === name ? narrowed[name] : undefined;
  const choices = (schema.items?.enum ?? []).filter((choice) => fitting?.includes(choice) ?? true);
  return (
    <div id={id}>
      <Checkbox.Group
        value={Array.isArray(value) ? value.map(String) : []}
        onChange={(next: string[]) => onChange(next)}
        options={choices.map((choice) => ({ value: choice, label: fields.choice(name, choice) }))}
      />
    </div>
  );
};

/** Neither is chosen for anybody: what nobody said is not said. */
export const YesOrNoField = ({ id, value, onChange }: FieldShape) => {
  const { acts } = useWords();
  return (
    <Radio.Group
      id={id}
      value={typeof value === 'boolean' ? value : undefined}
      onChange={({ target }) => onChange(target.value === true)}
      options={[
        { value: true, label: acts.yes },
        { value: false, label: acts.no },
      ]}
    />
  );
};

/** A circumstance of the discretion rules, by what it says. */
export const CircumstanceField = ({ id, title, path, value, onChange }: FieldShape) => {
  const { words, language } = useSpeech();
  const data = useCircumstances();
  return (
    <Select<string>
      id={id}
      aria-label={title}
      value={chosen(value) ?? null}
      placeholder={words.acts.choose}
      showSearch={{ filterOption: isFound }}
      popupMatchSelectWidth={false}
      onChange={(next) => onChange(next)}
      options={data.map(({ code, chinese, english }) => ({
        value: code,
        label: `${code} ${language === 'en' ? english : chinese}`,
      }))}
      {...faultNoted(id, useForm().faultOf(path))}
    />
  );
};
