import type { LegalDate } from '../deadlines/index.js';
import { Day, DayAhead, OneOf, Text, WholeNumber } from '../input/fields.js';

/** T10, form #16: the rights holder is asked whether goods are genuine. */
export class IdentificationRequest {
  @Text(200) rightsHolder: string;
  @Text(1000) subject: string;
  @Day() askedOn: LegalDate;
  /** The day set in the notice (PR Art.30). */
  @DayAhead() answerBy: LegalDate;
}

export class IdentificationAsked extends IdentificationRequest {
  /** Numbers the identifications of a case from 1. */
  @WholeNumber(1, 999) identification: number;
  @Text(100) number: string;
}

export const identificationResults = ['genuine', 'counterfeit', 'undetermined'] as const;

export class IdentificationReceived {
  @WholeNumber(1, 999) identification: number;
  @Day() receivedOn: LegalDate;
  @OneOf(identificationResults) result: (typeof identificationResults)[number];
  @Text(5000) reasons: string;
}

/** T20, form #17: another market regulator is asked to help (PR Art.45). */
export class AssistanceRequest {
  @Text(200) to: string;
  @Text(2000) subject: string;
  @Day() sentOn: LegalDate;
}

export class AssistanceAsked extends AssistanceRequest {
  /** Numbers the letters of a case from 1. */
  @WholeNumber(1, 999) letter: number;
  @Text(100) number: string;
}

/** What is heard of a letter: it arrived, the answer will be late until a day, the answer. */
export const assistanceNews = ['received', 'late', 'answered'] as const;

export class AssistanceRecorded {
  @WholeNumber(1, 999) letter: number;
  @OneOf(assistanceNews) news: (typeof assistanceNews)[number];
  /** The day of receipt or of the answer; for `late` the day until which the recipient says it needs. */
  @DayAhead() on: LegalDate;
  @Text(5000) content: string;
}
