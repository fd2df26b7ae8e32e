import { OneOf, Text, WholeNumber } from '../input/fields.js';

/** The numbered series of a unit and a year. `case` is 一案一码; the others are kinds of document (FORM). */
export const numberSeries = [
  'case',
  'penalty-notice',
  'penalty-decision',
  'no-penalty-decision',
  'summary-decision',
  'evidence-hold',
  'hold-release',
  'seizure',
  'seizure-extension',
  'seizure-release',
  'correction-order',
  'refund-order',
  'hearing-notice',
  'deferral',
  'demand',
  'court-application',
  'case-transfer',
  'goods-transfer',
  'criminal-referral',
  'identification',
  'material-demand',
  'assistance',
  'early-disposal-notice',
  'goods-proclamation',
  'supervision-notice',
  'supervision-decision',
  'supervision-opinion',
] as const;
export type NumberSeries = (typeof numberSeries)[number];

/** The last number of a series in a year. */
export const lastSerial = 999_999;

/** A number is bound for ever to the command that asked for it. */
export class NumberIssued {
  @OneOf(numberSeries) series: NumberSeries;
  @WholeNumber(1, lastSerial) serial: number;
  @Text(200) forStream: string;
  @Text(64) forCommand: string;
}

/**
 * A number that was drawn for a device in advance goes to the command that uses it, or from one that came to nothing
 * back to the device (APL Art.52(1): the form is numbered before it is filled in).
 */
export class NumberReassigned {
  @OneOf(numberSeries) series: NumberSeries;
  @WholeNumber(1, lastSerial) serial: number;
  @Text(200) forStream: string;
  @Text(64) forCommand: string;
}

/** The claim was closed in the case's stream first; the number is never issued again. */
export class NumberVoided {
  @OneOf(numberSeries) series: NumberSeries;
  @WholeNumber(1, lastSerial) serial: number;
  @Text() reason: string;
}
