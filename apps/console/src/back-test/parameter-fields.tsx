import { InputNumber, Select } from 'antd';
import { settingName } from '#casework/words/setting-names';
import { useSpeech } from '../words/speech.js';
import './back-test.css';
import type { Rule } from './rules.js';

type Parameter = Rule['parameters'][number];
type Typed = Readonly<Record<string, string>>;

interface Fields {
  readonly of: readonly Parameter[];
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
}

/** The parameters of a rule as they might be; one that is left empty stays as it is in force. */
export const ParameterFields = ({ of, typed, onTyped }: Fields) => {
  const { words, language } = useSpeech();
  const { backTest: said } = words;
  if (of.length === 0) return <p className="small quiet">{said.noParameters}</p>;
  return (
    <fieldset className="parameters">
      <legend>{said.parameters}</legend>
      {of.map((parameter) => {
        const { name } = parameter;
        const id = `parameter-${name}`;
        return (
          <div key={name} className="parameter">
            <label htmlFor={id}>{settingName(name)[language]}</label>
            <ParameterField
              id={id}
              of={parameter}
              typed={typed[name] ?? ''}
              onTyped={(value) => onTyped({ ...typed, [name]: value })}
            />
            <InForce of={parameter} />
          </div>
        );
      })}
    </fieldset>
  );
};

interface OneField {
  readonly id: string;
  readonly of: Parameter;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

/** The largest figure that a back-test takes. */
const most = 1_000_000_000;

const ParameterField = ({ id, of: { value }, typed, onTyped }: OneField) => {
  const { backTest: said } = useSpeech().words;
  if (typeof value === 'boolean')
    return (
      <Select
        id={id}
        value={typed}
        onChange={onTyped}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: said.asInForce },
          { value: 'yes', label: said.yes },
          { value: 'no', label: said.no },
        ]}
      />
    );
  return (
    <InputNumber
      id={id}
      min={1}
      max={most}
      precision={0}
      value={typed === '' ? null : Number(typed)}
      placeholder={value === null ? '' : String(value)}
      onChange={(figure) => onTyped(figure === null ? '' : String(figure))}
    />
  );
};

const InForce = ({ of: { value } }: { of: Parameter }) => {
  const { backTest: said } = useSpeech().words;
  if (value === null) return null;
  const shown = typeof value === 'boolean' ? (value ? said.yes : said.no) : String(value);
  return <span className="small quiet number">{said.inForce(shown)}</span>;
};
