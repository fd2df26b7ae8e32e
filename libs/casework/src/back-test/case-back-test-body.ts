import { covers } from '../actor.js';
import type { LegalDate } from '../deadlines/index.js';
import { DayAhead, Flag, Id, OneOf, Optional, Parts, RequiredUnless, WholeNumber } from '../input/fields.js';
import { invalidField, type InvalidField } from '../input/invalid-field.js';
import { isFigure, type Answer, type Figure } from '../law-data/settings.js';
import { pointsInCases, riskRules } from '../risk/index.js';
import type { SettingChange } from './changed-settings.js';

/** The dated settings that the rule of a point counts with in one case; none where only refusals show it. */
export const parametersInCases = (wanted: number): readonly (Figure | Answer)[] =>
  riskRules.find(({ number }) => number === wanted)?.parameters ?? [];

const names = [...new Set(riskRules.flatMap(({ parameters = [] }) => parameters))];

/** A setting as it might be: a figure has a value, a yes or no an answer. */
export class ChangedSetting {
  @OneOf(names) name: Figure | Answer;
  @RequiredUnless('answer') @WholeNumber(1, 1_000_000_000) value?: number;
  @RequiredUnless('value') @Flag() answer?: boolean;
  /** Of a figure: the unit, with all below it, of which it would hold. Without it the unit of the test. */
  @Optional() @Id() unit?: string;
  /** First day on which it would hold. Without it as if it had held ever since. */
  @Optional() @DayAhead() validFrom?: LegalDate;
}

/** What a back-test over single cases is asked: which risk point, with which settings, from when to when, where. */
export class CaseBackTestBody {
  @WholeNumber(1, 40) number: number;
  @Optional() @Parts(() => ChangedSetting, 1, 20) changed?: ChangedSetting[];
  /** Without it a year before `to`; at most ten years. */
  @Optional() @DayAhead() from?: LegalDate;
  /** Without it today. */
  @Optional() @DayAhead() to?: LegalDate;
  /** Without it that of who asks. */
  @Optional() @Id() unit?: string;
}

const everSince = '1949-10-01';

/** What is wrong with the changes of a body whose fields are of the right form; the first thing of each. */
export const wrongChanges = (number: number, changed: readonly ChangedSetting[], unit: string): InvalidField[] => {
  if (!pointsInCases.includes(number))
    return [
      invalidField('number', { code: 'one-of', parameters: { name: 'number', values: pointsInCases.map(String) } }),
    ];
  const parameters = parametersInCases(number);
  return changed.flatMap((change, place): InvalidField[] => {
    const wrong = wrongChange(change, parameters, unit);
    if (wrong !== null) return [{ ...wrong, field: `changed.${place}.${wrong.field}` }];
    const isAgain = changed.slice(0, place).some((earlier) => isSamePlace(earlier, change, unit));
    return isAgain
      ? [invalidField(`changed.${place}`, { code: 'entry-repeated', parameters: { name: 'changed' } })]
      : [];
  });
};

const isSamePlace = (one: ChangedSetting, other: ChangedSetting, unit: string): boolean =>
  one.name === other.name &&
  (one.unit ?? unit) === (other.unit ?? unit) &&
  (one.validFrom ?? everSince) === (other.validFrom ?? everSince);

const wrongChange = (
  { name, value, answer, unit: own }: ChangedSetting,
  parameters: readonly (Figure | Answer)[],
  unit: string,
): InvalidField | null => {
  if (!parameters.includes(name))
    return parameters.length === 0
      ? invalidField('name', { code: 'unknown-field', parameters: { name } })
      : invalidField('name', { code: 'one-of', parameters: { name: 'name', values: parameters } });
  const [wanted, other] = isFigure(name) ? (['value', 'answer'] as const) : (['answer', 'value'] as const);
  const given = { value, answer };
  if (given[other] !== undefined) return invalidField(other, { code: 'unknown-field', parameters: { name: other } });
  if (given[wanted] === undefined)
    return isFigure(name)
      ? invalidField('value', { code: 'whole-number', parameters: { name: 'value', min: 1, max: 1_000_000_000 } })
      : invalidField('answer', { code: 'flag', parameters: { name: 'answer' } });
  if (own === undefined) return null;
  if (!isFigure(name)) return invalidField('unit', { code: 'unknown-field', parameters: { name: 'unit' } });
  return covers(unit, own)
    ? null
    : invalidField('unit', { code: 'one-of', parameters: { name: 'unit', values: [unit, `${unit}.…`] } });
};

/** The changes of a body in which nothing is wrong. */
export const changesIn = (changed: readonly ChangedSetting[], unit: string): SettingChange[] =>
  changed.flatMap(({ name, value, answer, unit: own = unit, validFrom = everSince }): SettingChange[] => {
    if (isFigure(name)) return value === undefined ? [] : [{ name, value, unit: own, validFrom }];
    return answer === undefined ? [] : [{ name, value: answer, validFrom }];
  });
