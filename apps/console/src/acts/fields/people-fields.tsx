import { Select } from 'antd';
import { useNames } from '../../api/names.js';
import { useFieldWords } from '../../words/fields.js';
import { useWords } from '../../words/speech.js';
import { isFound } from './found.js';
import { faultNoted, useForm, type FieldShape } from './shape.js';

/** Officers of the register by name, with their unit, since two may have one name. */
const useOfficers = () => {
  const names = useNames();
  return names.officers.flatMap((officer) =>
    'unit' in officer ? [{ value: officer.id, label: `${officer.name}（${names.unit(officer.unit)}）` }] : [],
  );
};

export const OfficerField = ({ id, name, path, value, onChange }: FieldShape) => (
  <Select<string>
    id={id}
    aria-label={useFieldWords().title(name)}
    value={typeof value === 'string' ? value : null}
    placeholder={useWords().acts.choose}
    allowClear
    showSearch={{ filterOption: isFound }}
    popupMatchSelectWidth={false}
    onChange={(next) => onChange(next ?? undefined)}
    options={useOfficers()}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);

export const OfficersField = ({ id, name, path, value, onChange }: FieldShape) => (
  <Select<string[]>
    id={id}
    mode="multiple"
    aria-label={useFieldWords().title(name)}
    value={Array.isArray(value) ? value.map(String) : []}
    placeholder={useWords().acts.choose}
    showSearch={{ filterOption: isFound }}
    popupMatchSelectWidth={false}
    onChange={(next) => onChange(next)}
    options={useOfficers()}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);

export const UnitField = ({ id, name, path, value, onChange }: FieldShape) => {
  const { units } = useNames();
  return (
    <Select<string>
      id={id}
      aria-label={useFieldWords().title(name)}
      value={typeof value === 'string' ? value : null}
      placeholder={useWords().acts.choose}
      showSearch={{ filterOption: isFound }}
      popupMatchSelectWidth={false}
      onChange={(next) => onChange(next)}
      options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
      {...faultNoted(id, useForm().faultOf(path))}
    />
  );
};
