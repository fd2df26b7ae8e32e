import { Select } from 'antd';
import { useNames } from '../../api/names.js';
import { useMe } from '../../api/session.js';
import { useWords } from '../../words/speech.js';
import { isFound } from './found.js';
import { faultNoted, useForm, type FieldShape } from './shape.js';

/** People of the bureau by name, those of the own unit first; with their unit, since two may have one name. */
const useOfficers = () => {
  const names = useNames();
  const { unit: own } = useMe();
  const ownFirst = names.officers.toSorted((one, other) => Number(other.unit === own) - Number(one.unit === own));
  return ownFirst.map(({ id, name, unit }) => ({ value: id, label: `${name}（${names.unit(unit)}）` }));
};

/** The same for who handles a case: whose certificate holds comes first, of the others it is said (APL Art.42). */
const useEnforcers = () => {
  const { officers } = useNames();
  const { uncertified } = useWords().acts;
  const mayEnforce = new Map(officers.map((each) => [each.id, each.mayEnforce]));
  return useOfficers()
    .map(({ value, label }) => ({ value, label: mayEnforce.get(value) === true ? label : `${label} ${uncertified}` }))
    .toSorted((one, other) => Number(mayEnforce.get(other.value)) - Number(mayEnforce.get(one.value)));
};

/** What a chosen person is called: the name alone, where no other has it. */
const useChosenName = () => {
  const { officers } = useNames();
  const nameOf = new Map(officers.map(({ id, name }) => [id, name]));
  const isAlone = (name: string | null): boolean => officers.filter((each) => each.name === name).length === 1;
  return (id: string): string | undefined => {
    const name = nameOf.get(id) ?? null;
    return name !== null && isAlone(name) ? name : undefined;
  };
};

const useUnits = () => useNames().units.map(({ id, name }) => ({ value: id, label: name }));

interface Choices {
  readonly of: readonly { value: string; label: string }[];
  readonly shape: FieldShape;
  /** What a chosen one is called, where it is shorter than in the list. */
  readonly chosen?: (id: string) => string | undefined;
}

/** Several of the choices, found by what they are called. */
const Several = ({ of: options, shape: { id, title, path, value, onChange }, chosen }: Choices) => (
  <Select<string[]>
    id={id}
    mode="multiple"
    aria-label={title}
    value={Array.isArray(value) ? value.map(String) : []}
    placeholder={useWords().acts.choose}
    showSearch={{ filterOption: isFound }}
    popupMatchSelectWidth={false}
    labelRender={({ value: one, label }) => chosen?.(String(one)) ?? label}
    onChange={(next) => onChange(next)}
    options={[...options]}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);

export const OfficerField = ({ id, title, path, value, onChange }: FieldShape) => (
  <Select<string>
    id={id}
    aria-label={title}
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

export const OfficersField = (shape: FieldShape) => (
  <Several of={useEnforcers()} shape={shape} chosen={useChosenName()} />
);

export const UnitsField = (shape: FieldShape) => <Several of={useUnits()} shape={shape} />;

export const UnitField = ({ id, title, path, value, onChange }: FieldShape) => (
  <Select<string>
    id={id}
    aria-label={title}
    value={typeof value === 'string' ? value : null}
    placeholder={useWords().acts.choose}
    showSearch={{ filterOption: isFound }}
    popupMatchSelectWidth={false}
    onChange={(next) => onChange(next)}
    options={useUnits()}
    {...faultNoted(id, useForm().faultOf(path))}
  />
);
