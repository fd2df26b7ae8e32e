import type { LegalDate } from '../deadlines/index.js';
import { DayAhead, Id, OneOf, Optional, Parts, WholeNumber } from '../input/fields.js';
import type { Figure } from '../law-data/settings.js';
import { patternRules } from './rules.js';

const codes = patternRules.map(({ code }) => code);
const figures = [...new Set(patternRules.flatMap(({ parameters }) => parameters))];

/** A figure as it would be. */
export class ChangedFigure {
  @OneOf(figures) name: Figure;
  @WholeNumber(1, 1_000_000_000) value: number;
}

/** What a back-test is asked: which pattern, with which figures, from when to when, in which unit. */
export class BackTestBody {
  @OneOf(codes) code: string;
  @Optional() @Parts(() => ChangedFigure, 1, 10) changed?: ChangedFigure[];
  /** Without it a year before `to`; at most ten years. */
  @Optional() @DayAhead() from?: LegalDate;
  /** Without it today. */
  @Optional() @DayAhead() to?: LegalDate;
  /** Without it that of who asks. */
  @Optional() @Id() unit?: string;
}
