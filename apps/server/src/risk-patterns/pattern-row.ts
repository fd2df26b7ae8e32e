import { covers, patternDetailIn, type FollowUp, type Language, type PatternDetail, type PatternRule } from '#casework';
import type { CaseOfPattern, FoundPattern, PatternsNow } from './patterns-now.js';

/** A sign that shows across cases, as the list has it: never without the number of acts that it was found among. */
export interface PatternRow extends Pick<PatternRule, 'number' | 'name' | 'chinese' | 'level' | 'ground' | 'code'> {
  readonly _id: string;
  readonly since: string;
  /** Day on which it showed last; after a matter that was over before it, the sign is open again. */
  readonly lastShownOn: string;
  /** The unit of all that it compares, or the one above all of them. */
  readonly unit: string;
  readonly officers: string[];
  readonly party: string | null;
  /** At most 100; `count` says how many show it, and `among` of how many that were compared. */
  readonly cases: CaseOfPattern[];
  readonly inspections: string[];
  readonly complaints: string[];
  readonly count: number;
  readonly among: number;
  readonly detail: string;
  readonly about: PatternDetail;
  /** What became of it, and the matter that was taken up of it, as far as who asks may see that. */
  readonly followUp: FollowUp;
}

export const rowOf = (
  { _id, rule, sign }: FoundPattern,
  followUp: FollowUp,
  { caseOf }: PatternsNow,
  language: Language,
): PatternRow => {
  const { number, name, chinese, level, ground, code } = rule;
  const {
    since,
    lastShownOn,
    unit,
    officers,
    party,
    cases,
    inspections,
    complaints,
    count,
    among,
    detail: about,
  } = sign;
  return {
    _id,
    number,
    name,
    chinese,
    level,
    ground,
    code,
    since,
    lastShownOn,
    unit,
    officers,
    party,
    cases: cases.map(caseOf),
    inspections,
    complaints,
    count,
    among,
    detail: patternDetailIn(about, language),
    about,
    followUp,
  };
};

/** What of the signs is asked for. */
export interface PatternsAsked {
  readonly unit: string;
  readonly number?: number;
  readonly level?: string;
  readonly officer?: string;
  readonly party?: string;
  readonly caseId?: string;
}

/** Whether a sign is asked for: it is of the unit or below it, and is like the filters. */
export const isAsked = (asked: PatternsAsked, { rule, sign }: FoundPattern): boolean => {
  const { unit, number, level, officer, party, caseId } = asked;
  return (
    covers(unit, sign.unit) &&
    (number === undefined || rule.number === number) &&
    (level === undefined || rule.level === level) &&
    (officer === undefined || sign.officers.includes(officer)) &&
    (party === undefined || sign.party === party) &&
    (caseId === undefined || sign.cases.includes(caseId))
  );
};
