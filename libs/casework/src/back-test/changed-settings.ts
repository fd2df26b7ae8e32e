import { covers } from '../actor.js';
import { addDays, type LegalDate } from '../deadlines/index.js';
import type { Dated } from '../law-data/dated.js';
import { isFigure, type Answer, type Figure, type FigureSetting, type Settings } from '../law-data/settings.js';

/** A figure as it might be, of a unit and all that is under it, from a day on; without a day ever since. */
export interface FigureChange {
  readonly name: Figure;
  /** In the measure of the figure: days, working days, fen, per cent … */
  readonly value: number;
  readonly unit: string;
  readonly validFrom: LegalDate;
}

/** A yes or no as it might be, from a day on: it holds for every unit. */
export interface AnswerChange {
  readonly name: Answer;
  readonly value: boolean;
  readonly validFrom: LegalDate;
}

export type SettingChange = FigureChange | AnswerChange;

export const isFigureChange = (change: SettingChange): change is FigureChange => isFigure(change.name);

/** What was in force before the change stays so until the day before it. */
const untilThen = <T extends Dated>(entry: T, validFrom: LegalDate): T[] => {
  if (entry.validFrom >= validFrom) return [];
  const dayBefore = addDays(validFrom, -1);
  return [entry.validTo !== null && entry.validTo < dayBefore ? entry : { ...entry, validTo: dayBefore }];
};

const withFigure = (entries: readonly FigureSetting[], change: FigureChange): FigureSetting[] => [
  ...entries.flatMap((entry) =>
    entry.unit !== null && covers(change.unit, entry.unit) ? untilThen(entry, change.validFrom) : [entry],
  ),
  { validFrom: change.validFrom, validTo: null, unit: change.unit, value: change.value },
];

/** The settings with a change: an own figure of a unit under the changed one gives way to it too. */
const withChange = (settings: Settings, change: SettingChange): Settings =>
  isFigureChange(change)
    ? { ...settings, [change.name]: withFigure(settings[change.name], change) }
    : {
        ...settings,
        [change.name]: [
          ...settings[change.name].flatMap((entry) => untilThen(entry, change.validFrom)),
          { validFrom: change.validFrom, validTo: null, value: change.value },
        ],
      };

/** The settings as they would be. Wider units first: the change of a unit holds within that of one above it. */
export const changedSettings = (settings: Settings, changes: readonly SettingChange[]): Settings =>
  [...changes]
    .sort((one, other) => depthOf(one) - depthOf(other) || one.validFrom.localeCompare(other.validFrom))
    .reduce(withChange, settings);

const depthOf = (change: SettingChange): number => (isFigureChange(change) ? change.unit.split('.').length : 0);
